import type { Prisma } from '@/generated/prisma/client'
import type { Tx } from '@/server/db'

/**
 * Links that open now: neither over nor taken back, and of an article that still is one (a draft that was dropped takes
 * its links with it).
 */
export function livingAt(now: Date): Prisma.PreviewLinkWhereInput {
  return {
    revokedAt: null,
    expiresAt: { gt: now },
    article: { binnedAt: null, NOT: { work: null, public: 'unpublished' } },
  }
}

/** Ends all links of an article for good, when its draft is dropped. */
export async function endPreviews(tx: Tx, articleId: string, at: Date): Promise<void> {
  await tx.previewLink.updateMany({ where: { articleId, revokedAt: null }, data: { revokedAt: at } })
}
