import { z } from 'zod'
import { answerTo, bodyOf } from '@/app/api/_parts/json-answer'
import { refused } from '@/app/toa-soan/_parts/refused'
import type { SaveResult } from '@/components/editor/save-result'
import { tabSchema } from '@/domain/article/desk'
import type { PersonActor } from '@/domain/article/actor'
import { requireActorForAction } from '@/server/auth/current-actor'
import { saveWorkingCopy, type SaveInput } from '@/server/commands/save-working-copy'
import { requireSamePerson } from '@/server/desk/same-person'
import { getArticle } from '@/server/newsroom/get-article'

const bodySchema = z.object({
  /** Whose desk it is: a text never goes in under the name of somebody who signed in later. */
  personId: z.string(),
  tab: tabSchema,
  articleId: z.string(),
  version: z.number(),
  content: z.unknown(),
  instead: z.boolean().optional(),
  anchors: z.unknown(),
})

/**
 * Saves the text of a desk: `POST /api/luu-bai`. A plain address and no action of a page, so that a desk that was open
 * before an update can still save, one that hangs can be given up, and nothing else of the page waits for it.
 */
export async function POST(request: Request): Promise<Response> {
  return answerTo(await save(request))
}

async function save(request: Request): Promise<SaveResult> {
  try {
    const actor = await requireActorForAction()
    const { personId, ...input } = bodySchema.parse(await bodyOf(request))
    requireSamePerson(actor, personId)
    return await saveAs(actor, input)
  } catch (error) {
    return await refused(error)
  }
}

// A text that came too late is answered with the one that stands there.
async function saveAs(actor: PersonActor, input: SaveInput): Promise<SaveResult> {
  try {
    return { ok: true, ...(await saveWorkingCopy(actor, input)) }
  } catch (error) {
    const refusal = await refused(error)
    if (refusal.code !== 'article.stale' && refusal.code !== 'article.lease_lost') return refusal
    const { version, content } = await getArticle(actor, input.articleId)
    return { ...refusal, other: { name: refusal.params.name ?? '', version, content } }
  }
}
