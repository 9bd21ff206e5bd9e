import type { ArticleContent } from '@/domain/content/content'
import { contentSchema } from '@/domain/content/content'
import { canonicalJson } from '@/domain/content/canonical'
import type { SaveAnswer } from './save-queue'

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
  const checked = contentSchema.safeParse(content)
  const text = canonicalJson(checked.success ? checked.data : content)
  known.set(content, text)
  return text
}
