import type { Term } from '@/generated/prisma/client'
import type { Tx } from '@/server/db'
import { Conflict, NotFound } from '@/server/errors'

/** The term that was looked at. Throws NotFound('term.unknown'), Conflict('term.stale') where it has changed since. */
export async function findTerm(tx: Tx, { termId, version }: { termId: string; version: number }): Promise<Term> {
  const term = await tx.term.findUnique({ where: { id: termId } })
  if (!term) throw new NotFound('term.unknown')
  if (term.version !== version) throw new Conflict('term.stale')
  return term
}
