import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import type { ArticleContent } from '@/domain/content/content'
import { singleLine } from '@/domain/language/nfc'
import { MOST_LIVING_LINKS, PREVIEW_DAYS } from '@/domain/previews/link'
import { contentHash, readWorkingCopy } from '@/server/articles/content-store'
import { lockArticle, type ArticleRow } from '@/server/articles/load-article'
import { readVersion } from '@/server/articles/read-version'
import { articleToComment } from '@/server/comments/open-comments'
import type { Tx } from '@/server/db'
import { Conflict, NotFound } from '@/server/errors'
import { databaseNow } from '@/server/now'
import { parseInput } from '@/server/parse-input'
import { livingAt } from '@/server/previews/living'
import { newToken, tokenHash } from '@/server/previews/token'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'

const inputSchema = z.strictObject({
  articleId: z.uuid(),
  /** Of the text on the screen. */
  version: z.int().positive(),
  /** The revision on the screen; null: the text in hand. */
  revisionId: z.uuid().nullable(),
  note: z.string().overwrite(singleLine).max(200),
  days: z.literal(PREVIEW_DAYS),
})

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Makes a link that shows this very text to whoever has it. The token is answered once and never again: only its hash is
 * kept, and neither is in the trail.
 * @throws NotFound, Forbidden, Conflict('article.moved_on' | 'preview.too_many'), Invalid('invalid')
 */
export function createPreview(actor: PersonActor, input: z.input<typeof inputSchema>): Promise<{ id: string; token: string }> {
  const { articleId, version, revisionId, note, days } = parseInput(inputSchema, input)
  return runCommand(actor, { action: 'preview.created', subject: 'article', subjectId: articleId }, async (tx) => {
    await lockArticle(tx, articleId)
    const { row } = await articleToComment(tx, actor, articleId)
    const content = revisionId ? await revisionText(tx, actor, row, revisionId) : await textInHand(tx, row, version)
    const now = await databaseNow(tx)
    const living = await tx.previewLink.count({ where: { articleId, ...livingAt(now) } })
    if (living >= MOST_LIVING_LINKS) throw new Conflict('preview.too_many')
    const token = newToken()
    const { id } = await tx.previewLink.create({
      data: {
        articleId, revisionId, note,
        tokenHash: tokenHash(token) ?? '',
        content: content as object,
        contentHash: contentHash(content),
        createdById: actor.id,
        createdAt: now,
        expiresAt: new Date(now.getTime() + days * DAY_MS),
      },
      select: { id: true },
    })
    await record(tx, {
      action: 'preview.created', actor, subject: 'preview_link', subjectId: id, revisionId, sectionId: row.sectionId,
      detail: { articleId, days },
    })
    return { id, token }
  })
}

async function revisionText(tx: Tx, actor: PersonActor, row: ArticleRow, id: string): Promise<ArticleContent> {
  const { number, content } = await readVersion(tx, actor, row.id, id)
  if (number === null) throw new NotFound()
  return content
}

// The link shows what was on the screen, not what somebody else wrote meanwhile.
async function textInHand(tx: Tx, row: ArticleRow, version: number): Promise<ArticleContent> {
  if (row.version !== version) throw new Conflict('article.moved_on')
  return readWorkingCopy(tx, row.id)
}
