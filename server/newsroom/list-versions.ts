import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { firstSentAt } from '@/server/articles/first-sent'
import type { RevisionCause } from '@/server/articles/cut-revision'
import { db } from '@/server/db'
import { parseInput } from '@/server/parse-input'
import { openToRead } from './open-to-read'

/** A version of an article's text in a list, without its words. `number`: of a revision; saved texts have none. */
export type VersionLine = {
  id: string
  kind: 'revision' | 'saved'
  number: number | null
  cause: RevisionCause | 'saved'
  at: Date
  /** Who cut or saved it; empty: it came in by import. */
  who: string
}

const PAGE = 30
const inputSchema = z.strictObject({
  articleId: z.uuid(),
  /** Only what is older than this version of an earlier answer. */
  after: z.strictObject({ at: z.iso.datetime(), id: z.uuid() }).nullable().default(null),
})
export type VersionsInput = z.input<typeof inputSchema>

type Row = { id: string; number: number | null; cause: RevisionCause | 'saved'; at: Date; who: string | null }

/**
 * The versions of an article, newest first: its revisions and, between them, what autosaves left; of those from before
 * it was first sent only the person's own. Pages by place, not by number. @throws NotFound for who may not see the article.
 */
export async function listVersions(actor: PersonActor, input: VersionsInput): Promise<{ versions: VersionLine[]; more: boolean }> {
  const { articleId, after } = parseInput(inputSchema, input)
  await openToRead(actor, articleId)
  const sentAt = await firstSentAt(db, articleId)
  const before = after ? new Date(after.at) : new Date('9999-01-01T00:00:00Z')
  const beforeId = after?.id ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff'
  const rows = await db.$queryRaw<Row[]>`
    select version.id, version.number, version.cause, version.at, person.name as who
    from (
      (select id, number, cause, created_at as at, created_by_id as person_id from revision
       where article_id = ${articleId}::uuid and (created_by_id = ${actor.id}::uuid or created_at >= ${sentAt}::timestamptz)
         and (created_at, id) < (${before}::timestamptz, ${beforeId}::uuid)
       order by created_at desc, id desc limit ${PAGE + 1}::int)
      union all
      (select id, null, 'saved', saved_at, person_id from saved_text
       where article_id = ${articleId}::uuid and (person_id = ${actor.id}::uuid or saved_at >= ${sentAt}::timestamptz)
         and (saved_at, id) < (${before}::timestamptz, ${beforeId}::uuid)
       order by saved_at desc, id desc limit ${PAGE + 1}::int)
    ) version left join person on person.id = version.person_id
    order by version.at desc, version.id desc limit ${PAGE + 1}::int`
  const versions = rows.slice(0, PAGE).map((row): VersionLine => ({
    ...row,
    kind: row.number === null ? 'saved' : 'revision',
    who: row.who ?? '',
  }))
  return { versions, more: rows.length > PAGE }
}
