import type { z } from 'zod'
import { contentErrors } from '@/domain/words/content'
import { contentSchema, type ArticleContent } from './content'

/**
 * Checked content; or the first fault with its place (`credits.1.name`), a stable code and the code's words for people.
 * A code is the field and what is wrong: `content.title.too_long`, `content.lead.missing`, `content.credits.invalid`;
 * for a body what `parseBody` says (`content.body.bad_link`); `content.invalid` for what is no such object or has an
 * unknown key.
 */
export type ParsedContent =
  | { ok: true; content: ArticleContent }
  | { ok: false; code: string; at: string; message: string }

/** Checks the content of an article from whatever source: a form, an import, an older row. */
export function parseContent(input: unknown): ParsedContent {
  const parsed = contentSchema.safeParse(input, { reportInput: true })
  if (parsed.success) return { ok: true, content: parsed.data }
  const issue = parsed.error.issues[0]
  const code = faultOf(issue)
  return { ok: false, code, at: issue?.path.join('.') ?? '', message: contentErrors[code] ?? '' }
}

function faultOf(issue: z.core.$ZodIssue | undefined): string {
  const field = issue?.path[0]
  if (!issue || typeof field !== 'string') return 'content.invalid'
  return `content.${fieldCode(field)}.${reasonOf(issue)}`
}

function reasonOf({ path, code, input, message }: z.core.$ZodIssue): string {
  if (path.length === 1 && input === undefined) return 'missing'
  if (code === 'too_big') return 'too_long'
  // Only a body's own faults come with a code as their message.
  return path[0] === 'body' ? message : 'invalid'
}

// sectionId -> section, otherSectionIds -> other_sections
function fieldCode(field: string): string {
  return field.replace(/Id(s?)$/, '$1').replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)
}
