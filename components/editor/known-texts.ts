import type { ArticleContent } from '@/domain/content/content'

type Known = { version: number; content: ArticleContent }

// Of this tab, and only in the browser: the server's own copy of this module stays empty.
const known = new Map<string, Known>()

/** Remembers what the server has taken from this tab. */
export function rememberText(articleId: string, text: Known): void {
  known.set(articleId, text)
}

/**
 * The text to begin with: the page's, unless this tab has saved a newer one since the page was made (the browser's way
 * back shows the page as it was).
 */
export function newestText(articleId: string, page: Known): Known {
  const own = known.get(articleId)
  return own && own.version > page.version ? own : { version: page.version, content: page.content }
}
