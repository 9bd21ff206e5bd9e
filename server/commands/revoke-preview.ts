import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { loadArticle } from '@/server/articles/load-article'
import { Forbidden, NotFound } from '@/server/errors'
import { databaseNow } from '@/server/now'
import { parseInput } from '@/server/parse-input'
import { mayRevoke } from '@/server/previews/may-revoke'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'

const inputSchema = z.strictObject({ articleId: z.uuid(), linkId: z.uuid() })

/**
 * Takes a preview link back: from the next request on it opens nothing. One that is over already stays as it is.
 * @throws NotFound, Forbidden, Invalid('invalid')
 */
export function revokePreview(actor: PersonActor, input: z.input<typeof inputSchema>): Promise<void> {
  const { articleId, linkId } = parseInput(inputSchema, input)
  return runCommand(actor, { action: 'preview.revoked', subject: 'preview_link', subjectId: linkId }, async (tx) => {
    const { row, facts } = await loadArticle(tx, actor, articleId)
    const link = await tx.previewLink.findFirst({ where: { id: linkId, articleId }, select: { createdById: true, revokedAt: true } })
    if (!link) throw new NotFound()
    if (!mayRevoke(actor, facts, link.createdById)) throw new Forbidden()
    if (link.revokedAt) return
    await tx.previewLink.update({ where: { id: linkId }, data: { revokedAt: await databaseNow(tx) } })
    await record(tx, {
      action: 'preview.revoked', actor, subject: 'preview_link', subjectId: linkId, sectionId: row.sectionId, detail: { articleId },
    })
  })
}
