import type { Actor } from '@/domain/article/actor'
import { can } from '@/domain/article/permissions'
import { transition, type AnyAction, type Standing } from '@/domain/article/workflow'
import { eventOf } from '@/domain/words/article'
import type { Prisma } from '@/generated/prisma/client'
import type { Tx } from '@/server/db'
import { Conflict, Forbidden } from '@/server/errors'
import { databaseNow } from '@/server/now'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'
import { loadArticle, lockArticle, type ArticleRow, type LoadedArticle } from './load-article'
import { tell } from './tell'
import { parseStep, type Step } from './step'

/** What one action adds to the general course of a change. */
export type Change = {
  data?: Prisma.ArticleUncheckedUpdateManyInput
  /** Where the work goes, when the table leaves it to who acts (`revise`). */
  work?: Standing['work']
  revisionId?: string
  detail?: Record<string, unknown>
  /** Who hears of it (the actor never does). */
  notify?: Array<string | null>
}

type Course = LoadedArticle & { tx: Tx; step: Step; at: Date; smallEdits: boolean }

/**
 * The one course of every change of an article's state: load -> permit -> decide -> write, in
 * one transaction, with its event. `work` does what is special to the action.
 * @throws NotFound, Forbidden, Conflict('article.moved_on' | 'article.changed'), Invalid
 */
export function changeArticle(
  actor: Actor,
  action: AnyAction,
  input: Step,
  work: (course: Course) => Promise<Change> | Change = () => ({}),
): Promise<{ version: number }> {
  const step = parseStep(input)
  return runCommand(actor, { action: eventOf[action], subject: 'article', subjectId: step.articleId }, async (tx) => {
    await lockArticle(tx, step.articleId)
    const article = await loadArticle(tx, actor, step.articleId)
    const verdict = can(actor, action, article.facts, article.house)
    if (!verdict.allowed) throw new Forbidden(verdict.code)
    const next = transition(article.facts, action)
    if (!next) throw new Conflict('article.moved_on')
    if (step.version !== article.row.version) throw new Conflict(action === 'approve' ? 'article.changed' : 'article.moved_on')
    const at = await databaseNow(tx)
    const change = await work({ ...article, tx, step, at, smallEdits: verdict.smallEdits ?? false })
    const version = await write(tx, article.row, step, { ...next, work: change.work ?? next.work }, change, at)
    await tell(tx, actor, article.row, action, change)
    await record(tx, {
      action: eventOf[action], actor, subject: 'article', subjectId: article.row.id,
      revisionId: change.revisionId ?? null, sectionId: article.row.sectionId,
      detail: { from: label(article.facts), to: label({ ...next, work: change.work ?? next.work }), ...change.detail },
    })
    return { version }
  })
}

async function write(tx: Tx, row: ArticleRow, step: Step, next: Standing, change: Change, at: Date): Promise<number> {
  const version = row.version + 1
  const { count } = await tx.article.updateMany({
    where: { id: row.id, version: step.version, work: row.work, public: row.public },
    data: {
      work: next.work, public: next.public, everSubmitted: next.everSubmitted,
      binnedAt: next.binned ? at : null, archivedAt: next.archived ? at : null,
      version, changedAt: at, stateAt: at, ...change.data,
    },
  })
  if (count !== 1) throw new Conflict('article.moved_on')
  return version
}

function label(standing: Standing): string {
  return `${standing.work ?? 'none'}/${standing.public}`
}
