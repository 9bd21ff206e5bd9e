import type { ArticleContent } from '@/domain/content/content'
import { secrecyPassages } from '@/domain/proofreading/secrecy-passages'
import { secrecyPlaces } from '@/domain/words/secrecy'
import type { Db } from '@/server/db'
import { Invalid } from '@/server/errors'
import { passageHash } from '@/server/proof/passage-hash'

/**
 * Refuses a text that bears a secrecy mark, unless an approver has allowed that very passage in this article. Asked
 * before a text is sent on, approved and published; what a program imports goes another way.
 * @throws Invalid('article.secrecy') with the field, the mark and its place in words
 */
export async function requireNoSecrecy(client: Db, articleId: string, content: ArticleContent): Promise<void> {
  const marked = secrecyPassages(content)
  if (marked.length === 0) return
  const allowed = await client.secrecyCase.findMany({ where: { articleId, allowed: true }, select: { passageHash: true } })
  const known = new Set(allowed.map((one) => one.passageHash))
  const stop = marked.find(({ passage }) => !known.has(passageHash(passage)))
  if (!stop) return
  throw new Invalid('article.secrecy', {
    fields: { [stop.place.field]: 'article.secrecy' },
    params: { found: stop.found, where: secrecyPlaces[stop.kind] },
  })
}
