import { randomUUID } from 'node:crypto'
import type { PersonActor } from '@/domain/article/actor'
import { shortIdFromNumber } from '@/domain/language/slug'
import { searchTokens } from '@/domain/language/search-tokens'
import { BODY_SCHEMA_VERSION } from '@/domain/content/body-version'
import { GENRES } from '@/domain/content/genre'
import { withConnection } from '@/scripts/connect.mjs'
import { db } from '@/server/db'
import { marksOf } from '@/server/search-drafts/marks'
import { makePerson } from '@/server/test-support/fixtures'
import { fillEvents } from './fill-events'
import { textOf } from './texts'

export type Office = { approver: PersonActor; sectionEditor: PersonActor; writer: PersonActor; sectionId: string }

const BATCH = 500
const WRITERS = 40
// Far from those that the column's own sequence gives.
const FIRST_NUMBER = 1_000_000
// Ten years of articles; what is being worked on is a few hundred, as in an office.
const YEARS = 10
const OFFICES = 60
const AT_WORK = 300
const WORKS = ['draft', 'submitted', 'editing', 'pending', 'approved', 'scheduled'] as const

/**
 * Fills an empty desk with invented articles (1 in 200 withdrawn, 1 in 100 archived, 300 being worked on, the others
 * live) with their texts and search rows, and a chained trail of events. By the owner's connection, since it writes
 * years in minutes; what is measured goes by the site's own.
 */
export async function fillDesk(articles: number, events: number): Promise<Office> {
  const sections = await db.section.findMany({ orderBy: { position: 'asc' }, select: { id: true } })
  const sectionIds = sections.map(({ id }) => id)
  const [sectionId = '', otherId = ''] = sectionIds
  const approver = await makePerson('Người Duyệt Đo', [{ role: 'approver', sectionId: null }])
  const sectionEditor = await makePerson('Biên Tập Đo', [{ role: 'editor', sectionId: otherId }])
  const writers: PersonActor[] = []
  for (let n = 0; n < WRITERS; n += 1) writers.push(await makePerson(`Người Viết ${n + 1}`, [{ role: 'contributor', sectionId: null }]))
  const writerIds = writers.map(({ id }) => id)
  await withConnection(process.env.DATABASE_OWNER_URL ?? '', async (owner) => {
    const { _max } = await db.article.aggregate({ _max: { number: true } })
    const first = Math.max(FIRST_NUMBER, (_max.number ?? 0) + 1)
    const made: string[] = []
    for (let from = 0; from < articles; from += BATCH) {
      const rows = Array.from({ length: Math.min(BATCH, articles - from) }, (_, n) => articleRow(first, from + n, articles, { sectionIds, writerIds, holderId: sectionEditor.id }))
      await owner.query(INSERT, [JSON.stringify(rows)])
      made.push(...rows.map(({ id }) => id))
    }
    if (events > 0) await fillEvents(owner, events, { articleIds: made, sectionIds, personIds: [...writerIds, approver.id, sectionEditor.id] })
    await owner.query('vacuum analyze')
  })
  const [writer = approver] = writers
  return { approver, sectionEditor, writer, sectionId }
}

type Cast = { sectionIds: string[]; writerIds: string[]; holderId: string }

function articleRow(first: number, n: number, of: number, { sectionIds, writerIds, holderId }: Cast) {
  const left = of - n
  const atWork = left <= Math.min(AT_WORK, of)
  const work = atWork ? WORKS[n % WORKS.length] : null
  const at = new Date(Date.now() - (left / of) * YEARS * 365 * 24 * 3600_000).toISOString()
  const sectionId = sectionIds[n % sectionIds.length]
  const text = textOf(n)
  const genre = GENRES[n % GENRES.length] ?? null
  const office = `Huyện ủy số ${n % OFFICES}`
  const { exact, folded } = searchTokens({ heading: [text.title, text.lead], rest: [text.plain, office] })
  const marks = marksOf({ genre, offices: [office] })
  const publicity = atWork ? 'unpublished' : n % 200 === 0 ? 'withdrawn' : 'live'
  return {
    id: randomUUID(), number: first + n, shortId: shortIdFromNumber(first + n), work, public: publicity, at,
    writerId: writerIds[n % writerIds.length], holderId: work === null || work === 'draft' || work === 'submitted' ? null : holderId,
    sectionId, title: text.title, lead: text.lead, archived: !atWork && publicity !== 'live' && n % 100 === 0, body: text.body, bodySchema: BODY_SCHEMA_VERSION,
    genre, exact: [...exact, ...marks], folded: [...folded, ...marks],
  }
}

const INSERT = `
  with given as materialized (
    select * from jsonb_to_recordset($1::jsonb) as g(
      id uuid, number int, "shortId" text, work "Work", public "Publicity", at timestamptz, "writerId" uuid, "holderId" uuid,
      "sectionId" uuid, title text, lead text, archived boolean, genre text, body jsonb, "bodySchema" int, exact jsonb, folded jsonb)
  ), articles as (
    insert into article (id, number, short_id, work, public, writer_id, holder_id, section_id, title, ever_submitted, archived_at,
                         live_section_id, published_at, last_published_at, scheduled_at, created_at, changed_at, state_at)
    select id, number, "shortId", work, public, "writerId", "holderId", "sectionId", title, true, case when archived then at end,
           case when work is null then "sectionId" end, case when work is null then at end, case when work is null then at end,
           case when work = 'scheduled' then clock_timestamp() + interval '1 day' end, at, at, at from given
  ), texts as (
    insert into working_copy (article_id, title, lead, body, schema_version, section_id, genre, credits, saved_at)
    select id, title, lead, body, "bodySchema", "sectionId", genre, '[]', at from given
  )
  insert into article_search (article_id, version, exact, folded)
  select id, 1, array_to_tsvector(array(select jsonb_array_elements_text(exact))), array_to_tsvector(array(select jsonb_array_elements_text(folded)))
  from given`
