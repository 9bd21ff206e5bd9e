import { pool } from '@/server/db'
import { eventHash } from '@/server/record'

/** The first row at which the trail is not what it was, and in what way. */
export type ChainFault = {
  /** The row's number; of a missing row the number that it had. */
  seq: bigint
  kind:
    | 'changed' // its content does not give its hash
    | 'missing' // its number is not there
    | 'unlinked' // it does not follow on the row before: put in beside, moved, or that row was changed with its hash
    | 'cut_off' // the trail ends before it, though it is known to have been written
    | 'anchor' // its hash is not the one that was kept outside the trail
}

export type ChainReport = { rows: number; last: Anchor | null; fault: ChainFault | null }

/** A row's hash as it was kept outside the trail: by the daily letter, the log, the table of anchors. */
export type Anchor = { seq: bigint; hash: string }

type Options = {
  /** Where to begin: the row after this one must follow on it. Left out: from the very first row. */
  after?: Anchor
  /** Further hashes to compare, from letters or the log. */
  anchors?: readonly Anchor[]
  /** Told after each page how many rows are done. */
  progress?: (rows: number) => void
}

type Row = {
  seq: string; at: Date; action: string; actorId: string | null; subject: string; subjectId: string | null
  revisionId: string | null; sectionId: string | null; address: string; detail: Record<string, unknown>
  prevHash: string; hash: string
}

const PAGE = 2_000

/**
 * Recomputes the trail row by row, a page at a time, and stops at the first fault. Rows that are written meanwhile do
 * not disturb it: they come in the order of their numbers. Compares the head kept beside the trail and every anchor.
 */
export async function verifyChain({ after, anchors = [], progress }: Options = {}): Promise<ChainReport> {
  const expected = byNumber([...(await knownAnchors()), ...anchors], after?.seq ?? 0n)
  const gone = after && (await faultAt(after))
  if (gone) return { rows: 0, last: null, fault: gone }
  let last: Anchor | null = after ?? null
  let rows = 0
  for (;;) {
    const page = await readPage(last?.seq ?? 0n)
    for (const row of page) {
      const fault = faultIn(row, last, expected)
      if (fault) return { rows, last, fault }
      last = { seq: BigInt(row.seq), hash: row.hash }
      rows += 1
    }
    progress?.(rows)
    if (page.length < PAGE) return { rows, last, fault: cutOff(last?.seq ?? 0n, expected) }
  }
}

// The row to begin after has to be there itself, as it was: else all of the end may be gone without a trace.
async function faultAt({ seq, hash }: Anchor): Promise<ChainFault | null> {
  const { rows } = await pool().query<{ hash: string }>('select hash from event where seq = $1', [seq.toString()])
  if (rows[0]) return rows[0].hash === hash ? null : { seq, kind: 'anchor' }
  const { rows: later } = await pool().query('select 1 from event where seq > $1 limit 1', [seq.toString()])
  return { seq, kind: later.length > 0 ? 'missing' : 'cut_off' }
}

async function knownAnchors(): Promise<Anchor[]> {
  const { rows } = await pool().query<{ seq: string; hash: string }>(
    'select seq, hash from event_head union all select seq, hash from audit_anchor',
  )
  return rows.map(({ seq, hash }) => ({ seq: BigInt(seq), hash }))
}

// Several may name one row; they have to agree with it all.
function byNumber(anchors: readonly Anchor[], after: bigint): Map<bigint, Set<string>> {
  const found = new Map<bigint, Set<string>>()
  for (const { seq, hash } of anchors) {
    if (seq > after) found.set(seq, (found.get(seq) ?? new Set()).add(hash))
  }
  return found
}

async function readPage(after: bigint): Promise<Row[]> {
  const { rows } = await pool().query<Row>(
    `select seq, at, action, actor_id as "actorId", subject, subject_id as "subjectId", revision_id as "revisionId",
            section_id as "sectionId", address, detail, prev_hash as "prevHash", hash
     from event where seq > $1 order by seq limit $2`,
    [after.toString(), PAGE],
  )
  return rows
}

function faultIn(row: Row, last: Anchor | null, expected: ReadonlyMap<bigint, ReadonlySet<string>>): ChainFault | null {
  const seq = BigInt(row.seq)
  const due = (last?.seq ?? 0n) + 1n
  if (seq !== due) return { seq: due, kind: 'missing' }
  const { prevHash, hash, at, ...rest } = row
  if (eventHash(prevHash, { ...rest, at: at.toISOString() }) !== hash) return { seq, kind: 'changed' }
  if (prevHash !== (last?.hash ?? '')) return { seq, kind: 'unlinked' }
  const kept = expected.get(seq)
  return kept && [...kept].some((one) => one !== hash) ? { seq, kind: 'anchor' } : null
}

function cutOff(last: bigint, expected: ReadonlyMap<bigint, unknown>): ChainFault | null {
  const beyond = [...expected.keys()].filter((seq) => seq > last)
  return beyond.length > 0 ? { seq: last + 1n, kind: 'cut_off' } : null
}
