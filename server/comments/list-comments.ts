import type { PersonActor } from '@/domain/article/actor'
import { anchorSchema } from '@/domain/comments/anchor-schemas'
import { canComment } from '@/domain/comments/may-comment'
import type { CommentLine, Comments, CommentThread } from '@/domain/comments/thread-schemas'
import type { Comment } from '@/generated/prisma/client'
import { loadArticle } from '@/server/articles/load-article'
import { db } from '@/server/db'
import { NotFound } from '@/server/errors'
import { whoMaySee } from './who-may-see'

/** The remarks of an article, oldest thread first, for one person. Throws NotFound where they may not see the article. */
export async function listComments(actor: PersonActor, articleId: string): Promise<Comments> {
  if (!/^[0-9a-f-]{36}$/.test(articleId)) throw new NotFound()
  const { facts } = await loadArticle(db, actor, articleId)
  const mayComment = canComment(actor, facts)
  const [rows, people] = await Promise.all([
    db.comment.findMany({ where: { articleId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
    mayComment ? whoMaySee(db, facts) : [],
  ])
  const names = await namesOf(rows)
  const line = (row: Comment) => lineOf(row, actor, names)
  const threads = rows.filter(({ threadId }) => threadId === null).flatMap((head): CommentThread[] => {
    const lines = [head, ...rows.filter(({ threadId }) => threadId === head.id)].filter((row) => row === head || !row.deletedAt)
    return head.deletedAt && lines.length === 1 ? [] : [{ ...threadFacts(head, names), lines: lines.map(line) }]
  })
  return { threads, mayComment, people: people.filter(({ id }) => id !== actor.id) }
}

function threadFacts({ id, anchor, resolvedAt, resolvedById }: Comment, names: Map<string, string>): Omit<CommentThread, 'lines'> {
  const known = anchorSchema.safeParse(anchor)
  return {
    id,
    anchor: known.success ? known.data : null,
    resolved: resolvedAt && { by: names.get(resolvedById ?? '') ?? '', at: resolvedAt.toISOString() },
  }
}

function lineOf(row: Comment, actor: PersonActor, names: Map<string, string>): CommentLine {
  const person = (id: string) => ({ id, name: names.get(id) ?? '' })
  return {
    id: row.id,
    by: person(row.personId),
    text: row.text,
    mentions: row.mentionIds.map(person),
    at: row.createdAt.toISOString(),
    editedAt: row.editedAt?.toISOString() ?? null,
    deleted: row.deletedAt !== null,
    mine: row.personId === actor.id,
  }
}

async function namesOf(rows: Comment[]): Promise<Map<string, string>> {
  const ids = rows.flatMap(({ personId, mentionIds, resolvedById }) => [personId, ...mentionIds, ...(resolvedById ? [resolvedById] : [])])
  const people = await db.person.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, name: true } })
  return new Map(people.map(({ id, name }) => [id, name]))
}
