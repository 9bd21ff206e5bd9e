import type { PersonActor } from '@/domain/article/actor'
import { canComment } from '@/domain/comments/may-comment'
import type { PreviewLine } from '@/domain/previews/link-schemas'
import { loadArticle } from '@/server/articles/load-article'
import { db } from '@/server/db'
import { NotFound } from '@/server/errors'
import { databaseNow } from '@/server/now'
import { mayRevoke } from './may-revoke'

const SHOWN = 50

/** The preview links of an article, newest first. Throws NotFound for who may not hand any out. */
export async function listPreviews(actor: PersonActor, articleId: string): Promise<PreviewLine[]> {
  const { facts } = await loadArticle(db, actor, articleId)
  if (!canComment(actor, facts)) throw new NotFound()
  const [rows, now] = await Promise.all([
    db.previewLink.findMany({
      where: { articleId },
      orderBy: { createdAt: 'desc' },
      take: SHOWN,
      omit: { content: true, tokenHash: true, contentHash: true },
    }),
    databaseNow(db),
  ])
  const [names, numbers] = await Promise.all([namesOf(rows.map(({ createdById }) => createdById)), numbersOf(rows)])
  return rows.map((row) => {
    const state = row.revokedAt ? 'revoked' : row.expiresAt <= now ? 'expired' : 'living'
    return {
      id: row.id,
      note: row.note,
      by: names.get(row.createdById) ?? '',
      at: row.createdAt.toISOString(),
      revision: numbers.get(row.revisionId ?? '') ?? null,
      expiresAt: row.expiresAt.toISOString(),
      state,
      revokedAt: row.revokedAt?.toISOString() ?? null,
      openings: row.openings,
      openedAt: row.openedAt?.toISOString() ?? null,
      mayRevoke: state === 'living' && mayRevoke(actor, facts, row.createdById),
    }
  })
}

async function namesOf(ids: string[]): Promise<Map<string, string>> {
  const people = await db.person.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, name: true } })
  return new Map(people.map(({ id, name }) => [id, name]))
}

async function numbersOf(rows: { revisionId: string | null }[]): Promise<Map<string, number>> {
  const ids = rows.flatMap(({ revisionId }) => revisionId ?? [])
  const revisions = await db.revision.findMany({ where: { id: { in: ids } }, select: { id: true, number: true } })
  return new Map(revisions.map(({ id, number }) => [id, number]))
}
