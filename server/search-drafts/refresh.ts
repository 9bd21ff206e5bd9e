import { plainText } from '@/domain/content/text'
import { figures } from '@/domain/content/walk'
import type { ArticleContent } from '@/domain/content/content'
import { searchTokens, type SearchTokens } from '@/domain/language/search-tokens'
import { contentOf } from '@/server/articles/content-store'
import { db } from '@/server/db'
import { marksOf } from './marks'

// Few at a time, as each brings its whole text.
const BATCH = 25
const RECENT_MINUTES = 15
const FULL_MS = 3600_000

type Stale = { id: string; number: number; version: number }

// Up to which article everything was looked at since the last full round, and when that began.
const seen = { number: 0, roundAt: 0 }

/**
 * Brings the newsroom's search up to date with the working copies: what was changed lately, what is new, and once an hour
 * everything. A change of text or state raises the article's version, so a row of another version is out of date.
 * Resolves to how many articles were read anew.
 */
export async function refreshSearch(): Promise<number> {
  if (Date.now() - seen.roundAt > FULL_MS) Object.assign(seen, { number: 0, roundAt: Date.now() })
  let total = 0
  for (;;) {
    const changed = await recentlyChanged()
    await index(changed)
    const added = await fromNumber(seen.number)
    await index(added)
    seen.number = added.at(-1)?.number ?? (await lastNumber())
    total += changed.length + added.length
    if (changed.length < BATCH && added.length < BATCH) return total
  }
}

function recentlyChanged(): Promise<Stale[]> {
  return db.$queryRaw<Stale[]>`
    select a.id, a.number, a.version from article a left join article_search t on t.article_id = a.id
    where a.changed_at > clock_timestamp() - make_interval(mins => ${RECENT_MINUTES}::int) and t.version is distinct from a.version
    order by a.changed_at desc limit ${BATCH}`
}

function fromNumber(number: number): Promise<Stale[]> {
  return db.$queryRaw<Stale[]>`
    select a.id, a.number, a.version from article a left join article_search t on t.article_id = a.id
    where a.number > ${number} and t.version is distinct from a.version order by a.number limit ${BATCH}`
}

async function lastNumber(): Promise<number> {
  const { _max } = await db.article.aggregate({ _max: { number: true } })
  return _max.number ?? 0
}

async function index(articles: Stale[]): Promise<void> {
  if (articles.length === 0) return
  const copies = await db.workingCopy.findMany({
    where: { articleId: { in: articles.map(({ id }) => id) } },
    include: { article: { select: { writer: { select: { name: true } } } } },
  })
  const texts = new Map(copies.map((copy) => [copy.articleId, copy]))
  const rows = articles.map(({ id, version }) => {
    const copy = texts.get(id)
    return { id, version, ...(copy ? tokensOf(copy, copy.article.writer?.name ?? '') : { exact: [], folded: [] }) }
  })
  // The version was read before the text: a text that is newer is merely read once more. One that went is left out.
  await db.$executeRaw`
    insert into article_search (article_id, version, exact, folded)
    select a.id, (r ->> 'version')::int,
           array_to_tsvector(array(select jsonb_array_elements_text(r -> 'exact'))),
           array_to_tsvector(array(select jsonb_array_elements_text(r -> 'folded')))
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) r join article a on a.id = (r ->> 'id')::uuid
    on conflict (article_id) do update set version = excluded.version, exact = excluded.exact, folded = excluded.folded
    where article_search.version < excluded.version`
}

type Copy = Parameters<typeof contentOf>[0] & { credits: unknown }

function tokensOf(copy: Copy, writerName: string): SearchTokens {
  try {
    return textTokens(contentOf(copy, copy.credits), writerName)
  } catch {
    // A text that today's schema does not know must not keep the others from being found.
    return searchTokens({ heading: [copy.title, copy.lead], rest: [writerName] })
  }
}

/** What a working copy is found by: all that is written in it, who writes it, its genre and the offices in it. */
export function textTokens(content: ArticleContent, writerName: string): SearchTokens {
  const { title, lead, body, credits, source, tags, genre } = content
  const { exact, folded } = searchTokens({
    heading: [title, lead],
    rest: [
      plainText(body),
      ...figures(body).flatMap(({ attrs }) => [attrs.caption, attrs.alt]),
      ...credits.flatMap(({ name, office }) => [name, office]),
      ...tags,
      source?.name ?? '',
      writerName,
    ],
  })
  const marks = marksOf({ genre, offices: credits.map(({ office }) => office) })
  return { exact: [...exact, ...marks], folded: [...folded, ...marks] }
}
