'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { requireActorForAction } from '@/server/auth/current-actor'
import { createArticle } from '@/server/commands/create-article'
import { refused } from './refused'

const inputSchema = z.object({ sectionId: z.string() })

/** Starts a draft and goes to its page; answers only when it could not. */
export async function startArticle(input: unknown): Promise<{ message: string }> {
  let id: string
  try {
    const actor = await requireActorForAction()
    ;({ id } = await createArticle(actor, inputSchema.parse(input)))
  } catch (error) {
    return { message: (await refused(error)).message }
  }
  redirect(`/toa-soan/bai-viet/${id}`)
}
