import { parseBody, type Body } from '@/domain/content/body'
import type { PrintedCredit } from '@/domain/content/byline'
import { shortIdOf } from '@/domain/language/slug'
import { tags } from '@/server/cache-tags'
import { db } from '@/server/db'
import { getOlderInSection } from './get-older-in-section'
import type { ReaderCard } from './load-cards'
import { dependsOn } from './page-context'
import { pageSettings } from './page-settings'
import { readerTime, type ReaderTime } from './reader-time'

export type ReaderArticle = {
  id: string
  path: string
  title: string
  lead: string
  section: { name: string; path: string }
  published: ReaderTime
  /** ISO 8601; later than `published` when the live text was changed since. */
  changedIso: string
  body: Body
  /** Sizes of the pictures in the body, by id, in pixels. */
  pictures: Record<string, { width: number; height: number }>
  credits: PrintedCredit[]
  /** The newsroom's notices on the article, in the order in which they were made. */
  notices: Array<{ kind: 'correction' | 'update'; text: string; at: ReaderTime }>
  /** Where a reposted article comes from. */
  source: { name: string; url: string | null; at: ReaderTime | null } | null
  /** The articles before this one in its section. */
  others: ReaderCard[]
}

/** What an article's address leads to. `moved`: the same article stands at `path`; `gone`: it was withdrawn. */
export type ArticleAnswer =
  | { kind: 'article'; article: ReaderArticle }
  | { kind: 'moved'; path: string }
  | { kind: 'gone' }
  | { kind: 'missing' }

/** Resolves an address by the short id at its end; whatever else differs is a redirect to where the article stands. */
export async function getPublishedArticle(sectionSlug: string, slug: string): Promise<ArticleAnswer> {
  const shortId = shortIdOf(slug)
  return shortId ? answerFor({ shortId }, `/${sectionSlug}/${slug}`) : { kind: 'missing' }
}

/** The same for an article that an old address names. */
export async function answerFor(key: { shortId: string } | { id: string }, asked: string): Promise<ArticleAnswer> {
  const row = await db.article.findFirst({
    where: { ...key, public: { not: 'unpublished' } },
    select: { id: true, public: true, liveSlug: true, liveSectionId: true },
  })
  if (!row) return { kind: 'missing' }
  dependsOn(tags.article(row.id))
  if (row.public === 'withdrawn') return { kind: 'gone' }
  const section = await db.section.findUniqueOrThrow({
    where: { id: row.liveSectionId ?? '' },
    select: { id: true, slug: true, name: true },
  })
  const path = `/${section.slug}/${row.liveSlug}`
  if (path !== asked) return { kind: 'moved', path }
  return loadArticle(row.id, path, section)
}

async function loadArticle(id: string, path: string, section: { id: string; slug: string; name: string }): Promise<ArticleAnswer> {
  dependsOn(tags.section(section.id), tags.frame)
  const [row, { timeZone }] = await Promise.all([selectLive(id), pageSettings()])
  // Withdrawn between the two queries.
  if (!row?.published || !row.publishedAt) return { kind: 'gone' }
  const { published: text, publishedAt } = row
  const article: ReaderArticle = {
    id,
    path,
    title: text.title,
    lead: text.lead,
    section: { name: section.name, path: `/${section.slug}` },
    published: readerTime(publishedAt, timeZone),
    changedIso: latest(row.lastPublishedAt ?? publishedAt, row.correctedAt).toISOString(),
    body: checked(text.body, id),
    pictures: Object.fromEntries(text.pictures.map(({ picture: { id, ...size } }) => [id, size])),
    credits: text.credits.map(({ role, ...credit }) => ({ ...credit, role: creditRole(role) })),
    notices: row.corrections.map(({ kind, text, at }) => ({ kind: kind === 'correction' ? 'correction' : 'update', text, at: readerTime(at, timeZone) })),
    source: text.sourceName
      ? { name: text.sourceName, url: text.sourceUrl, at: text.sourceAt && readerTime(text.sourceAt, timeZone) }
      : null,
    others: await getOlderInSection(section.id, { publishedAt, articleId: id }),
  }
  return { kind: 'article', article }
}

// Through the pointer to the published revision alone: nothing of the working copy is within reach.
function selectLive(id: string) {
  return db.article.findFirst({
    where: { id, public: 'live' },
    select: {
      publishedAt: true,
      lastPublishedAt: true,
      correctedAt: true,
      corrections: { where: { takenBackAt: null }, orderBy: { at: 'asc' }, select: { kind: true, text: true, at: true } },
      published: {
        select: {
          title: true,
          lead: true,
          body: true,
          sourceName: true,
          sourceUrl: true,
          sourceAt: true,
          credits: { orderBy: { position: 'asc' }, select: { role: true, name: true, office: true } },
          pictures: { select: { picture: { select: { id: true, width: true, height: true } } } },
        },
      },
    },
  })
}

function latest(published: Date, corrected: Date | null): Date {
  return corrected && corrected > published ? corrected : published
}

function checked(body: unknown, id: string): Body {
  const parsed = parseBody(body)
  if (!parsed.ok) throw new Error(`the body of article ${id} is ${parsed.code} at ${parsed.at}`)
  return parsed.body
}

function creditRole(role: string): PrintedCredit['role'] {
  return role === 'photographer' ? 'photographer' : 'writer'
}
