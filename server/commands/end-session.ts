import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { NotFound } from '@/server/errors'
import { databaseNow } from '@/server/now'
import { parseInput } from '@/server/parse-input'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'

const inputSchema = z.strictObject({ sessionId: z.uuid('session.gone') })

/**
 * Ends one of the actor's own sessions, wherever it is open. Throws NotFound('session.gone') for any other.
 */
export async function endSession(actor: PersonActor, input: { sessionId: string }): Promise<void> {
  const { sessionId } = parseInput(inputSchema, input)
  const attempt = { action: 'session.ended', subject: 'session', subjectId: sessionId } as const
  return runCommand(actor, attempt, async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { id: sessionId, personId: actor.id, revokedAt: null },
      data: { revokedAt: await databaseNow(tx) },
    })
    if (count !== 1) throw new NotFound('session.gone')
    await record(tx, { ...attempt, actor })
  })
}
