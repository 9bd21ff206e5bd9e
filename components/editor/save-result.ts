import type { ArticleContent } from '@/domain/content/content'
import { contentSchema } from '@/domain/content/content'
import { canonicalJson } from '@/domain/content/canonical'
import type { SaveAnswer } from './save-queue'

/** What the page's save action answers. `other`: the text that stands in the way, of a conflict. */
export type SaveResult =
  | { ok: true; version: number; savedAt: Date }
  | { ok: false; code: string; message: string; other?: { name: string; version: number; content: ArticleContent } }

export type SaveText = (input: { articleId: string; version: number; content: ArticleContent }) => Promise<SaveResult>

/** The code of what nobody expected: it may be over the next time. */
export const UNEXPECTED = 'unexpected'

export function answerOf(result: SaveResult): SaveAnswer<ArticleContent> {
  if (result.ok) return { kind: 'saved', version: result.version, savedAt: new Date(result.savedAt) }
  const { code, message, other } = result
  if (other) return { kind: 'conflict', name: other.name, version: other.version, theirs: other.content }
  if (code === 'auth.signed_out') return { kind: 'signed_out' }
  return code === UNEXPECTED ? { kind: 'failed', message } : { kind: 'refused', message }
}

/** Whether two texts are the same once the house has checked them in (NFC, blanks at the ends of lines). */
export function sameContent(a: ArticleContent, b: ArticleContent): boolean {
  return stored(a) === stored(b)
}

function stored(content: ArticleContent): string {
  const checked = contentSchema.safeParse(content)
  return canonicalJson(checked.success ? checked.data : content)
}
