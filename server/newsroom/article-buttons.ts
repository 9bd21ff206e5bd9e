import type { PersonActor } from '@/domain/article/actor'
import { possibleActions } from '@/domain/article/permissions'
import type { ArticleAction } from '@/domain/article/workflow'
import { actionLabel } from '@/domain/words/article'
import { clockWords } from '@/domain/words/clock'
import { errorMessage } from '@/domain/words/errors'
import type { LoadedArticle } from '@/server/articles/load-article'

/** A button of an article's page. */
export type ArticleButton = {
  action: ArticleAction
  label: string
  /** The next step: one red button a page. */
  primary: boolean
  needsReason: boolean
  needsTime: boolean
  /** It may be said along with it when the article is to leave again. */
  mayLeave: boolean
  /** What is set already and would be replaced: an hour to leave and why. */
  set: { at: Date; reason: string } | null
  /** Whom it may go to, where one is to be chosen; null: nobody. */
  people: Array<{ id: string; name: string }> | null
  /** The revision that is read on this page, for approving. */
  revisionId: string | null
  /** Why it cannot be pressed by this person, where knowing helps; null: it can. */
  blocked: string | null
}

// The next step forward, first match wins.
const FORWARD: readonly ArticleAction[] = ['submit', 'take', 'send_up', 'approve', 'publish', 'restore', 'revise', 'unbin', 'unarchive']
// Refusals that an otherwise entitled person should read instead of missing a button.
const EXPLAINED = ['approve.own', 'approve.other_section', 'approve.lender_own', 'restore.own', 'article.no_writer']

/** What this person may press now (`editors`: to whom the article may be given), and what they may not though they would expect to. */
export function buttonsFor(
  actor: PersonActor,
  { row, facts, house }: LoadedArticle,
  editors: ArticleButton['people'] = [],
): ArticleButton[] {
  const buttons = possibleActions(actor, facts, house).flatMap(({ action, verdict }): ArticleButton[] => {
    if (!verdict.allowed && !EXPLAINED.includes(verdict.code)) return []
    return [{
      action,
      label: action === 'withdraw_later' && row.withdrawAt ? clockWords.changeLeaving : actionLabel(action, row.work),
      primary: false,
      needsReason: action === 'return' || action === 'withdraw' || action === 'withdraw_later',
      needsTime: action === 'schedule' || action === 'withdraw_later',
      mayLeave: action === 'schedule' && row.public !== 'live',
      set: action === 'withdraw_later' && row.withdrawAt ? { at: row.withdrawAt, reason: row.withdrawAtReason ?? '' } : null,
      people: action === 'reassign' ? editors : null,
      revisionId: action === 'approve' ? row.pendingRevisionId : null,
      blocked: verdict.allowed ? null : errorMessage(verdict.code),
    }]
  })
  const next = FORWARD.find((action) => buttons.some((button) => button.action === action && !button.blocked))
  return buttons.map((button) => ({ ...button, primary: button.action === next }))
}
