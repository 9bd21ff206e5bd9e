import type { Genre } from '@/domain/content/genre'
import type { SceneName } from './drawing/scenes'

/** A piece of an invented article: a paragraph, or something else that a body can hold. */
export type DemoPart =
  | string
  | { heading: string }
  | { picture: SceneName; alt: string; caption: string }
  | { quotation: string }
  | { list: string[] }
  | { steps: string[] }
  | { table: string[][] }

/** An invented article; `{ngày}` in its texts stands for the day it appeared. Sections by slug. */
export type DemoText = {
  section: string
  otherSections?: string[]
  title: string
  lead: string
  genre?: Genre
  by: { name: string; office: string }
  photographer?: string
  parts: DemoPart[]
}

/** One that readers have had for some days; `time` is on the office's clock. */
export type DemoPublished = DemoText & { daysAgo: number; time: string }
