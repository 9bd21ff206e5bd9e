import type { Tx } from './db'

/** What follows a change. `pages.changed` carries tags; `notice` goes to people's inboxes. */
export type OutboxPayload = {
  'pages.changed': { tags: string[] }
  notice: {
    personIds: string[]
    articleId: string
    kind: string
    detail: Record<string, string>
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
  await tx.outbox.create({ data: { kind, payload } })
  await tx.$executeRaw`select pg_notify('outbox', '')`
}
