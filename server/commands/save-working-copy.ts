import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { tabSchema } from '@/domain/article/desk'
import { canEdit, canMoveTo } from '@/domain/article/permissions'
import { movedAnchorsSchema } from '@/domain/comments/anchor-schemas'
import type { ArticleContent } from '@/domain/content/content'
import { parseContent } from '@/domain/content/parse-content'
import { pictureIds } from '@/domain/content/text'
import { keepText } from '@/server/articles/keep-text'
import { readWorkingCopy } from '@/server/articles/content-store'
import { loadArticleToSave, lockArticle, type ArticleToSave } from '@/server/articles/load-article'
import { autosaveWorkingCopy } from '@/server/articles/write-working-copy'
import { moveAnchors } from '@/server/comments/move-anchors'
import { transaction, type Tx } from '@/server/db'
import { claimLease } from '@/server/desk/lease'
import { Conflict, Forbidden, Invalid, type HouseError } from '@/server/errors'
import { runCommand } from '@/server/run-command'

export type SaveInput = {
  articleId: string
  /** Of the text that this one was written upon. */
  version: number
  content: unknown
  /** The tab it is written in; left out by what writes without a desk, which then needs no right of a tab. */
  tab?: string
  /** A person has seen the text that stands there and puts this one in its place: that one is kept beside. */
  instead?: boolean
  /** Where the passages of its remarks have moved to (domain/comments/anchor); what is no such list is left aside. */
  anchors?: unknown
}

const frameSchema = z.strictObject({
  articleId: z.uuid(),
  version: z.int().positive(),
  content: z.unknown(),
  tab: tabSchema.optional(),
  instead: z.boolean().optional(),
  // Remarks are not worth the loss of a text.
  anchors: movedAnchorsSchema.optional().catch(undefined),
})

type Save = Omit<z.infer<typeof frameSchema>, 'content'> & { content: ArticleContent }

/**
 * Puts a text in place of the working copy, if it is still the one the person began from and no other living tab has the
 * right to write. A text that comes too late is refused and kept beside (`kept_text`), so that neither is lost. Autosaves
 * leave no event: the revisions and the state changes do.
 * @throws NotFound, Forbidden, Invalid('article.content' | 'article.section_required' | …),
 *   Conflict('article.stale' | 'article.not_editable', {name}), Conflict('article.lease_lost')
 */
export async function saveWorkingCopy(actor: PersonActor, input: SaveInput): Promise<{ version: number; savedAt: Date }> {
  const save = parseInput(input)
  const { articleId, content } = save
  try {
    return await runCommand(actor, { action: 'article.saved', subject: 'article', subjectId: articleId, isAutosave: true }, async (tx) => {
      await lockArticle(tx, articleId)
      const article = await loadArticleToSave(tx, actor, articleId)
      await permit(tx, actor, article)
      await holdTab(tx, actor, save)
      if (article.row.version !== save.version) throw await stale(tx, article)
      await checkReferences(tx, actor, article, content)
      if (save.instead) await keepWhatStandsThere(tx, articleId, save.version)
      const version = save.version + 1
      const savedAt = await autosaveWorkingCopy(tx, { articleId, personId: actor.id, version }, content)
      await moveAnchors(tx, articleId, content, save.anchors ?? [])
      return { version, savedAt }
    })
  } catch (error) {
    if (error instanceof Conflict) await transaction((tx) => keepText(tx, { articleId, personId: actor.id, baseVersion: save.version, content }))
    throw error
  }
}

function parseInput(input: SaveInput): Save {
  const frame = frameSchema.safeParse(input)
  if (!frame.success) throw new Invalid('invalid')
  const content = parseContent(frame.data.content)
  if (!content.ok) throw new Invalid('article.content', { fields: { [content.at]: content.code }, params: { message: content.message } })
  return { ...frame.data, content: content.content }
}

// The right to write may have gone with the state while the person was typing (a recall, a
// take-over): that is a conflict whose text is kept, unless they never had the right.
async function permit(tx: Tx, actor: PersonActor, { row, facts }: ArticleToSave): Promise<void> {
  if (canEdit(actor, facts)) return
  const wrote = facts.writerId === actor.id || facts.editedByIds.includes(actor.id)
  if (!wrote) throw new Forbidden()
  const holder = row.work === 'editing' && row.holderId !== actor.id ? row.holderId : null
  throw new Conflict('article.not_editable', { params: { name: await nameOf(tx, holder) } })
}

async function holdTab(tx: Tx, actor: PersonActor, { articleId, tab }: Save): Promise<void> {
  if (tab === undefined) return
  const { mine } = await claimLease(tx, { articleId, personId: actor.id, tab })
  if (!mine) throw new Conflict('article.lease_lost')
}

async function stale(tx: Tx, { row }: ArticleToSave): Promise<HouseError> {
  const copy = await tx.workingCopy.findUnique({ where: { articleId: row.id }, select: { savedById: true } })
  return new Conflict('article.stale', { params: { name: await nameOf(tx, copy?.savedById ?? null) } })
}

async function nameOf(tx: Tx, id: string | null): Promise<string> {
  if (id === null) return ''
  return (await tx.person.findUnique({ where: { id }, select: { name: true } }))?.name ?? ''
}

async function checkReferences(tx: Tx, actor: PersonActor, { row, facts }: ArticleToSave, content: ArticleContent): Promise<void> {
  if (content.sectionId === null) throw new Invalid('article.section_required')
  if (content.sectionId !== row.sectionId && !canMoveTo(actor, facts, content.sectionId)) {
    throw new Forbidden('article.section_forbidden')
  }
  const sections = [...new Set([content.sectionId, ...content.otherSectionIds])]
  const people = [...new Set(content.credits.flatMap((credit) => credit.personId ?? []))]
  const pictures = pictureIds(content.body)
  const [known] = await tx.$queryRaw<[{ sections: number; people: number; pictures: number }]>`
    select (select count(*)::int from section where id = any(${sections}::uuid[]) and archived_at is null) as sections,
           (select count(*)::int from person where id = any(${people}::uuid[])) as people,
           (select count(*)::int from article_picture where article_id = ${row.id}::uuid and picture_id = any(${pictures}::text[])) as pictures`
  if (known.sections !== sections.length) throw new Invalid('article.section_unknown')
  if (known.people !== people.length) throw new Invalid('article.credit_unknown')
  // Only pictures uploaded into this article (or already in it): another article's are not
  // within reach through a guessed id.
  if (known.pictures !== pictures.length) throw new Invalid('article.picture_unknown')
}

async function keepWhatStandsThere(tx: Tx, articleId: string, baseVersion: number): Promise<void> {
  const by = await tx.workingCopy.findUnique({ where: { articleId }, select: { savedById: true } })
  if (by?.savedById) await keepText(tx, { articleId, personId: by.savedById, baseVersion, content: await readWorkingCopy(tx, articleId), even: true })
}
