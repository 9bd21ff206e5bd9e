import type { DeskNews } from '@/domain/article/desk'
import type { ArticleContent } from '@/domain/content/content'
import { isRecord } from '@/domain/is-record'

/** `beat`: still here; `take`: the right to write, from another tab of one's own; `leave`: gone. */
export type DeskAct = 'beat' | 'take' | 'leave'

export type DeskAt = {
  articleId: string
  personId: string
  tab: string
  /** A desk to write at; else a page that is read. */
  writes: boolean
}

/** `content`: the text as it stands, for who has just taken the right to write. */
export type DeskResult =
  | { ok: true; news?: DeskNews; content?: ArticleContent }
  | { ok: false; code: string; message: string; params?: Record<string, string> }

const PATIENCE_MS = 15_000

/** Gives a sign of life. Throws when no answer comes, or one that is not the house's. */
export async function askDesk(act: DeskAct, at: DeskAt): Promise<DeskResult> {
  const giveUp = new AbortController()
  const patience = setTimeout(() => giveUp.abort(), PATIENCE_MS)
  try {
    const answer: unknown = await (await post(act, at, { signal: giveUp.signal })).json()
    if (isRecord(answer) && 'ok' in answer) return answer as DeskResult
    throw new Error('no answer of the house')
  } finally {
    clearTimeout(patience)
  }
}

/** Says good-bye while the page goes away. */
export function leaveDesk(at: DeskAt): void {
  // Nobody waits for the answer; without one the server notices after a minute.
  post('leave', at, { keepalive: true }).catch(() => undefined)
}

function post(act: DeskAct, at: DeskAt, how: RequestInit): Promise<Response> {
  return fetch('/api/ban-viet', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ act, ...at }),
    cache: 'no-store',
    ...how,
  })
}
