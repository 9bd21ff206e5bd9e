import type { Actor } from '@/domain/article/actor'
import { mayKeepTerms } from '@/domain/proofreading/may-keep-terms'
import { Forbidden, Invalid } from '@/server/errors'
import type { Tx } from '@/server/db'
import { dateOf } from './day'

/** Lets go on who keeps the office's wordings. Throws Forbidden for everyone else. */
export function permitTerms(actor: Actor): void {
  if (!mayKeepTerms(actor)) throw new Forbidden()
}

type Wording = { wrong: string; right: string; from: string | null; to: string | null; note: string }

/**
 * A wording as the table holds it; the list is locked, and free of another one with the same beginning.
 * @throws Invalid('term.exists') at the field
 */
export async function termRow(tx: Tx, { wrong, right, from, to, note }: Wording, ownId?: string) {
  await tx.$executeRaw`lock table term in share row exclusive mode`
  const fromDate = dateOf(from)
  const other = await tx.term.findFirst({ where: { wrong, fromDate, ...(ownId ? { id: { not: ownId } } : {}) }, select: { id: true } })
  if (other) throw new Invalid('invalid', { fields: { wrong: 'term.exists' } })
  return { wrong, right, fromDate, toDate: dateOf(to), note }
}
