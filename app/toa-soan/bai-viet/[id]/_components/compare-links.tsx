import Link from 'next/link'
import { comparePath } from '@/components/compare/version-results'
import { comparePageWords } from '@/domain/words/versions'
import { requireActor } from '@/server/auth/current-actor'
import { comparisonsOf } from '@/server/newsroom/comparisons'

/** What changed in the text that is read: since it was published, since the version before. */
export async function CompareLinks({ articleId }: { articleId: string }) {
  const { published, previous } = await comparisonsOf(await requireActor(), articleId)
  const className = 'inline-flex min-h-9 items-center text-sm text-link underline underline-offset-4'
  return (
    <>
      {published && (
        <Link href={comparePath(articleId, published)} prefetch={false} className={className}>
          {comparePageWords.withPublished}
        </Link>
      )}
      {previous && (
        <Link href={comparePath(articleId, previous)} prefetch={false} className={className}>
          {comparePageWords.withLast}
        </Link>
      )}
    </>
  )
}
