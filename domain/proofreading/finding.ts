import type { Place } from './passage'
import type { RuleId } from './rule-id'

/** What the proof-reader found in a passage, at [from, to) of its text. */
export type Found = {
  rule: RuleId
  from: number
  to: number
  /** The text at that place. */
  found: string
  /** What to put in its place; '' deletes it; null: a person must decide. */
  fix: string | null
  /** One sentence for the screen. */
  message: string
  /** Stops sending until it is mended or overridden with a reason. */
  required: boolean
  /** The same as long as the words right around it stay, wherever they move: what "Bỏ qua" remembers. */
  key: string
}

/** Something found, with the place of its passage. */
export type Finding = Found & { place: Place }
