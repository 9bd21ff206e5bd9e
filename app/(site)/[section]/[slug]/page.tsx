import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { ArticleView } from '@/components/site/article-view'
import { pictureAddress } from '@/domain/content/picture'
import { firstPicture } from '@/domain/content/text'
import { siteWords } from '@/domain/words/site'
import { getFrame } from '@/server/reading/get-frame'
import { getNewest } from '@/server/reading/get-newest'
import type { ReaderArticle } from '@/server/reading/get-published-article'
import { Framed } from '../../_parts/framed'
import { Gone } from '../../_parts/gone'
import { loadArticle } from '../../_parts/load-article'
import { Missing, missingMetadata } from '../../_parts/missing'

type Props = { params: Promise<{ section: string; slug: string }> }

const SIDE = 6

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section, slug } = await params
  const found = await loadArticle(section, slug)
  if (found === 'gone') return { title: siteWords.goneTitle, robots: { index: false } }
  if (found === 'missing') return missingMetadata
  return 'moved' in found ? {} : articleMetadata(found, (await getFrame()).siteName)
}

function articleMetadata(article: ReaderArticle, siteName: string): Metadata {
  const { title, lead, path, published, changedIso, body, section } = article
  const picture = firstPicture(body)
  return {
    title,
    description: lead,
    alternates: { canonical: path, types: { 'application/rss+xml': [{ url: `${section.path}/rss.xml`, title: section.name }] } },
    openGraph: {
      type: 'article',
      title,
      description: lead,
      url: path,
      siteName,
      locale: 'vi_VN',
      publishedTime: published.iso,
      modifiedTime: changedIso,
      section: section.name,
      images: picture ? [{ url: pictureAddress(picture.pictureId, 960), alt: picture.alt }] : [],
    },
  }
}

export default async function ArticlePage({ params }: Props) {
  const { section, slug } = await params
  const found = await loadArticle(section, slug)
  if (found === 'missing') return <Missing />
  if (found === 'gone') return <Gone />
  if ('moved' in found) permanentRedirect(found.moved)
  const shown = [found.id, ...found.others.map(({ id }) => id)]
  const [{ siteUrl }, newest] = await Promise.all([getFrame(), getNewest(SIDE, shown)])
  return (
    <Framed current={found.section.path}>
      <ArticleView article={found} newest={newest} siteUrl={siteUrl} />
    </Framed>
  )
}
