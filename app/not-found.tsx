import type { Metadata } from 'next'
import { BarePage } from '@/components/site/bare-page'
import { siteWords } from '@/domain/words/site'

export const metadata: Metadata = { title: siteWords.notFoundTitle, robots: { index: false } }

/**
 * For a page that says notFound() and has no better one near. Next renders this into the data of every page, so it asks
 * nothing and decides nothing; unknown addresses of the site are answered by (site)/[...rest].
 */
export default function NotFound() {
  return <BarePage figure="404" title={siteWords.notFound} hint={siteWords.notFoundHint} />
}
