import type { PersonActor } from '@/domain/article/actor'
import { canSetDeadline, latenessOf, type Lateness } from '@/domain/article/lateness'
import { loadArticle } from '@/server/articles/load-article'
import { db } from '@/server/db'
import { databaseNow } from '@/server/now'
import { getDeskRules } from './desk-rules'

/** An article's deadline, whether it is late now, and whether this person may set another. Throws NotFound. */
export async function getDeadline(actor: PersonActor, id: string): Promise<{ dueAt: Date | null; late: Lateness | null; mayChange: boolean }> {
  const [{ facts, row }, extra, rules, now] = await Promise.all([
    loadArticle(db, actor, id),
    db.article.findUniqueOrThrow({ where: { id }, select: { dueAt: true } }),
    getDeskRules(),
    databaseNow(db),
  ])
  const idle = facts.binned || facts.archived
  return {
    dueAt: extra.dueAt,
    late: idle ? null : latenessOf({ work: facts.work, dueAt: extra.dueAt, stateAt: row.stateAt }, rules.late, now),
    mayChange: canSetDeadline(actor, facts),
  }
}
