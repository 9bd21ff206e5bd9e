import type { NoticeKind } from '@/domain/words/notices'
import type { Tx } from './db'

/** What follows a change. `pages.changed` carries tags; `notice` goes to people's inboxes and, as each chose, by letter. */
export type OutboxPayload = {
  'pages.changed': { tags: string[] }
  notice: {
    personIds: string[]
    /** Null: about no article in particular (a delegation). */
    articleId: string | null
    kind: NoticeKind
    /** `who` did it; `title` of the article; a `reason` that was given; a `note`, a sentence of its own; `caseId`. */
    detail: Partial<Record<'who' | 'title' | 'reason' | 'note' | 'caseId' | 'due', string>>
  }
}

/**
 * Writes what must follow into the transaction of its cause, so that neither exists without
 * the other; the listener is woken when the transaction commits.
 */
export async function enqueue<K extends keyof OutboxPayload>(
  tx: Tx,
  kind: K,
  payload: OutboxPayload[K],
): Promise<void> {
  await tx.$executeRaw`
    with written as (insert into outbox (kind, payload) values (${kind}, ${JSON.stringify(payload)}::jsonb) returning id)
    select pg_notify('outbox', '') from written`
}
