'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { requireActorForAction } from '@/server/auth/current-actor'
import { acceptWordFile } from '@/server/commands/accept-word-file'
import { checkWordReport } from '@/server/commands/check-word-report'
import { refused } from '../../../_parts/refused'

type Answer = { ok: true } | { ok: false; message: string }

const acceptSchema = z.object({ fileId: z.string(), converted: z.boolean().nullable() })
const checkSchema = z.object({ fileId: z.string() })

/** The text of a Word file goes into the article; the file stays with it from now on. */
export async function acceptWordAction(input: unknown): Promise<Answer> {
  try {
    const actor = await requireActorForAction()
    await acceptWordFile(actor, acceptSchema.parse(input))
    refresh()
    return { ok: true }
  } catch (error) {
    return await refused(error)
  }
}

/** Somebody has looked at what the Word file held besides its text. */
export async function checkWordAction(input: unknown): Promise<Answer> {
  try {
    const actor = await requireActorForAction()
    await checkWordReport(actor, checkSchema.parse(input))
    refresh()
    return { ok: true }
  } catch (error) {
    return await refused(error)
  }
}
