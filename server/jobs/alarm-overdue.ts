import { systemActor } from '@/domain/article/actor'
import { OVERDUE_MINUTES } from '@/domain/article/overdue'
import { overdueLine, stillUpLine } from '@/domain/words/clock'
import { loadArticle, lockArticle, type ArticleRow } from '@/server/articles/load-article'
import { approversOf, tell } from '@/server/articles/tell'
import { db, transaction, type Tx } from '@/server/db'
import { databaseNow } from '@/server/now'
import { record } from '@/server/record'

const CLOCK = systemActor('clock', ['see'])

/** What can be late, the event that says so, and the notice. */
const ALARMS = {
  publish: { event: 'article.overdue', notice: 'overdue', line: overdueLine },
  withdraw: { event: 'article.withdrawal_overdue', notice: 'withdrawal_overdue', line: stillUpLine },
} as const
type What = keyof typeof ALARMS

/**
 * Tells writer, holder and approvers of every article that should have appeared, or left, more than two minutes ago and
 * has not; once for each hour that was set. Resolves to how many were new.
 */
export async function alarmOverdue(): Promise<number> {
  const overdue = await db.$queryRaw<Array<{ id: string; what: What }>>`
    with due as (
      select id, 'publish' as what, scheduled_at as at, ${ALARMS.publish.event} as event from article where work = 'scheduled'
      union all
      select id, 'withdraw', withdraw_at, ${ALARMS.withdraw.event} from article where public = 'live' and withdraw_at is not null
    )
    select id, what from due
    where at < clock_timestamp() - make_interval(mins => ${OVERDUE_MINUTES}::int) and not exists (
      select 1 from event where subject = 'article' and subject_id = due.id::text and action = due.event and event.at > due.at
    )
    order by at limit 100`
  let told = 0
  for (const { id, what } of overdue) if (await tried(id, what)) told += 1
  return told
}

// One that fails keeps no other waiting, nor the clock: it comes again with the next round.
async function tried(id: string, what: What): Promise<boolean> {
  try {
    return await alarm(id, what)
  } catch (error) {
    console.error(`[overdue] ${id}`, error)
    return false
  }
}

async function alarm(articleId: string, what: What): Promise<boolean> {
  return transaction(async (tx) => {
    // Whoever has the article in hand may be why it is late: the others' alarms do not wait for that.
    await tx.$executeRaw`set local lock_timeout = '2s'`
    await lockArticle(tx, articleId)
    const { row } = await loadArticle(tx, CLOCK, articleId)
    const due = hourOf(row, what)
    // Done meanwhile, or told by another instance.
    if (!due || due > (await databaseNow(tx)) || (await isTold(tx, articleId, what, due))) return false
    const { event, notice, line } = ALARMS[what]
    const notify = [row.writerId, row.holderId, row.withdrawSetById, ...(await approversOf(tx, what === 'publish' ? row.sectionId : row.liveSectionId))]
    await tell(tx, CLOCK, row, notice, { notify, note: line(OVERDUE_MINUTES) })
    await record(tx, {
      action: event, actor: CLOCK, subject: 'article', subjectId: articleId,
      revisionId: what === 'publish' ? row.approvedRevisionId : row.publishedRevisionId, sectionId: row.sectionId,
      detail: { due: due.toISOString() },
    })
    return true
  })
}

function hourOf(row: ArticleRow, what: What): Date | null {
  if (what === 'publish') return row.work === 'scheduled' ? row.scheduledAt : null
  return row.public === 'live' ? row.withdrawAt : null
}

async function isTold(tx: Tx, articleId: string, what: What, due: Date): Promise<boolean> {
  const where = { subject: 'article', subjectId: articleId, action: ALARMS[what].event, at: { gt: due } }
  return (await tx.event.count({ where })) > 0
}
