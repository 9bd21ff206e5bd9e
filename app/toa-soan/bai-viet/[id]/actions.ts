'use server'

import { z } from 'zod'
import { ARTICLE_ACTIONS } from '@/domain/article/workflow'
import { missingForSubmit } from '@/domain/content/required'
import { requireActorForAction } from '@/server/auth/current-actor'
import { performArticleAction } from '@/server/commands/perform'
import { getArticle } from '@/server/newsroom/get-article'
import { refused } from '../../_parts/refused'
import type { StepResult } from './_components/step'

const stepSchema = z.object({
  action: z.enum(ARTICLE_ACTIONS),
  step: z.object({
    articleId: z.string(),
    version: z.number(),
    revisionId: z.string().optional(),
    reason: z.string().optional(),
    at: z.string().optional(),
    until: z.string().optional(),
    personId: z.string().optional(),
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
