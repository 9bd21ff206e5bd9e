'use server'

import { z } from 'zod'
import type { SettleKept } from '@/components/newsroom/kept/kept-panel'
import { requireActorForAction } from '@/server/auth/current-actor'
import { settleKeptText } from '@/server/commands/settle-kept-text'
import { refused } from '../../../_parts/refused'

const keptSchema = z.object({ articleId: z.string(), id: z.string() })

/** Puts a kept text away: it was merged, or is not needed. */
export async function settleKept(input: Parameters<SettleKept>[0]): ReturnType<SettleKept> {
  try {
    const actor = await requireActorForAction()
    await settleKeptText(actor, keptSchema.parse(input))
    return { ok: true }
  } catch (error) {
    const { message } = await refused(error)
    return { ok: false, message }
  }
}
