import type { Metadata } from 'next'
import { HomeLink } from '@/components/site/home-link'
import { NoticePage } from '@/components/site/notice-page'
import { siteWords } from '@/domain/words/site'
import { answerWith } from '@/server/reading/page-context'
import { Framed } from './framed'

export const missingMetadata: Metadata = { title: siteWords.notFoundTitle, robots: { index: false } }

/**
 * An address that is nothing. Rendered as a page and not through Next's notFound(), which sends an empty document and
 * leaves the rest to a script; the door sends the status.
 */
export function Missing() {
  answerWith(404)
  return (
    <Framed>
      <NoticePage figure="404" title={siteWords.notFound} hint={siteWords.notFoundHint}>
        <HomeLink />
      </NoticePage>
    </Framed>
  )
}
