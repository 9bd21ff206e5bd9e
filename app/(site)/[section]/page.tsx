import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { SectionView } from '@/components/site/section-view'
import { getNewest } from '@/server/reading/get-newest'
import { getOldAddress } from '@/server/reading/get-old-address'
import { getSection } from '@/server/reading/get-section'
import { Framed } from '../_parts/framed'
import { Missing, missingMetadata } from '../_parts/missing'

type Props = {
  params: Promise<{ section: string }>
  searchParams: Promise<{ truoc?: string | string[] }>
}

const SIDE = 8

const loadSection = cache(getSection)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug, before } = await asked(params, searchParams)
  const section = await loadSection(slug, before)
  if (!section) return missingMetadata
  return {
    title: section.name,
    alternates: {
      canonical: before === undefined ? section.path : `${section.path}?truoc=${before}`,
      types: { 'application/rss+xml': [{ url: `${section.path}/rss.xml`, title: section.name }] },
    },
  }
}

export default async function SectionPage({ params, searchParams }: Props) {
  const { slug, before } = await asked(params, searchParams)
  const section = await loadSection(slug, before)
  if (!section) {
    const other = await getOldAddress(`/${slug}`)
    if (other?.kind === 'moved') permanentRedirect(other.path)
    return <Missing />
  }
  const newest = await getNewest(SIDE, section.items.map(({ id }) => id))
  return (
    <Framed current={section.path}>
      <SectionView section={section} newest={newest} isFront={before === undefined} />
    </Framed>
  )
}

async function asked(params: Props['params'], searchParams: Props['searchParams']) {
  const [{ section: slug }, { truoc }] = await Promise.all([params, searchParams])
  return { slug, before: Array.isArray(truoc) ? truoc[0] : truoc }
}
