import { siteWords } from '@/domain/words/site'

/** A feed as an answer; null is a feed that does not exist. */
export function feedAnswer(xml: string | null): Response {
  if (xml === null) {
    return new Response(siteWords.notFound, { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  }
  return new Response(xml, { headers: { 'content-type': 'application/rss+xml; charset=utf-8', 'cache-control': 'no-cache' } })
}
