import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { pictureAddress } from '@/domain/content/picture'
import { getFrame } from '@/server/reading/get-frame'

export async function generateMetadata(): Promise<Metadata> {
  const { siteUrl, siteName, emblem } = await getFrame()
  return {
    metadataBase: new URL(siteUrl),
    title: { default: siteName, template: `%s – ${siteName}` },
    openGraph: { siteName, locale: 'vi_VN', type: 'website' },
    ...(emblem ? { icons: { icon: pictureAddress(emblem.id, 480) } } : {}),
  }
}

export default function SiteLayout({ children }: { children: ReactNode }) {
  return children
}
