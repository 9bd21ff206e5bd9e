import type { PersonActor } from '@/domain/article/actor'
import type { ArticleAction } from '@/domain/article/workflow'
import type { Step } from '@/server/articles/step'
import { approveArticle } from './approve-article'
import { archiveArticle, unarchiveArticle } from './archive-article'
import { discardDraft } from './discard-draft'
import { publishArticle } from './publish-article'
import { putBackArticle } from './put-back-article'
import { reassignArticle } from './reassign-article'
import { recallArticle } from './recall-article'
import { releaseArticle } from './release-article'
import { reopenArticle } from './reopen-article'
import { restoreArticle } from './restore-article'
import { returnArticle } from './return-article'
import { reviseArticle } from './revise-article'
import { scheduleArticle } from './schedule-article'
import { sendUpArticle } from './send-up-article'
import { submitArticle } from './submit-article'
import { takeArticle } from './take-article'
import { takeFromBin } from './take-from-bin'
import { takeOverArticle } from './take-over-article'
import { unscheduleArticle } from './unschedule-article'
import { withdrawArticle } from './withdraw-article'
import { keepUpArticle, withdrawArticleLater } from './withdraw-later'

const COMMANDS: Record<ArticleAction, (actor: PersonActor, step: Step) => Promise<{ version: number }>> = {
  submit: submitArticle,
  discard: discardDraft,
  unbin: takeFromBin,
  recall: recallArticle,
  take: takeArticle,
  take_over: takeOverArticle,
  release: releaseArticle,
  return: returnArticle,
  send_up: sendUpArticle,
  approve: approveArticle,
  publish: publishArticle,
  schedule: scheduleArticle,
  unschedule: unscheduleArticle,
  reopen: reopenArticle,
  revise: reviseArticle,
  withdraw: withdrawArticle,
  withdraw_later: withdrawArticleLater,
  keep_up: keepUpArticle,
  restore: restoreArticle,
  archive: archiveArticle,
  unarchive: unarchiveArticle,
  reassign: reassignArticle,
  put_back: putBackArticle,
}

/** Calls the command of an action that a person pressed. Resolves to the article's new version. */
export function performArticleAction(actor: PersonActor, action: ArticleAction, step: Step): Promise<{ version: number }> {
  return COMMANDS[action](actor, step)
}
