import { Prisma } from '@/generated/prisma/client'
import type { Tx } from '@/server/db'

/** A text that an autosave writes: whose, and the article's version after it. */
export type Saved = { articleId: string; personId: string; version: number }

/** One person's saves within this time are one stretch of writing. */
export const STRETCH_MINUTES = 10

/** This many stretches of an article are kept at most. */
export const MOST_SAVED_TEXTS = 100

// The working copy's columns as the content they stand for (`contentOf` reads them so).
const contentJson = Prisma.sql`jsonb_build_object(
  'title', working_copy.title, 'lead', lead, 'body', body, 'sectionId', section_id, 'otherSectionIds', to_jsonb(other_section_ids),
  'credits', credits, 'genre', genre, 'tags', to_jsonb(tags),
  'source', case when source_name is null and source_url is null then null else jsonb_build_object(
    'name', coalesce(source_name, ''), 'url', source_url,
    'at', to_char(source_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) end)`

/**
 * The statement that keeps what an autosave writes (`new.content`) in the article's history too, folded: a person's
 * stretch of writing is one row, overwritten for ten minutes. It ends early when anything else happened to the article
 * meanwhile, as its version then tells: somebody else's save, a step that cut a revision, an old version brought back.
 * Where it gives no row, a stretch begins (`beginStretch`).
 */
export function foldIntoStretch({ articleId, personId, version }: Saved): Prisma.Sql {
  return Prisma.sql`
    update saved_text set content = new.content, version = ${version}::int, saved_at = clock_timestamp()
    from new
    where article_id = ${articleId}::uuid and person_id = ${personId}::uuid and version = ${version - 1}::int
      and started_at > clock_timestamp() - make_interval(mins => ${STRETCH_MINUTES}::int)
    returning id`
}

/** Begins a stretch of writing with the text that now stands in the working copy; it is copied inside the database. */
export async function beginStretch(tx: Tx, { articleId, personId, version }: Saved): Promise<void> {
  await tx.$executeRaw`
    insert into saved_text (id, article_id, person_id, version, content, started_at, saved_at)
    select gen_random_uuid(), ${articleId}::uuid, ${personId}::uuid, ${version}::int, ${contentJson}, clock_timestamp(), clock_timestamp()
    from working_copy where article_id = ${articleId}::uuid`
  await thinOut(tx, articleId)
}

// The first and the newest stay. Of those between goes first what the same person wrote on from, and there what lies
// closest to its neighbours for its age: the older, the wider apart.
async function thinOut(tx: Tx, articleId: string): Promise<void> {
  await tx.$executeRaw`
    with rows as (
      select id, saved_at,
             lag(saved_at) over line as before_at, lead(saved_at) over line as after_at,
             lead(person_id) over line = person_id as written_on
      from saved_text where article_id = ${articleId}::uuid
      window line as (order by saved_at, id)
    )
    delete from saved_text where id in (
      select id from rows where before_at is not null and after_at is not null
      order by written_on desc,
               extract(epoch from after_at - before_at) / greatest(1, extract(epoch from clock_timestamp() - saved_at))
      limit greatest(0, (select count(*) from rows) - ${MOST_SAVED_TEXTS}::int)
    )`
}
