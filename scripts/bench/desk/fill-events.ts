import type pg from 'pg'
import { eventHash } from '@/server/record'

type Cast = { articleIds: string[]; sectionIds: string[]; personIds: string[] }

const BATCH = 5000
const ACTIONS = ['article.created', 'article.submitted', 'article.taken', 'article.sent_up', 'article.approved', 'article.published', 'session.started', 'denied']
const FROM = Date.UTC(2017, 0, 1)

/** Continues the trail by so many events, chained as server/record.ts chains them: the verifier finds nothing wrong. */
export async function fillEvents(owner: pg.Client, count: number, cast: Cast): Promise<void> {
  const { rows } = await owner.query<{ seq: string; hash: string; at: Date }>('select seq, hash, at from event order by seq desc limit 1')
  let seq = BigInt(rows[0]?.seq ?? 0)
  let prevHash = rows[0]?.hash ?? ''
  const step = Math.max(1, Math.floor((Date.now() - FROM) / (count + 1)))
  const from = rows[0] ? rows[0].at.getTime() : FROM
  for (let done = 0; done < count; done += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - done) }, (_, i) => {
      const n = done + i
      seq += 1n
      const at = new Date(rows[0] ? from + n : from + n * step)
      const row = eventRow(n, cast)
      const hash = eventHash(prevHash, { ...row, seq: seq.toString(), at: at.toISOString() })
      const made = { seq: seq.toString(), at: at.toISOString(), ...row, prevHash, hash }
      prevHash = hash
      return made
    })
    await owner.query(INSERT, [JSON.stringify(batch)])
  }
}

function eventRow(n: number, { articleIds, sectionIds, personIds }: Cast) {
  const action = ACTIONS[n % ACTIONS.length] ?? ''
  const ofArticle = action.startsWith('article') || action === 'denied'
  // The steps of one article come one after another.
  const articleId = articleIds[Math.floor(n / ACTIONS.length) % articleIds.length] ?? null
  return {
    action,
    actorId: personIds[n % personIds.length] ?? null,
    subject: ofArticle ? 'article' : 'session',
    subjectId: ofArticle ? articleId : null,
    revisionId: null,
    sectionId: ofArticle ? (sectionIds[Math.floor(n / ACTIONS.length) % sectionIds.length] ?? null) : null,
    address: `10.0.${n % 7}.${n % 250}`,
    detail: action === 'denied' ? { attempted: 'article.approved', code: 'forbidden' } : { from: 'draft/unpublished', to: 'submitted/unpublished' },
  }
}

const INSERT = `
  insert into event (seq, at, action, actor_id, subject, subject_id, revision_id, section_id, address, detail, prev_hash, hash)
  select seq, at, action, "actorId", subject, "subjectId", "revisionId", "sectionId", address, detail, "prevHash", hash
  from jsonb_to_recordset($1::jsonb) as e(
    seq bigint, at timestamptz, action text, "actorId" uuid, subject text, "subjectId" text, "revisionId" uuid, "sectionId" uuid,
    address text, detail jsonb, "prevHash" text, hash text)`
