import type { ArticleContent } from '@/domain/content/content'
import { isRecord } from '@/domain/is-record'
import { contentText } from './content-text'
import { movedAnchors } from './comments/moved-anchors'
import type { SaveResult } from './save-result'

/** Longer than any slow line needs for a long text; a line that hangs must not keep the queue for ever. */
const PATIENCE_MS = 120_000

export type TextToSave = {
  articleId: string
  personId: string
  tab: string
  version: number
  content: ArticleContent
  /** A person has seen the text that stands there and puts this one in its place. */
  instead: boolean
  /** Where the passages of its remarks have moved to. */
  anchors?: unknown
}

/** Sends a text to be saved. Throws when no answer comes, or one that is not the house's. */
export async function sendText({ content, ...rest }: TextToSave): Promise<SaveResult> {
  const giveUp = new AbortController()
  const patience = setTimeout(() => giveUp.abort(), PATIENCE_MS)
  try {
    const response = await fetch('/api/luu-bai', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `${JSON.stringify({ ...rest, anchors: movedAnchors(rest.articleId, content) }).slice(0, -1)},"content":${contentText(content)}}`,
      signal: giveUp.signal,
      cache: 'no-store',
    })
    return resultOf(await response.json())
  } finally {
    clearTimeout(patience)
  }
}

// What stands between (a proxy, the door) answers in other forms: that is no word about the text.
function resultOf(answer: unknown): SaveResult {
  if (isRecord(answer) && 'ok' in answer) return answer as SaveResult
  throw new Error('no answer of the house')
}
