import type { Tx } from './db'
import { enqueue } from './outbox'

/** Names of what a reader's page is made of. A change drops the pages that name it. */
export const tags = {
  /** One article's own page. */
  article: (id: string) => `article:${id}`,
  /** A section's front and its pages, and wherever its newest items stand. */
  section: (id: string) => `section:${id}`,
  home: 'home',
  /** Menu, banner, footer: on every page. */
  frame: 'frame',
  feed: 'feed',
} as const

/** Says, within the transaction of the change, that pages with these tags are out of date. */
export function pagesChanged(tx: Tx, changed: string[]): Promise<void> {
  return enqueue(tx, 'pages.changed', { tags: [...new Set(changed)] })
}
