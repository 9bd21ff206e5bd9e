import { createHash } from 'node:crypto'
import { canonicalJson, visibleContent } from '@/domain/content/canonical'
import { contentSchema, type ArticleContent } from '@/domain/content/content'
import { BODY_SCHEMA_VERSION } from '@/domain/content/body-version'
import type { Prisma } from '@/generated/prisma/client'
import type { Db } from '@/server/db'
import { NotFound } from '@/server/errors'

/** SHA-256 (hex) of everything a reader can see: what an approval is of (domain: article's life). */
export function contentHash(content: ArticleContent): string {
  return createHash('sha256').update(canonicalJson(visibleContent(content))).digest('hex')
}

/** The columns that hold a content in `working_copy` (credits beside them as JSON). */
export function contentColumns(content: ArticleContent) {
  return {
    title: content.title,
    lead: content.lead,
    body: content.body as Prisma.InputJsonObject,
    schemaVersion: BODY_SCHEMA_VERSION,
    sectionId: content.sectionId,
    otherSectionIds: content.otherSectionIds,
    sourceName: content.source?.name ?? null,
    sourceUrl: content.source?.url ?? null,
    sourceAt: content.source?.at ? new Date(content.source.at) : null,
    genre: content.genre,
    tags: content.tags,
  }
}

type Columns = {
  title: string
  lead: string
  body: Prisma.JsonValue
  sectionId: string | null
  otherSectionIds: string[]
  sourceName: string | null
  sourceUrl: string | null
  sourceAt: Date | null
  genre: string | null
  tags: string[]
}

/** Columns and credits back into a content, checked again: nothing leaves the store unchecked (S3). */
export function contentOf(row: Columns, credits: unknown): ArticleContent {
  return contentSchema.parse({
    title: row.title,
    lead: row.lead,
    body: row.body,
    sectionId: row.sectionId,
    otherSectionIds: row.otherSectionIds,
    credits,
    source:
      row.sourceName === null && row.sourceUrl === null
        ? null
        : { name: row.sourceName ?? '', url: row.sourceUrl ?? '', at: row.sourceAt?.toISOString() ?? null },
    genre: row.genre,
    tags: row.tags,
  })
}

/** The text being worked on. */
export async function readWorkingCopy(client: Db, articleId: string): Promise<ArticleContent> {
  const row = await client.workingCopy.findUnique({ where: { articleId } })
  if (!row) throw new NotFound()
  return contentOf(row, row.credits)
}

/** A revision's text, with its number, hash and maker. */
export async function readRevision(client: Db, id: string) {
  const row = await client.revision.findUnique({
    where: { id },
    include: { credits: { orderBy: { position: 'asc' }, select: { role: true, name: true, personId: true, office: true } } },
  })
  if (!row) throw new NotFound()
  const { credits, ...columns } = row
  return {
    id: row.id,
    articleId: row.articleId,
    number: row.number,
    createdAt: row.createdAt,
    createdById: row.createdById,
    hash: row.contentHash,
    content: contentOf(columns, credits),
  }
}
