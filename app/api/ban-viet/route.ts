import { z } from 'zod'
import { answerTo, bodyOf } from '@/app/api/_parts/json-answer'
import { refused } from '@/app/toa-soan/_parts/refused'
import type { DeskResult } from '@/components/editor/presence/desk-request'
import { requireActorForBeat } from '@/server/auth/current-actor'
import { beatDesk, leaveDesk, takeDesk } from '@/server/desk/beat'
import { requireSamePerson } from '@/server/desk/same-person'

const bodySchema = z.object({
  act: z.enum(['beat', 'take', 'leave']),
  personId: z.string(),
  articleId: z.string(),
  tab: z.string(),
  writes: z.boolean(),
})

/** The signs of life of an open article: `POST /api/ban-viet`. They never touch its text. */
export async function POST(request: Request): Promise<Response> {
  return answerTo(await hear(request))
}

async function hear(request: Request): Promise<DeskResult> {
  try {
    const actor = await requireActorForBeat()
    const { act, personId, ...at } = bodySchema.parse(await bodyOf(request))
    requireSamePerson(actor, personId)
    if (act === 'beat') return { ok: true, news: await beatDesk(actor, at) }
    if (act === 'leave') {
      await leaveDesk(actor, at)
      return { ok: true }
    }
    const { content, ...news } = await takeDesk(actor, at)
    return { ok: true, news, content }
  } catch (error) {
    return await refused(error)
  }
}
