import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { canEdit, canMoveTo } from '@/domain/article/permissions'
import type { ArticleContent } from '@/domain/content/content'
import { parseContent } from '@/domain/content/parse-content'
import { pictureIds } from '@/domain/content/text'
import { canonicalJson } from '@/domain/content/canonical'
import { readWorkingCopy } from '@/server/articles/content-store'
import { loadArticle, lockArticle, type LoadedArticle } from '@/server/articles/load-article'
import { writeWorkingCopy } from '@/server/articles/write-working-copy'
import { transaction, type Tx } from '@/server/db'
import { Conflict, Forbidden, Invalid, type HouseError } from '@/server/errors'
import { runCommand } from '@/server/run-command'

export type SaveInput = { articleId: string; version: number; content: unknown }
const frameSchema = z.strictObject({ articleId: z.uuid(), version: z.int().positive(), content: z.unknown() })

/**
 * Puts a text in place of the working copy, if it is still the one the person began from. A
 * text that comes too late is refused and kept beside (`kept_text`), so that neither is lost.
 * Autosaves leave no event: the revisions and the state changes do.
 * @throws NotFound, Forbidden, Invalid('article.content' | 'article.section_required' | …), Conflict('article.stale', {name})
 */
export async function saveWorkingCopy(actor: PersonActor, input: SaveInput): Promise<{ version: number; savedAt: Date }> {
  const { articleId, version, content } = parseInput(input)
  try {
    return await runCommand(actor, { action: 'article.saved', subject: 'article', subjectId: articleId, isAutosave: true }, async (tx) => {
      await lockArticle(tx, articleId)
      const article = await loadArticle(tx, actor, articleId)
      permit(actor, article)
      if (article.row.version !== version) throw await stale(tx, article)
      await checkReferences(tx, actor, article, content)
      const savedAt = await writeWorkingCopy(tx, articleId, content, actor.id)
      await tx.article.update({
        where: { id: articleId },
        data: { version: version + 1, title: content.title, sectionId: content.sectionId, changedAt: savedAt },
      })
      return { version: version + 1, savedAt }
    })
  } catch (error) {
    if (error instanceof Conflict) await keepText(articleId, actor, version, content)
    throw error
  }
}

function parseInput(input: SaveInput): { articleId: string; version: number; content: ArticleContent } {
  const frame = frameSchema.safeParse(input)
  if (!frame.success) throw new Invalid('invalid')
  const content = parseContent(frame.data.content)
  if (!content.ok) throw new Invalid('article.content', { fields: { [content.at]: content.code }, params: { message: content.message } })
  return { ...frame.data, content: content.content }
}

// The right to write may have gone with the state while the person was typing (a recall, a
// take-over): that is a conflict whose text is kept, unless they never had the right.
function permit(actor: PersonActor, { facts }: LoadedArticle): void {
  if (canEdit(actor, facts)) return
  const wrote = facts.writerId === actor.id || facts.editedByIds.includes(actor.id)
  throw wrote ? new Conflict('article.not_editable') : new Forbidden()
}

async function stale(tx: Tx, { row }: LoadedArticle): Promise<HouseError> {
  const copy = await tx.workingCopy.findUnique({ where: { articleId: row.id }, select: { savedById: true } })
  const by = copy?.savedById
    ? await tx.person.findUnique({ where: { id: copy.savedById }, select: { name: true } })
    : null
  return new Conflict('article.stale', { params: { name: by?.name ?? '' } })
}

async function checkReferences(tx: Tx, actor: PersonActor, { row, facts }: LoadedArticle, content: ArticleContent): Promise<void> {
  if (content.sectionId === null) throw new Invalid('article.section_required')
  if (content.sectionId !== row.sectionId && !canMoveTo(actor, facts, content.sectionId)) {
    throw new Forbidden('article.section_forbidden')
  }
  const sections = [...new Set([content.sectionId, ...content.otherSectionIds])]
  const known = await tx.section.count({ where: { id: { in: sections }, archivedAt: null } })
  if (known !== sections.length) throw new Invalid('article.section_unknown')
  const people = [...new Set(content.credits.flatMap((credit) => credit.personId ?? []))]
  if ((await tx.person.count({ where: { id: { in: people } } })) !== people.length) throw new Invalid('article.credit_unknown')
  // Only pictures uploaded into this article (or already in it): another article's are not
  // within reach through a guessed id.
  const pictures = pictureIds(content.body)
  const here = await tx.articlePicture.count({ where: { articleId: row.id, pictureId: { in: pictures } } })
  if (here !== pictures.length) throw new Invalid('article.picture_unknown')
}

async function keepText(articleId: string, actor: PersonActor, baseVersion: number, content: ArticleContent): Promise<void> {
  await transaction(async (tx) => {
    // A tab that never heard that its save went through sends the same text again.
    const there = await readWorkingCopy(tx, articleId)
    if (canonicalJson(there) === canonicalJson(content)) return
    const last = await tx.keptText.findFirst({ where: { articleId, personId: actor.id, baseVersion }, select: { id: true } })
    const data = { content: content as object }
    // A tab that keeps retrying replaces its own kept text instead of piling up copies.
    if (last) await tx.keptText.update({ where: { id: last.id }, data })
    else await tx.keptText.create({ data: { articleId, personId: actor.id, baseVersion, ...data } })
  })
}
