import { createHash } from 'node:crypto'
import type { Actor } from '@/domain/article/actor'
import { canonicalJson } from '@/domain/content/canonical'
import { briefDetail, briefText } from '@/server/audit/brief'
import { transaction, type Tx } from './db'

/** One thing that happened, in the past tense. `detail` is brief and holds no secrets. */
export type NewEvent = {
  action: string
  actor: Actor | null
  subject:
    | 'article' | 'person' | 'section' | 'menu' | 'settings' | 'session' | 'picture' | 'request' | 'file' | 'comment' | 'preview_link' | 'term'
    | 'audit' | 'report' | 'delegation' | 'on_behalf_grant' | 'approval' | 'correction' | 'saved_view' | 'notice_choice' | 'letter'
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

/** The end of the chain as the next row finds it, and the time by the database's clock. */
type Head = { seq: bigint | null; hash: string | null; headSeq: bigint | null; headHash: string | null; now: Date }

/**
 * Appends an event to the chain. Call it LAST in a transaction: it takes the chain's lock,
 * which is held until commit, so the chain's order is the order of the lock (S14). Texts lose
 * their line breaks.
 */
export async function record(tx: Tx, event: NewEvent): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(${CHAIN_LOCK})`
  const [head] = await tx.$queryRaw<[Head]>`
    select last.seq, last.hash, head.seq as "headSeq", head.hash as "headHash",
           date_trunc('milliseconds', clock_timestamp()) as now
    from (select 1) as one
    left join event_head as head on head.id = 1
    left join lateral (select seq, hash from event order by seq desc limit 1) as last on true`
  const { seq: lastSeq, hash: prevHash } = endOf(head)
  const row = rowOf(event, head.now)
  const seq = lastSeq + 1n
  const hash = eventHash(prevHash, { ...row, seq: seq.toString(), at: row.at.toISOString() })
  await tx.$executeRaw`
    with appended as (
      insert into event (seq, at, action, actor_id, subject, subject_id, revision_id, section_id, address, detail, prev_hash, hash)
      values (${seq}, ${row.at}, ${row.action}, ${row.actorId}::uuid, ${row.subject}, ${row.subjectId}, ${row.revisionId}::uuid,
              ${row.sectionId}::uuid, ${row.address}, ${JSON.stringify(row.detail)}::jsonb, ${prevHash}, ${hash})
      returning seq, hash
    )
    insert into event_head (id, seq, hash) select 1, seq, hash from appended
    on conflict (id) do update set seq = excluded.seq, hash = excluded.hash`
}

// Where rows were taken off the end, the chain goes on from the row that is missing: the gap stays for ever.
function endOf({ seq, hash, headSeq, headHash }: Head): { seq: bigint; hash: string } {
  if (headSeq !== null && headSeq > (seq ?? 0n)) return { seq: headSeq, hash: headHash ?? '' }
  return { seq: seq ?? 0n, hash: hash ?? '' }
}

/**
 * Records that someone was refused, in a transaction of its own so that the refused change's
 * rollback does not take the trace with it.
 */
export async function recordDenial(
  actor: Actor | null,
  denial: Pick<NewEvent, 'action' | 'subject' | 'subjectId' | 'address' | 'detail'> & { code: string },
): Promise<void> {
  const { action, code, detail, ...rest } = denial
  await transaction((tx) =>
    record(tx, { ...rest, actor, action: 'denied', detail: { attempted: action, code, ...detail } }),
  )
}

function rowOf(event: NewEvent, at: Date) {
  const { actor } = event
  return {
    at,
    action: briefText(event.action),
    actorId: actor?.kind === 'person' ? actor.id : null,
    subject: event.subject,
    subjectId: event.subjectId ? briefText(event.subjectId) : null,
    revisionId: event.revisionId ?? null,
    sectionId: event.sectionId ?? null,
    address: briefText(event.address ?? (actor?.kind === 'person' ? actor.address : '')),
    detail: briefDetail({ ...(actor?.kind === 'system' ? { system: actor.name } : {}), ...event.detail }),
  }
}
