import type { Actor } from '@/domain/article/actor'
import type { ArticleContent } from '@/domain/content/content'
import { articleSlug, shortIdFromNumber } from '@/domain/language/slug'
import { cutRevision } from '@/server/articles/cut-revision'
import { putLive } from '@/server/articles/put-live'
import { writeWorkingCopy } from '@/server/articles/write-working-copy'
import type { Tx } from '@/server/db'
import { Forbidden } from '@/server/errors'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'
import { nextNumber } from './create-article'

/**
 * An article from another system, published as it stands. `key` (SHA-256) says which one it is
 * there; `slug` is the last part of its address there.
 */
export type ImportedArticle = { key: string; content: ArticleContent; publishedAt: Date; slug: string | null }

/**
 * Puts an imported article before readers: no writer, exempt from approval (domain: article's
 * life), recorded. One that is in already, by its key, is left as it is now. Only for a system
 * actor with the right `import`.
 * @throws Forbidden, Conflict('article.section_unknown')
 */
export function importArticle(actor: Actor, article: ImportedArticle): Promise<{ id: string; added: boolean }> {
  return runCommand(actor, { action: 'article.imported', subject: 'article' }, async (tx) => {
    if (actor.kind !== 'system' || !actor.rights.includes('import')) throw new Forbidden()
    // Two imports of one file at the same time: the second waits here and finds the first's.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${article.key}, 0))`
    const known = await tx.article.findUnique({ where: { importKey: article.key }, select: { id: true } })
    if (known) return { id: known.id, added: false }
    const id = await publish(tx, actor, article)
    return { id, added: true }
  })
}

async function publish(tx: Tx, actor: Actor, { key, content, publishedAt, slug }: ImportedArticle): Promise<string> {
  const number = await nextNumber(tx)
  const shortId = shortIdFromNumber(number)
  const { title, sectionId } = content
  const { id } = await tx.article.create({
    data: { number, shortId, public: 'live', everSubmitted: true, importKey: key, title, sectionId },
    select: { id: true },
  })
  await writeWorkingCopy(tx, id, content, null)
  const revision = await cutRevision(tx, id, 'import', content, null)
  const live = await putLive(tx, { id, shortId, publishedAt }, { id: revision.id, content }, publishedAt)
  // As old as it is: thousands of imported articles must not push the newsroom's own work down.
  const changedAt = new Date(Math.min(publishedAt.getTime(), Date.now()))
  const named = slug === null ? {} : { liveSlug: articleSlug(slug, shortId) }
  // A date still to come must not make edits count as older than the publication.
  await tx.article.update({ where: { id }, data: { ...live, ...named, lastPublishedAt: changedAt, changedAt, stateAt: changedAt } })
  if (slug !== null && sectionId !== null) await keepOldAddress(tx, id, sectionId, slug)
  await record(tx, {
    action: 'article.imported', actor, subject: 'article', subjectId: id,
    revisionId: revision.id, sectionId, detail: { key },
  })
  return id
}

// The first article that had an address keeps it.
async function keepOldAddress(tx: Tx, articleId: string, sectionId: string, slug: string): Promise<void> {
  const section = await tx.section.findUniqueOrThrow({ where: { id: sectionId }, select: { slug: true } })
  await tx.oldAddress.createMany({ data: { path: `/${section.slug}/${slug}`, articleId }, skipDuplicates: true })
}
