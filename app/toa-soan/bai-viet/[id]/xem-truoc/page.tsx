import type { Metadata } from 'next'
import Link from 'next/link'
import { ArticleSheet } from '@/components/newsroom/article-sheet'
import { articleWords } from '@/domain/words/newsroom'
import { getSiteSettings } from '@/server/site-settings'
import { openArticle } from '../../../_parts/open-article'

type Props = { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: articleWords.preview }

/** The text in hand as the public page would show it. */
export default async function PreviewPage({ params }: Props) {
  const { id } = await params
  const article = await openArticle(id)
  const { timeZone: zone } = await getSiteSettings()
  return (
    <div className="min-h-dvh bg-paper">
      <p className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 bg-warn-soft px-4 py-2 text-sm text-warn sm:px-6">
        <span className="font-semibold">{articleWords.previewOf}</span>
        <Link href={`/toa-soan/bai-viet/${id}`} className="underline underline-offset-4">
          {articleWords.backToArticle}
        </Link>
      </p>
      <div className="px-4 py-8">
        <ArticleSheet content={article.content} pictures={article.pictures} zone={zone} publishedAt={article.publishedAt} />
      </div>
    </div>
  )
}
