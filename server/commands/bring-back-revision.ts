import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { tabSchema } from '@/domain/article/desk'
import { canEdit, canMoveTo } from '@/domain/article/permissions'
import type { ArticleContent } from '@/domain/content/content'
import { contentHash, readWorkingCopy } from '@/server/articles/content-store'
import { cutRevision } from '@/server/articles/cut-revision'
import { loadArticle, lockArticle, type LoadedArticle } from '@/server/articles/load-article'
import { readVersion, type Version } from '@/server/articles/read-version'
import { writeWorkingCopy } from '@/server/articles/write-working-copy'
import type { Tx } from '@/server/db'
import { claimLease } from '@/server/desk/lease'
import { Conflict, Forbidden } from '@/server/errors'
import { parseInput } from '@/server/parse-input'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'

const inputSchema = z.strictObject({
  articleId: z.uuid(),
  /** Of the text on the desk. */
  version: z.int().positive(),
  /** A revision or a saved text of the same article. */
  versionId: z.uuid(),
  /** The tab that asks; left out where nothing is open for writing. */
  tab: tabSchema.optional(),
})
export type BringBackInput = z.input<typeof inputSchema>

export type BroughtBack = {
  version: number
  content: ArticleContent
  /** The version that keeps the text that stood there: bringing that one back undoes it all. */
  replacedId: string
  /** The old chief section is closed, or not this person's to move to: the present one stayed. */
  keptSection: boolean
  /** Other sections of the old text that are closed by now were left out. */
  droppedSections: boolean
}

/**
 * "Khôi phục phiên bản": makes an old text the working copy, for who may edit it now; never publishes. What it replaces
 * is cut as a revision first, not only left to the autosaves: those are thinned out with time, and nothing may be lost.
 * @throws NotFound, Forbidden, Conflict('article.lease_lost' | 'article.moved_on': something was saved since)
 */
export async function bringBackRevision(actor: PersonActor, input: BringBackInput): Promise<BroughtBack> {
  const { articleId, version, versionId, tab } = parseInput(inputSchema, input)
  return runCommand(actor, { action: 'article.brought_back', subject: 'article', subjectId: articleId }, async (tx) => {
    await lockArticle(tx, articleId)
    const article = await loadArticle(tx, actor, articleId)
    const old = await readVersion(tx, actor, articleId, versionId)
    if (!canEdit(actor, article.facts)) throw new Forbidden()
    if (tab && !(await claimLease(tx, { articleId, personId: actor.id, tab })).mine) throw new Conflict('article.lease_lost')
    if (article.row.version !== version) throw new Conflict('article.moved_on')
    const replacedId = await keepCurrent(tx, articleId, actor.id)
    const { content, ...sections } = await inOpenSections(tx, actor, article, old.content)
    const changedAt = await writeWorkingCopy(tx, articleId, content, actor.id)
    await tx.article.update({
      where: { id: articleId },
      data: { version: version + 1, title: content.title, sectionId: content.sectionId, changedAt },
    })
    await record(tx, {
      action: 'article.brought_back', actor, subject: 'article', subjectId: articleId,
      revisionId: old.number === null ? null : old.id, sectionId: content.sectionId, detail: detailOf(old),
    })
    return { version: version + 1, content, replacedId, ...sections }
  })
}

async function keepCurrent(tx: Tx, articleId: string, personId: string): Promise<string> {
  const current = await readWorkingCopy(tx, articleId)
  const same = await tx.revision.findFirst({
    where: { articleId, contentHash: contentHash(current) },
    orderBy: { number: 'desc' },
    select: { id: true },
  })
  return same?.id ?? (await cutRevision(tx, articleId, 'restore', current, personId)).id
}

// An old text may name sections that are closed by now, or that this person may not move the article to.
async function inOpenSections(tx: Tx, actor: PersonActor, { row, facts }: LoadedArticle, content: ArticleContent) {
  const named = [content.sectionId, ...content.otherSectionIds].filter((id) => id !== null)
  const rows = await tx.section.findMany({ where: { id: { in: named }, archivedAt: null }, select: { id: true } })
  const open = new Set(rows.map(({ id }) => id))
  const old = content.sectionId
  const movable = old !== null && open.has(old) && (old === row.sectionId || canMoveTo(actor, facts, old))
  const sectionId = movable ? old : row.sectionId
  const otherSectionIds = content.otherSectionIds.filter((id) => open.has(id) && id !== sectionId)
  return {
    content: { ...content, sectionId, otherSectionIds },
    keptSection: !movable && old !== sectionId,
    droppedSections: content.otherSectionIds.some((id) => !open.has(id)),
  }
}

function detailOf({ number, at }: Version): Record<string, unknown> {
  return number === null ? { savedAt: at.toISOString() } : { number }
}
