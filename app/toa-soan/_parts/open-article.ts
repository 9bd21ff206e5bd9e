import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireActor } from '@/server/auth/current-actor'
import { NotFound } from '@/server/errors'
import { getArticle, type ArticlePage } from '@/server/newsroom/get-article'

/**
 * An article for the page that shows it, once a rendering: the document's head asks for the title, the page for
 * everything. Whoever may not see it finds nothing there.
 */
export const openArticle = cache(async (id: string): Promise<ArticlePage> => {
  const actor = await requireActor()
  try {
    return await getArticle(actor, id)
  } catch (error) {
    if (error instanceof NotFound) notFound()
    throw error
  }
})
