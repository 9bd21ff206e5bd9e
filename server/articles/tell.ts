import type { Actor } from '@/domain/article/actor'
import type { AnyAction } from '@/domain/article/workflow'
import type { Tx } from '@/server/db'
import { enqueue } from '@/server/outbox'
import type { ArticleRow } from './load-article'

/** Puts a line into the inboxes of those whom a change concerns, except who made it. */
export async function tell(
  tx: Tx,
  actor: Actor,
  row: Pick<ArticleRow, 'id' | 'title'>,
  action: AnyAction | 'schedule_failed',
  change: { notify?: Array<string | null>; detail?: Record<string, unknown> },
): Promise<void> {
  const self = actor.kind === 'person' ? actor.id : null
  const personIds = [...new Set(change.notify ?? [])].filter((id): id is string => id !== null && id !== self)
  if (personIds.length === 0) return
  const reason = change.detail?.reason
  await enqueue(tx, 'notice', {
    personIds, articleId: row.id, kind: action,
    detail: {
      title: row.title,
      who: actor.kind === 'person' ? actor.name : '',
      ...(typeof reason === 'string' ? { reason } : {}),
    },
  })
}

/** Everyone who may approve in a section. */
export async function approversOf(tx: Tx, sectionId: string | null): Promise<string[]> {
  const grants = await tx.roleGrant.findMany({
    where: { role: 'approver', OR: [{ sectionId: null }, { sectionId }], person: { disabledAt: null } },
    select: { personId: true },
  })
  return grants.map((grant) => grant.personId)
}
