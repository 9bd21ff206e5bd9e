import { systemActor } from '@/domain/article/actor'
import { loadArticle, lockArticle, type ArticleRow } from '@/server/articles/load-article'
import { approversOf, editorsOf, tell } from '@/server/articles/tell'
import { db, transaction, type Tx } from '@/server/db'
import { record } from '@/server/record'

const CLOCK = systemActor('clock', ['see'])

type Reminder = { kind: 'deadline_near' | 'deadline_late'; event: string }

const NEAR: Reminder = { kind: 'deadline_near', event: 'article.deadline_near' }
const LATE: Reminder = { kind: 'deadline_late', event: 'article.deadline_passed' }

/**
 * Tells those who have an article in hand, and its writer, three hours before its deadline and when it has passed: once
 * for each deadline that was set. The event of having told is what keeps another instance from telling again.
 * Resolves to how many articles it spoke of.
 */
export async function remindOfDeadlines(): Promise<number> {
  const due = await db.$queryRaw<Array<{ id: string; late: boolean }>>`
    select article.id, due_at <= clock_timestamp() as late
    from article
    where due_at between clock_timestamp() - interval '3 days' and clock_timestamp() + interval '3 hours'
      and work in ('draft', 'submitted', 'editing', 'pending') and archived_at is null and binned_at is null
      and not exists (
        select 1 from event where subject = 'article' and subject_id = article.id::text
          and action = case when due_at <= clock_timestamp() then ${LATE.event} else ${NEAR.event} end
          and detail->>'due' = to_char(due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    order by due_at limit 100`
  for (const { id, late } of due) {
    // One that fails is told at the next round; it keeps no other back.
    await remind(id, late ? LATE : NEAR).catch((error: unknown) => console.error('[deadlines]', id, error))
  }
  return due.length
}

async function remind(articleId: string, { kind, event }: Reminder): Promise<void> {
  await transaction(async (tx) => {
    await lockArticle(tx, articleId)
    const { row } = await loadArticle(tx, CLOCK, articleId)
    const { dueAt } = await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: { dueAt: true } })
    const due = dueAt?.toISOString()
    if (!due || (await wasTold(tx, articleId, event, due))) return
    await tell(tx, CLOCK, row, kind, { notify: await inHandOf(tx, row), detail: { due } })
    await record(tx, { action: event, actor: CLOCK, subject: 'article', subjectId: articleId, sectionId: row.sectionId, detail: { due } })
  })
}

async function wasTold(tx: Tx, subjectId: string, action: string, due: string): Promise<boolean> {
  return (await tx.event.count({ where: { subject: 'article', subjectId, action, detail: { path: ['due'], equals: due } } })) > 0
}

function inHandOf(tx: Tx, row: ArticleRow): Promise<string[]> | Array<string | null> {
  if (row.work === 'submitted') return editorsOf(tx, row.sectionId)
  if (row.work === 'pending') return approversOf(tx, row.sectionId)
  return [row.holderId]
}
