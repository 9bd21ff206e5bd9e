import { createHash } from 'node:crypto'
import type { Actor } from '@/domain/article/actor'
import { canonicalJson } from '@/domain/content/canonical'
import { transaction, type Tx } from './db'

/** One thing that happened, in the past tense. `detail` is brief and holds no secrets. */
export type NewEvent = {
  action: string
  actor: Actor | null
  subject: 'article' | 'person' | 'section' | 'menu' | 'settings' | 'session' | 'picture' | 'request' | 'file' | 'comment' | 'preview_link' | 'term'
  subjectId?: string | null
  revisionId?: string | null
  sectionId?: string | null
  detail?: Record<string, unknown>
  /** Network address; taken from the actor when it is a person. */
  address?: string
}

// Any constant: it only has to differ from the other advisory locks of this database.
const CHAIN_LOCK = 7_401_001

/** SHA-256 (hex) that ties an event to the one before it. Also what the verifier recomputes. */
export function eventHash(prevHash: string, event: Record<string, unknown>): string {
  return createHash('sha256').update(prevHash).update(canonicalJson(event)).digest('hex')
}

/**
 * Appends an event to the chain. Call it LAST in a transaction: it takes the chain's lock,
 * which is held until commit, so the chain's order is the order of the lock (S14).
 */
export async function record(tx: Tx, event: NewEvent): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(${CHAIN_LOCK})`
  const [last] = await tx.$queryRaw<Array<{ seq: bigint; hash: string; now: Date }>>`
    select coalesce(max(seq), 0) as seq,
           coalesce((select hash from event order by seq desc limit 1), '') as hash,
           date_trunc('milliseconds', clock_timestamp()) as now
    from event`
  const row = rowOf(event, last?.now ?? new Date())
  const seq = (last?.seq ?? 0n) + 1n
  const prevHash = last?.hash ?? ''
  const hash = eventHash(prevHash, { ...row, seq: seq.toString(), at: row.at.toISOString() })
  await tx.event.create({ data: { ...row, detail: row.detail as object, seq, prevHash, hash } })
}

/**
 * Records that someone was refused, in a transaction of its own so that the refused change's
 * rollback does not take the trace with it.
 */
export async function recordDenial(
  actor: Actor | null,
  denial: Pick<NewEvent, 'action' | 'subject' | 'subjectId' | 'address'> & { code: string },
): Promise<void> {
  const { action, code, ...rest } = denial
  await transaction((tx) =>
    record(tx, { ...rest, actor, action: 'denied', detail: { attempted: action, code } }),
  )
}

function rowOf(event: NewEvent, at: Date) {
  const { actor } = event
  return {
    at,
    action: event.action,
    actorId: actor?.kind === 'person' ? actor.id : null,
    subject: event.subject,
    subjectId: event.subjectId ?? null,
    revisionId: event.revisionId ?? null,
    sectionId: event.sectionId ?? null,
    address: event.address ?? (actor?.kind === 'person' ? actor.address : ''),
    detail: {
      ...(actor?.kind === 'system' ? { system: actor.name } : {}),
      ...(event.detail ?? {}),
    } as Record<string, unknown>,
  }
}
