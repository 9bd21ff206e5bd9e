import type { ArticleContent } from '@/domain/content/content'
import { canonicalJson } from '@/domain/content/canonical'
import { normalizeText, singleLine } from '@/domain/language/nfc'
import type { SaveAnswer } from './save-contract'

/** What a save is answered with. `other`: the text that stands in the way, of a conflict. `params`: names in the message. */
export type SaveResult =
  | { ok: true; version: number; savedAt: Date }
  | {
      ok: false
      code: string
      message: string
      params?: Record<string, string>
      other?: { name: string; version: number; content: ArticleContent }
    }

/** The code of what nobody expected: it may be over the next time. */
export const UNEXPECTED = 'unexpected'

export function answerOf(result: SaveResult): SaveAnswer<ArticleContent> {
  if (result.ok) return { kind: 'saved', version: result.version, savedAt: new Date(result.savedAt) }
  const { code, message, other, params = {} } = result
  if (other) {
    const conflict = { kind: 'conflict', name: other.name, version: other.version, theirs: other.content } as const
    return code === 'article.lease_lost' ? { ...conflict, otherTab: true } : conflict
  }
  switch (code) {
    case 'auth.signed_out':
      return { kind: 'signed_out' }
    case 'auth.other_person':
      return { kind: 'other_person', name: params.name ?? '' }
    case 'article.not_editable':
      return { kind: 'ended', message }
    case UNEXPECTED:
      return { kind: 'failed', message }
    default:
      return { kind: 'refused', message }
  }
}

/** Whether two texts are the same once the house has checked them in (NFC, blanks at the ends of lines). */
export function sameContent(a: ArticleContent, b: ArticleContent): boolean {
  return stored(a) === stored(b)
}

// Checking in a long text takes a while, and one is compared with many.
const known = new WeakMap<ArticleContent, string>()

function stored(content: ArticleContent): string {
  const before = known.get(content)
  if (before !== undefined) return before
  const { body, ...lines } = content
  const text = canonicalJson({ ...eachText(lines, singleLine), body: eachText(body, normalizeText) })
  known.set(content, text)
  return text
}

// What the house does to texts that are taken in; the rest of its rules the desk keeps by itself.
function eachText<Part>(part: Part, tidy: (text: string) => string): Part
function eachText(part: unknown, tidy: (text: string) => string): unknown {
  if (typeof part === 'string') return tidy(part)
  if (Array.isArray(part)) return part.map((item: unknown) => eachText(item, tidy))
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, eachText(value, tidy)]))
}
