import { missingWords } from '@/domain/words/content'
import type { ArticleContent } from './content'
import type { Figure } from './nodes'
import { isBlankBody, isBlankText } from './text'
import { figures } from './walk'

/** One thing that an article lacks; `at` is which of its pictures, from 0. `message` is for the screen. */
export type MissingField = {
  field: 'title' | 'lead' | 'section' | 'body' | 'credits' | 'figure'
  code: keyof typeof missingWords
  message: string
  at?: number
}

/** What an article still lacks before its writer may send it to the editors, in the order of the form; empty: nothing. */
export function missingForSubmit(content: ArticleContent): MissingField[] {
  const missing: MissingField[] = []
  if (isBlankText(content.title)) missing.push(lacks('title', 'missing.title'))
  if (isBlankText(content.lead)) missing.push(lacks('lead', 'missing.lead'))
  if (content.sectionId === null) missing.push(lacks('section', 'missing.section'))
  if (isBlankBody(content.body)) missing.push(lacks('body', 'missing.body'))
  missing.push(...figures(content.body).flatMap(missingInFigure))
  if (!content.credits.some(({ role }) => role === 'writer')) missing.push(lacks('credits', 'missing.writer'))
  return missing
}

function missingInFigure({ attrs }: Figure, at: number): MissingField[] {
  const missing: MissingField[] = []
  if (isBlankText(attrs.caption)) missing.push({ ...lacks('figure', 'missing.caption'), at })
  if (isBlankText(attrs.alt) && !attrs.decorative) missing.push({ ...lacks('figure', 'missing.alt'), at })
  return missing
}

function lacks(field: MissingField['field'], code: MissingField['code']): MissingField {
  return { field, code, message: missingWords[code] }
}
