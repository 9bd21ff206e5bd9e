import type { Course } from '@/server/articles/change-article'
import { readWorkingCopy } from '@/server/articles/content-store'
import { cutRevision } from '@/server/articles/cut-revision'
import { requireNoSecrecy } from '@/server/articles/require-no-secrecy'
import { Conflict } from '@/server/errors'

/**
 * The revision that a step names for approval: it must be the one that waits, and the text must be that revision to the
 * letter, without a secrecy mark that nobody allowed.
 * @throws Conflict('article.changed'), Invalid('article.secrecy')
 */
export async function waitingRevision({ tx, row, step: { revisionId } }: Course, actorId: string): Promise<{ id: string; hash: string }> {
  if (!revisionId || revisionId !== row.pendingRevisionId) throw new Conflict('article.changed')
  const content = await readWorkingCopy(tx, row.id)
  const revision = await cutRevision(tx, row.id, 'approve', content, actorId)
  if (revision.id !== revisionId) throw new Conflict('article.changed')
  await requireNoSecrecy(tx, row.id, content)
  return revision
}

/** The columns of an article that carries the approval of a revision. */
export function approvedColumns({ id, hash }: { id: string; hash: string }) {
  return { pendingRevisionId: null, approvedRevisionId: id, approvedHash: hash }
}
