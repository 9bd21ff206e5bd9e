import type { Metadata } from 'next'
import { Framed } from '@/app/(site)/_parts/framed'
import { PreviewBar } from '@/components/preview/preview-bar'
import { ArticleView } from '@/components/site/article-view'
import { HomeLink } from '@/components/site/home-link'
import { NoticePage } from '@/components/site/notice-page'
import { shortDateTime } from '@/domain/language/dates'
import { previewBarWords, previewGoneWords } from '@/domain/words/previews'
import { countOpening } from '@/server/previews/open-preview'
import { previewArticle } from '@/server/previews/preview-article'
import { getFrame } from '@/server/reading/get-frame'
import { answerWith } from '@/server/reading/page-context'
import { pageSettings } from '@/server/reading/page-settings'
import { loadPreview } from '../_parts/load-preview'

type Props = { params: Promise<{ token: string }> }

const robots = { index: false, follow: false, noarchive: true, nosnippet: true }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const preview = await loadPreview((await params).token)
  if (!preview) return { title: previewGoneWords.title, robots, referrer: 'no-referrer' }
  return { title: preview.content.title || previewBarWords.noTitle, robots, referrer: 'no-referrer' }
}

/** A text on the public page's own form, for whoever has the link. It asks for no session and writes no cookie. */
export default async function PreviewByLink({ params }: Props) {
  const { token } = await params
  const preview = await loadPreview(token)
  if (!preview) return <Gone />
  await countOpening(token)
  const [{ article, newest }, { siteUrl }, { timeZone }] = await Promise.all([
    previewArticle(preview.articleId, preview.content, preview.publishedAt),
    getFrame(),
    pageSettings(),
  ])
  return (
    <>
      <PreviewBar>{previewBarWords.public(shortDateTime(preview.expiresAt, timeZone))}</PreviewBar>
      <Framed current={article.section.path}>
        <ArticleView
          article={article}
          newest={newest}
          siteUrl={siteUrl}
          pictureUrl={(id, width) => `/xem-truoc/${token}/anh/${id}-${width}.webp`}
        />
      </Framed>
    </>
  )
}

// Over, taken back, never there: one answer, which tells nothing of any article.
function Gone() {
  answerWith(404)
  return (
    <Framed>
      <NoticePage title={previewGoneWords.title} hint={previewGoneWords.hint}>
        <HomeLink />
      </NoticePage>
    </Framed>
  )
}
