import { z } from 'zod'
import { normalizeText, singleLine } from '@/domain/language/nfc'
import { isWebAddress, safeHref } from '@/domain/content/links'
import { importWords } from '@/domain/words/import'
import { BadLine } from './bad-line'

const line = (longest: number) => z.string().overwrite(singleLine).max(longest)

// Programs that write every key leave those without a value empty.
const optional = <S extends z.ZodType>(schema: S) => z.preprocess((value) => (value === '' ? null : value), schema.nullish())

const imageSchema = z.object({
  file: z.string().min(1).max(1000),
  alt: line(500).default(''),
  caption: line(1000).default(''),
})

/** An import line as it is published for the office's other programs; keys it does not know are passed over. */
export const importLineSchema = z.object({
  title: line(500).min(1),
  lead: line(2000),
  /** The slug or the exact name of a section. */
  section: line(200).min(1),
  author: line(120),
  office: line(200),
  /** An instant; without an offset the office's own time, without a time its midnight. */
  publishedAt: z.preprocess(withColon, z.union([z.iso.datetime({ offset: true, local: true }), z.iso.date()])),
  paragraphs: z.array(z.string().overwrite(normalizeText)).max(10_000).optional(),
  html: z.string().max(2_000_000).optional(),
  /** The last part of its address in the old site. */
  slug: optional(z.string().max(300).regex(/^[^\s/?#\\]+$/)),
  images: z.array(imageSchema).max(100).nullish(),
  sourceUrl: optional(z.string().overwrite((href) => safeHref(href) ?? '').refine(isWebAddress)),
})
export type ImportLine = z.infer<typeof importLineSchema>
export type ImportImage = z.infer<typeof imageSchema>

/** Reads one line of a JSON Lines file. Throws BadLine with everything that is wrong with it. */
export function parseImportLine(text: string): ImportLine {
  const parsed = importLineSchema.safeParse(parseJson(text), { reportInput: true })
  if (!parsed.success) throw new BadLine([...new Set(parsed.error.issues.map(reason))].join(' '))
  if ((parsed.data.paragraphs === undefined) === (parsed.data.html === undefined)) throw new BadLine(importWords.oneBody)
  return parsed.data
}

// ISO 8601 allows +0700 as well as +07:00.
function withColon(written: unknown): unknown {
  return typeof written === 'string' ? written.trim().replace(/(T.*[+-]\d\d)(\d\d)$/, '$1:$2') : written
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new BadLine(importWords.notJson)
  }
}

function reason(issue: z.core.$ZodIssue): string {
  const field = issue.path.join('.')
  if (field === '') return importWords.notObject
  if (issue.input === undefined) return importWords.missing(field)
  return issue.code === 'too_small' ? importWords.blank(field) : importWords.invalid(field)
}
