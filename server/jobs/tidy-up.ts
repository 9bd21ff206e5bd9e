import { db } from '@/server/db'

/**
 * Removes drafts that were never submitted and have lain in the bin for 30 days: the only
 * thing in the house that is ever deleted.
 */
export async function emptyBin(): Promise<number> {
  const { count } = await db.article.deleteMany({
    where: {
      binnedAt: { lt: new Date(Date.now() - 30 * 24 * 3600_000) },
      everSubmitted: false, public: 'unpublished', revisions: { none: {} },
    },
  })
  return count
}

/** Forgets delivered outbox rows after a week. */
export async function forgetDelivered(): Promise<number> {
  const { count } = await db.outbox.deleteMany({ where: { doneAt: { lt: new Date(Date.now() - 7 * 24 * 3600_000) } } })
  return count
}
