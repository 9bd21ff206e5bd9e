import type { ArticleContent, Credit } from '@/domain/content/content'
import type { Block, ListItem, TableRow } from '@/domain/content/nodes'
import { parseContent } from '@/domain/content/parse-content'
import type { SceneName } from './drawing/scenes'
import type { DemoPart, DemoText } from './demo-text'

/** What the invented text becomes: the section's id, the pictures' ids, who is credited, how its day is written. */
export type Making = { sectionId: (slug: string) => string; pictureId: (scene: SceneName) => string; credits: Credit[]; day: string }

type Paragraph = Extract<Block, { type: 'paragraph' }>

/** An invented article as content. Throws for a text that no article could have. */
export function demoContent(text: DemoText, { sectionId, pictureId, credits, day }: Making): ArticleContent {
  const parsed = parseContent({
    title: text.title,
    lead: text.lead,
    body: { type: 'doc', content: text.parts.map((part) => block(part, pictureId, day)) },
    sectionId: sectionId(text.section),
    otherSectionIds: (text.otherSections ?? []).map(sectionId),
    credits,
    source: null,
    genre: text.genre ?? null,
    tags: [],
  })
  if (!parsed.ok) throw new Error(`${text.title}: ${parsed.code} ${parsed.at}`)
  return parsed.content
}

/** The scenes that an article shows, in order. */
export function scenesOf({ parts }: DemoText): SceneName[] {
  return parts.flatMap((part) => (typeof part === 'object' && 'picture' in part ? [part.picture] : []))
}

function block(part: DemoPart, pictureId: Making['pictureId'], day: string): Block {
  if (typeof part === 'string') return paragraph(part, day)
  if ('heading' in part) return { type: 'heading', attrs: { level: 2, textAlign: null }, content: [{ type: 'text', text: part.heading }] }
  if ('quotation' in part) return { type: 'blockquote', content: [paragraph(part.quotation, day)] }
  if ('list' in part) return { type: 'bulletList', content: filled(part.list.map((item) => listItem(item, day))) }
  if ('steps' in part) return { type: 'orderedList', attrs: { start: 1, type: null }, content: filled(part.steps.map((item) => listItem(item, day))) }
  if ('table' in part) return { type: 'table', content: filled(part.table.map((row, n) => tableRow(row, n === 0))) }
  const { picture, alt, caption } = part
  return { type: 'figure', attrs: { pictureId: pictureId(picture), alt, decorative: false, caption } }
}

function paragraph(text: string, day = ''): Paragraph {
  return { type: 'paragraph', attrs: { textAlign: null }, content: [{ type: 'text', text: text.replaceAll('{ngày}', day) }] }
}

function listItem(text: string, day: string): ListItem {
  return { type: 'listItem', content: [paragraph(text, day)] }
}

function tableRow(cells: string[], head: boolean): TableRow {
  const attrs = { colspan: 1, rowspan: 1, colwidth: null, align: null }
  return { type: 'tableRow', content: cells.map((cell) => ({ type: head ? 'tableHeader' : 'tableCell', attrs, content: [paragraph(cell)] })) }
}

function filled<T>([first, ...rest]: T[]): [T, ...T[]] {
  if (first === undefined) throw new Error('an empty list')
  return [first, ...rest]
}
