import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { db } from '@/server/db'
import { parseInput } from '@/server/parse-input'

const idSchema = z.string().regex(/^\d{1,18}$/)
const inputSchema = z.strictObject({ from: idSchema.optional(), to: idSchema })
export type ReadNotices = z.input<typeof inputSchema>

/**
 * Marks this person's own notices as read, from one id (left out: the very first) to another, both included: what came
 * after the page was drawn has not been seen. Nothing of anyone else's can be reached.
 * @throws Invalid
 */
export async function markNoticesRead(actor: PersonActor, input: ReadNotices): Promise<void> {
  const { from, to } = parseInput(inputSchema, input)
  const id = { lte: BigInt(to), ...(from === undefined ? {} : { gte: BigInt(from) }) }
  await db.notice.updateMany({ where: { personId: actor.id, readAt: null, id }, data: { readAt: new Date() } })
}
