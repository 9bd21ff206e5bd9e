import type { Metadata } from 'next'
import Link from 'next/link'
import { Framed } from '@/app/(site)/_parts/framed'
import { openArticle } from '@/app/toa-soan/_parts/open-article'
import { PreviewStage } from '@/components/preview/preview-stage'
import { StillLinks } from '@/components/preview/still-links'
import { ArticleView } from '@/components/site/article-view'
import { staffPictureAddress } from '@/domain/content/picture'
import { articleWords } from '@/domain/words/newsroom'
import { previewArticle } from '@/server/previews/preview-article'
import { getFrame } from '@/server/reading/get-frame'
import { allowOwnFrame, answerPrivately } from '@/server/reading/page-context'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ khung?: string | string[] }> }

export const metadata: Metadata = { title: articleWords.preview, robots: { index: false, follow: false } }

/** The text in hand exactly as the public page would show it; outside the newsroom's layout, under a slim bar. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const { id } = await params
  answerPrivately()
  const { content, publishedAt } = await openArticle(id)
  const [{ article, newest }, { siteUrl }] = await Promise.all([previewArticle(id, content, publishedAt), getFrame()])
  const page = (
    <Framed current={article.section.path}>
      <ArticleView article={article} newest={newest} siteUrl={siteUrl} pictureUrl={staffPictureAddress} />
    </Framed>
  )
  if ((await searchParams).khung !== undefined) {
    allowOwnFrame()
    return (
      <>
        <StillLinks />
        {page}
      </>
    )
  }
  return (
    <PreviewStage
      frameAddress={`/toa-soan/bai-viet/${id}/xem-truoc?khung=1`}
      back={
        <Link href={`/toa-soan/bai-viet/${id}`} prefetch={false} className="py-1.5 underline underline-offset-4">
          {articleWords.backToArticle}
        </Link>
      }
    >
      {page}
    </PreviewStage>
  )
}
