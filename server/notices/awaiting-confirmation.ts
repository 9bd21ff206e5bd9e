import type { PersonActor } from '@/domain/article/actor'
import { db } from '@/server/db'
import { mayRead } from './who-sees'

/** An approval that was put down in this person's name and that they have not answered yet. */
export type ToConfirm = { approvalId: string; articleId: string; title: string; how: string; recordedBy: string; at: Date }

const MOST = 50

/**
 * What waits in a leader's inbox for their word, oldest first, however often the notice was read. An article that is no
 * longer theirs to see could not be answered for, and is not named.
 */
export async function awaitingConfirmation(actor: PersonActor): Promise<ToConfirm[]> {
  const rows = await db.$queryRaw<ToConfirm[]>`
    select approval.id as "approvalId", article_id as "articleId", article.title, how, person.name as "recordedBy", at
    from approval
    join article on article.id = article_id
    join person on person.id = recorded_by_id
    where approver_id = ${actor.id}::uuid and confirmed_at is null and disputed_at is null and how in ('telephone', 'signed')
    order by at limit ${MOST}`
  const readable = await mayRead(actor, rows)
  return rows.filter(readable)
}
