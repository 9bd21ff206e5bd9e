import type { Actor } from '@/domain/article/actor'
import { transaction, type Tx } from './db'
import { Conflict, Forbidden, NotFound } from './errors'
import { recordDenial, type NewEvent } from './record'

type Attempt = { action: string } & Pick<NewEvent, 'subject' | 'subjectId'> & {
    /** Autosaves stay out of the trail: one that comes too late is kept, not held against anyone. */
    isAutosave?: true
  }

/**
 * The one way to change something: load -> permit -> decide -> write in one transaction. A
 * refusal (not allowed, not to be found by this person, not possible as things stand now) is
 * recorded before it goes on.
 */
export async function runCommand<T>(
  actor: Actor,
  { isAutosave, ...attempt }: Attempt,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  try {
    return await transaction(work)
  } catch (error) {
    if (error instanceof Forbidden || error instanceof NotFound || (error instanceof Conflict && !isAutosave && !isClock(actor))) {
      await recordDenial(actor, { ...attempt, code: error.code })
    }
    throw error
  }
}

// A timer that finds its article moved on has been refused nothing: somebody decided otherwise, and that is recorded.
function isClock(actor: Actor): boolean {
  return actor.kind === 'system' && actor.name === 'clock'
}
