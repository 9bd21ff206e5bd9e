import { cache } from 'react'
import { getOldAddress } from '@/server/reading/get-old-address'
import { getPublishedArticle, type ReaderArticle } from '@/server/reading/get-published-article'

/** What an address of two parts leads to, asked once for the page and its metadata. */
export const loadArticle = cache(
  async (section: string, slug: string): Promise<ReaderArticle | 'gone' | 'missing' | { moved: string }> => {
    const answer = await getPublishedArticle(section, slug)
    if (answer.kind === 'article') return answer.article
    const other = answer.kind === 'missing' ? await getOldAddress(`/${section}/${slug}`) : answer
    if (!other) return 'missing'
    return other.kind === 'moved' ? { moved: other.path } : 'gone'
  },
)
