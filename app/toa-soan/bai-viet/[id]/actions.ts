'use server'

import { z } from 'zod'
import type { SaveResult } from '@/components/editor/save-result'
import { ARTICLE_ACTIONS } from '@/domain/article/workflow'
import { missingForSubmit } from '@/domain/content/required'
import { requireActorForAction } from '@/server/auth/current-actor'
import { performArticleAction } from '@/server/commands/perform'
import { saveWorkingCopy } from '@/server/commands/save-working-copy'
import { getArticle } from '@/server/newsroom/get-article'
import { refused } from '../../_parts/refused'
import type { StepResult } from './_components/step'

const saveSchema = z.object({ articleId: z.string(), version: z.number(), content: z.unknown() })

/** Saves the working copy. A text that came too late is answered with the one that stands there. */
export async function saveText(input: unknown): Promise<SaveResult> {
  try {
    const actor = await requireActorForAction()
    const save = saveSchema.parse(input)
    try {
      return { ok: true, ...(await saveWorkingCopy(actor, save)) }
    } catch (error) {
      const refusal = await refused(error)
      if (refusal.code !== 'article.stale') return refusal
      const { version, content } = await getArticle(actor, save.articleId)
      return { ...refusal, other: { name: refusal.params.name ?? '', version, content } }
    }
  } catch (error) {
    return await refused(error)
  }
}

const stepSchema = z.object({
  action: z.enum(ARTICLE_ACTIONS),
  step: z.object({
    articleId: z.string(),
    version: z.number(),
    revisionId: z.string().optional(),
    reason: z.string().optional(),
    at: z.string().optional(),
  }),
})

/** One step of an article's life, as a person pressed it. */
export async function takeStep(input: unknown): Promise<StepResult> {
  try {
    const actor = await requireActorForAction()
    const { action, step } = stepSchema.parse(input)
    try {
      return { ok: true, ...(await performArticleAction(actor, action, step)) }
    } catch (error) {
      const refusal = await refused(error)
      if (refusal.code !== 'article.incomplete') return refusal
      return { ...refusal, missing: missingForSubmit((await getArticle(actor, step.articleId)).content) }
    }
  } catch (error) {
    return await refused(error)
  }
}
