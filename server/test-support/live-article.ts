// Articles that readers see, put there without the people and steps that other tests are about.
import type { ArticleContent } from '@/domain/content/content'
import { shortIdFromNumber } from '@/domain/language/slug'
import { cutRevision } from '@/server/articles/cut-revision'
import { putLive } from '@/server/articles/put-live'
import { writeWorkingCopy } from '@/server/articles/write-working-copy'
import { nextNumber } from '@/server/commands/create-article'
import { db, transaction } from '@/server/db'
import { contentIn } from './fixtures'

type Live = { sectionId: string; title?: string; at?: Date; content?: Partial<ArticleContent> }

/** A live article of a section, published at `at`; `content` replaces what a test article says. */
export function makeLive({ sectionId, title, at = new Date(), content: given }: Live) {
  return transaction(async (tx) => {
    const number = await nextNumber(tx)
    const content = { ...contentIn(sectionId, title), ...given }
    const row = await tx.article.create({
      data: { number, shortId: shortIdFromNumber(number), work: null, title: content.title, sectionId },
      select: { id: true, shortId: true, publishedAt: true },
    })
    await writeWorkingCopy(tx, row.id, content, null)
    const revision = await cutRevision(tx, row.id, 'import', content, null)
    const live = await putLive(tx, row, { id: revision.id, content }, at)
    await tx.article.update({ where: { id: row.id }, data: { ...live, public: 'live' } })
    return { id: row.id, shortId: row.shortId, slug: live.liveSlug, revisionId: revision.id, content }
  })
}

/** What withdrawing leaves behind for readers. */
export async function withdrawForTest(articleId: string): Promise<void> {
  await db.livePlacement.deleteMany({ where: { articleId } })
  await db.article.update({ where: { id: articleId }, data: { public: 'withdrawn', withdrawnAt: new Date() } })
}
