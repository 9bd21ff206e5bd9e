import type { MissingField } from '@/domain/content/required'
import type { ArticleAction } from '@/domain/article/workflow'
import type { ArticleButton } from '@/server/newsroom/article-buttons'

/** A button of the page, as the server gave it. */
export type StepButton = ArticleButton

/** What a person added to a press: a reason, times, whom it goes to. */
export type StepExtra = { reason?: string; at?: string; until?: string; personId?: string }

export type StepResult =
  | { ok: true; version: number }
  | { ok: false; code: string; message: string; missing?: MissingField[] }

export type StepRefusal = Extract<StepResult, { ok: false }>

export type TakeStep = (input: {
  action: ArticleAction
  step: { articleId: string; version: number; revisionId?: string } & StepExtra
}) => Promise<StepResult>
