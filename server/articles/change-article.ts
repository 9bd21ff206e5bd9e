import type { Actor, LentRight } from '@/domain/article/actor'
import { can } from '@/domain/article/permissions'
import { transition, type AnyAction, type Standing } from '@/domain/article/workflow'
import { eventOf } from '@/domain/words/article'
import type { NoticeKind } from '@/domain/words/notices'
import type { Prisma } from '@/generated/prisma/client'
import { lentUntilLately, withRightsOfNow } from '@/server/approvals/rights-beside-roles'
import type { Tx } from '@/server/db'
import { Conflict, Forbidden, NotFound } from '@/server/errors'
import { databaseNow } from '@/server/now'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'
import { noWithdrawal } from './approved-revision'
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
  /** The text and the work on it stay as they are: whoever is writing goes on undisturbed. */
  besideTheText?: true
  /** Who hears of it (the actor never does). */
  notify?: Array<string | null>
  /** The notice's own sentence. */
  note?: string
  /** The writer's notice, where the step means another thing to them. */
  toWriter?: NoticeKind
}

/** `lent`: the right, lent by another, under which it is done. */
export type Course = LoadedArticle & { tx: Tx; step: Step; at: Date; smallEdits: boolean; lent?: LentRight }

// What a right beside one's own roles may be used for: it is looked up by the database's clock, in the transaction.
const BESIDE_ROLES: readonly AnyAction[] = ['approve', 'approve_on_behalf', 'return']

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
    const { article, verdict } = await permit(tx, actor, action, step.articleId)
    const next = transition(article.facts, action)
    if (!next) throw new Conflict('article.moved_on')
    if (!BESIDE_THE_TEXT.includes(action) && step.version !== article.row.version) throw new Conflict(approves(action) ? 'article.changed' : 'article.moved_on')
    const at = await databaseNow(tx)
    const change = await work({ ...article, tx, step, at, smallEdits: verdict.smallEdits ?? false, lent: verdict.lent })
    const version = await write(tx, article.row, { ...next, work: change.work ?? next.work }, change, at)
    await tell(tx, actor, article.row, action, change)
    await record(tx, {
      action: eventOf[action], actor, subject: 'article', subjectId: article.row.id,
      revisionId: change.revisionId ?? null, sectionId: article.row.sectionId,
      detail: { from: label(article.facts), to: label({ ...next, work: change.work ?? next.work }), ...change.detail },
    })
    return { version }
  })
}

async function permit(tx: Tx, actor: Actor, action: AnyAction, articleId: string) {
  const beside = actor.kind === 'person' && BESIDE_ROLES.includes(action)
  const acting = beside ? await withRightsOfNow(tx, actor) : actor
  try {
    const article = await loadArticle(tx, acting, articleId)
    const verdict = can(acting, action, article.facts, article.house)
    if (!verdict.allowed) throw new Forbidden(verdict.code)
    return { article, verdict }
  } catch (error) {
    const outOfReach = error instanceof NotFound || (error instanceof Forbidden && error.code === 'forbidden')
    if (beside && outOfReach && (await lentUntilLately(tx, actor.id, articleId))) throw new Forbidden('delegation.ended', { cause: error })
    throw error
  }
}

// What these decide does not depend on the text being worked on, which is saved every few seconds.
const BESIDE_THE_TEXT: readonly AnyAction[] = ['withdraw_later', 'keep_up', 'withdraw_due']

async function write(tx: Tx, row: ArticleRow, next: Standing, change: Change, at: Date): Promise<number> {
  const version = change.besideTheText ? row.version : row.version + 1
  const { count } = await tx.article.updateMany({
    where: { id: row.id, version: row.version, work: row.work, public: row.public },
    data: {
      work: next.work, public: next.public, everSubmitted: next.everSubmitted,
      binnedAt: next.binned ? at : null, archivedAt: next.archived ? at : null,
      ...(change.besideTheText ? {} : { version, changedAt: at, stateAt: at }),
      // Once nothing is left to do, nothing can be late.
      ...(next.work === null ? { dueAt: null } : {}),
      // What is not up has no hour to leave.
      ...(next.public === 'live' ? {} : noWithdrawal),
      ...change.data,
    },
  })
  if (count !== 1) throw new Conflict('article.moved_on')
  return version
}

function approves(action: AnyAction): boolean {
  return action === 'approve' || action === 'approve_on_behalf'
}

function label(standing: Standing): string {
  return `${standing.work ?? 'none'}/${standing.public}`
}
