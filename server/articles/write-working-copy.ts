import { pictureIds } from '@/domain/content/text'
import type { ArticleContent } from '@/domain/content/content'
import type { Tx } from '@/server/db'
import { contentColumns } from './content-store'

/**
 * The only way into the working copy's text. Remembers who wrote (nobody approves what they
 * edited, by any path) and which pictures the article has used. `personId` null: the house
 * put a revision back, nobody edited. Resolves to the database's time of the writing. Plain
 * SQL: a text of 20,000 words goes to the database as it is, not through a query builder.
 */
export async function writeWorkingCopy(
  tx: Tx,
  articleId: string,
  content: ArticleContent,
  personId: string | null,
): Promise<Date> {
  const c = contentColumns(content)
  const [row] = await tx.$queryRaw<[{ savedAt: Date }]>`
    insert into working_copy as w (
      article_id, title, lead, body, schema_version, section_id, other_section_ids, credits,
      source_name, source_url, source_at, genre, tags, saved_by_id, saved_at
    ) values (
      ${articleId}::uuid, ${c.title}, ${c.lead}, ${JSON.stringify(c.body)}::jsonb, ${c.schemaVersion}::int,
      ${c.sectionId}::uuid, ${c.otherSectionIds}::uuid[], ${JSON.stringify(content.credits)}::jsonb,
      ${c.sourceName}, ${c.sourceUrl}, ${c.sourceAt}::timestamptz, ${c.genre}, ${c.tags}::text[],
      ${personId}::uuid, date_trunc('milliseconds', clock_timestamp())
    )
    on conflict (article_id) do update set
      title = excluded.title, lead = excluded.lead, body = excluded.body, schema_version = excluded.schema_version,
      section_id = excluded.section_id, other_section_ids = excluded.other_section_ids, credits = excluded.credits,
      source_name = excluded.source_name, source_url = excluded.source_url, source_at = excluded.source_at,
      genre = excluded.genre, tags = excluded.tags, saved_by_id = excluded.saved_by_id, saved_at = excluded.saved_at
    returning saved_at as "savedAt"`
  if (personId) {
    await tx.$executeRaw`
      insert into article_edit (article_id, person_id, last_at) values (${articleId}::uuid, ${personId}::uuid, ${row.savedAt}::timestamptz)
      on conflict (article_id, person_id) do update set last_at = excluded.last_at`
  }
  const pictures = pictureIds(content.body)
  if (pictures.length > 0) {
    await tx.articlePicture.createMany({ data: pictures.map((pictureId) => ({ articleId, pictureId })), skipDuplicates: true })
  }
  return row.savedAt
}
