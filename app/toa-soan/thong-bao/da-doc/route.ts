import { z } from 'zod'
import { answerTo, bodyOf } from '@/app/api/_parts/json-answer'
import { requireActorForAction } from '@/server/auth/current-actor'
import { markNoticesRead } from '@/server/commands/mark-notices-read'
import { refused } from '../../_parts/refused'

const bodySchema = z.object({ from: z.string(), to: z.string() })

/** The lines of the inbox that were on the screen have been read. */
export async function POST(request: Request): Promise<Response> {
  try {
    await markNoticesRead(await requireActorForAction(), bodySchema.parse(await bodyOf(request)))
    return answerTo({ ok: true })
  } catch (error) {
    return answerTo(await refused(error))
  }
}
