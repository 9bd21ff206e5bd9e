import { pictureIds } from '@/domain/content/text'
import type { ArticleContent } from '@/domain/content/content'
import type { Tx } from '@/server/db'
import { contentColumns, contentHash } from './content-store'

export type RevisionCause = 'submit' | 'send_up' | 'return' | 'approve' | 'publish' | 'restore' | 'import'

/**
 * Keeps a content for ever as the article's next revision. A content that is, to the letter,
 * the newest revision already is not kept twice: that one is returned. But what is sent is never one that was only put
 * aside: with a first sending begins what others may read (`firstSentAt`).
 */
export async function cutRevision(
  tx: Tx,
  articleId: string,
  cause: RevisionCause,
  content: ArticleContent,
  createdById: string | null,
): Promise<{ id: string; hash: string }> {
  const hash = contentHash(content)
  const newest = await tx.revision.findFirst({
    where: { articleId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, contentHash: true, cause: true },
  })
  const putAside = newest?.cause === 'restore' && cause === 'submit'
  if (newest?.contentHash === hash && !putAside) return { id: newest.id, hash }
  const { id } = await tx.revision.create({
    data: {
      articleId, number: (newest?.number ?? 0) + 1, cause, contentHash: hash, createdById,
      ...contentColumns(content),
      credits: { create: content.credits.map((credit, position) => ({ ...credit, position })) },
      pictures: { create: pictureIds(content.body).map((pictureId) => ({ pictureId })) },
    },
    select: { id: true },
  })
  return { id, hash }
}
