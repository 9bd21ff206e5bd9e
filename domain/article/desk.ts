import { z } from 'zod'

/** A tab's own name for itself: made by the browser, of no meaning to anyone else. */
export const tabSchema = z.string().regex(/^[\w.-]{8,80}$/)

/** Somebody else who has the article open. `savedSecondsAgo`: since the text was last saved as theirs, if lately. */
export type Present = { personId: string; name: string; writing: boolean; savedSecondsAgo: number | null }

/** What a tab hears with each sign of life it gives. */
export type DeskNews = {
  /** Of the article. */
  version: number
  /** Whether this person may change the text as things stand now. */
  mayEdit: boolean
  /** Who has the text in hand, when it is somebody else. */
  holderName: string | null
  /** The right to write, of one tab: this one's, another one's of the same person, or nobody's. */
  lease: { kind: 'mine' } | { kind: 'other'; tab: string } | { kind: 'none' }
  present: Present[]
}
