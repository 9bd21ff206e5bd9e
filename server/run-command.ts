import type { Actor } from '@/domain/article/actor'
import { transaction, type Tx } from './db'
import { Forbidden, NotFound } from './errors'
import { recordDenial, type NewEvent } from './record'

type Attempt = { action: string } & Pick<NewEvent, 'subject' | 'subjectId'>

/**
 * The one way to change something: load -> permit -> decide -> write in one transaction. A
 * refusal (not allowed, or not to be found by this person) is recorded before it goes on.
 */
export async function runCommand<T>(
  actor: Actor,
  attempt: Attempt,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  try {
    return await transaction(work)
  } catch (error) {
    if (error instanceof Forbidden || error instanceof NotFound) {
      await recordDenial(actor, { ...attempt, code: error.code })
    }
    throw error
  }
}
