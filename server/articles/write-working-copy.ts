import { pictureIds } from '@/domain/content/text'
import type { ArticleContent } from '@/domain/content/content'
import { Prisma } from '@/generated/prisma/client'
import type { Tx } from '@/server/db'
import { contentColumns } from './content-store'
import { beginStretch, foldIntoStretch, type Saved } from './fold-saved-text'

/**
 * The only way into the working copy's text. Remembers who wrote (nobody approves what they
 * edited, by any path) and which pictures the article has used. `personId` null: the house
 * put a revision back, nobody edited. Resolves to the database's time of the writing.
 */
export async function writeWorkingCopy(
  tx: Tx,
  articleId: string,
  content: ArticleContent,
  personId: string | null,
): Promise<Date> {
  return (await write(tx, articleId, content, personId, Prisma.sql`folded as (select null)`)).savedAt
}

/**
 * `writeWorkingCopy` for an autosave: the article gets the version, the title and the section that the text brings, and
 * its history of saved texts gets the text.
 */
export async function autosaveWorkingCopy(tx: Tx, saved: Saved, content: ArticleContent): Promise<Date> {
  const { articleId, personId, version } = saved
  const { savedAt, folded } = await write(tx, articleId, content, personId, Prisma.sql`folded as (${foldIntoStretch(saved)}), raised as (
      update article set version = ${version}::int, title = ${content.title}, section_id = ${content.sectionId}::uuid, changed_at = new.at
      from new where id = ${articleId}::uuid
    )`)
  if (folded === 0) await beginStretch(tx, saved)
  return savedAt
}

// Plain SQL, and one statement: a text of 20,000 words goes to the database once, not through a query builder, and an
// autosave does not go there and back for each of its rows. `alongside` finds the text as `new.content`.
async function write(tx: Tx, articleId: string, content: ArticleContent, personId: string | null, alongside: Prisma.Sql) {
  const c = contentColumns(content)
  const [row] = await tx.$queryRaw<[{ savedAt: Date; folded: number }]>`
    with new as materialized (
      select ${content}::jsonb as content, date_trunc('milliseconds', clock_timestamp()) as at
    ), text as (
      insert into working_copy as w (
        article_id, title, lead, body, schema_version, section_id, other_section_ids, credits,
        source_name, source_url, source_at, genre, tags, saved_by_id, saved_at
      ) select
        ${articleId}::uuid, ${c.title}, ${c.lead}, new.content -> 'body', ${c.schemaVersion}::int,
        ${c.sectionId}::uuid, ${c.otherSectionIds}::uuid[], new.content -> 'credits',
        ${c.sourceName}, ${c.sourceUrl}, ${c.sourceAt}::timestamptz, ${c.genre}, ${c.tags}::text[],
        ${personId}::uuid, new.at from new
      on conflict (article_id) do update set
        title = excluded.title, lead = excluded.lead, body = excluded.body, schema_version = excluded.schema_version,
        section_id = excluded.section_id, other_section_ids = excluded.other_section_ids, credits = excluded.credits,
        source_name = excluded.source_name, source_url = excluded.source_url, source_at = excluded.source_at,
        genre = excluded.genre, tags = excluded.tags, saved_by_id = excluded.saved_by_id, saved_at = excluded.saved_at
    ), edit as (
      insert into article_edit (article_id, person_id, last_at)
      select ${articleId}::uuid, ${personId}::uuid, new.at from new where ${personId}::uuid is not null
      on conflict (article_id, person_id) do update set last_at = excluded.last_at
    ), pictures as (
      insert into article_picture (article_id, picture_id)
      select ${articleId}::uuid, unnest(${pictureIds(content.body)}::text[])
      on conflict do nothing
    ), ${alongside}
    select new.at as "savedAt", (select count(*)::int from folded) as folded from new`
  return row
}
