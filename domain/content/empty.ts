import type { Body } from './body'
import type { ArticleContent } from './content'

/** The content of an article that nobody has written yet. */
export function emptyContent(): ArticleContent {
  return {
    title: '',
    lead: '',
    body: emptyBody(),
    sectionId: null,
    otherSectionIds: [],
    credits: [],
    source: null,
    genre: null,
    tags: [],
  }
}

/** The body of an article that nobody has written yet. */
export function emptyBody(): Body {
  return { type: 'doc', content: [{ type: 'paragraph', attrs: { textAlign: null } }] }
}
