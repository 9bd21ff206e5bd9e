import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { tabSchema, type DeskNews } from '@/domain/article/desk'
import { canEdit } from '@/domain/article/permissions'
import type { ArticleContent } from '@/domain/content/content'
import { readWorkingCopy } from '@/server/articles/content-store'
import { loadArticle, lockArticle, type LoadedArticle } from '@/server/articles/load-article'
import { db, transaction, type Db } from '@/server/db'
import { Conflict } from '@/server/errors'
import { parseInput } from '@/server/parse-input'
import { claimLease, releaseLease, type TabAt } from './lease'
import { leavePresence, listPresent, showPresent } from './presence'

const beatSchema = z.strictObject({
  articleId: z.uuid(),
  tab: tabSchema,
  /** A writing desk, which wants the right to write; else a page that is read. */
  writes: z.boolean(),
})

export type Beat = z.infer<typeof beatSchema>

/**
 * A tab's sign of life: keeps its right to write, says that it is there, and hears how things stand. Never touches the
 * text. Leaves no event. Throws NotFound for who may not see the article.
 */
export async function beatDesk(actor: PersonActor, input: Beat): Promise<DeskNews> {
  const { articleId, tab, writes } = parseInput(beatSchema, input)
  const article = await loadArticle(db, actor, articleId)
  const at = { articleId, tab, personId: actor.id }
  await showPresent(db, at)
  return news(db, actor, article, at, writes && (await leaseOf(db, actor, article, at)))
}

/**
 * Takes the right to write from another tab of the same person. Resolves to the text as it stands at that moment: what
 * the other tab saves from then on is refused and kept.
 * @throws NotFound, Conflict('article.not_editable')
 */
export function takeDesk(actor: PersonActor, input: Beat): Promise<DeskNews & { content: ArticleContent }> {
  const { articleId, tab } = parseInput(beatSchema, input)
  return transaction(async (tx) => {
    // A save under way ends first, so that its text is the one that opens here.
    await lockArticle(tx, articleId)
    const article = await loadArticle(tx, actor, articleId)
    if (!canEdit(actor, article.facts)) throw new Conflict('article.not_editable')
    const at = { articleId, tab, personId: actor.id }
    await claimLease(tx, at, true)
    await showPresent(tx, at)
    return { ...(await news(tx, actor, article, at, { kind: 'mine' })), content: await readWorkingCopy(tx, articleId) }
  })
}

/** A tab is closed: what it had is free at once. */
export async function leaveDesk(actor: PersonActor, input: Beat): Promise<void> {
  const { articleId, tab } = parseInput(beatSchema, input)
  const at = { articleId, tab, personId: actor.id }
  await releaseLease(db, at)
  await leavePresence(db, at)
}

async function leaseOf(client: Db, actor: PersonActor, { facts }: LoadedArticle, at: TabAt): Promise<DeskNews['lease']> {
  if (!canEdit(actor, facts)) {
    await releaseLease(client, at)
    return { kind: 'none' }
  }
  const { mine, tab } = await claimLease(client, at)
  if (mine) return { kind: 'mine' }
  return tab === '' ? { kind: 'none' } : { kind: 'other', tab }
}

async function news(client: Db, actor: PersonActor, { row, facts }: LoadedArticle, at: TabAt, lease: DeskNews['lease'] | false): Promise<DeskNews> {
  return {
    version: row.version,
    mayEdit: canEdit(actor, facts),
    holderName: await nameOfOther(client, actor, row.work === 'editing' ? row.holderId : null),
    lease: lease || { kind: 'none' },
    present: await listPresent(client, at.articleId, actor.id),
  }
}

async function nameOfOther(client: Db, actor: PersonActor, id: string | null): Promise<string | null> {
  if (id === null || id === actor.id) return null
  return (await client.person.findUnique({ where: { id }, select: { name: true } }))?.name ?? null
}
