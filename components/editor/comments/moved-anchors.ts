import type { Editor } from '@tiptap/core'
import { anchorOf } from '@/domain/comments/anchor'
import type { MovedAnchors } from '@/domain/comments/anchor-schemas'
import { resolveAnchor, samePlace } from '@/domain/comments/resolve-anchor'
import type { CommentThread } from '@/domain/comments/thread-schemas'
import type { ArticleContent } from '@/domain/content/content'
import { passagesOf, type Passage } from '@/domain/proofreading/passage'
import { marksOf } from './comment-marks'
import { anchorBetween } from './doc-passage'

type Source = { editor: Editor; threads: readonly CommentThread[] }

// The desk that is open on this page, for its save queue, which lives as long as the desk and a little longer.
const sources = new Map<string, Source>()

/** Says which remarks the open desk of an article has. */
export function offerAnchors(articleId: string, source: Source): void {
  sources.clear()
  sources.set(articleId, source)
}

/** Where the passages of an article's remarks stand in the text that is being saved: those that are elsewhere than known. */
export function movedAnchors(articleId: string, content: ArticleContent): MovedAnchors {
  const source = sources.get(articleId)
  if (!source) return []
  const outside = passagesOutside(source.threads, content)
  return source.threads.flatMap(({ id, anchor }) => {
    const now = anchor && (anchor.place.field === 'body' ? inBody(source.editor, id) : resolved(outside, anchor))
    return now && JSON.stringify(now) !== JSON.stringify(anchor) ? [{ id, anchor: now }] : []
  })
}

function inBody({ state, isDestroyed }: Editor, id: string) {
  const mark = isDestroyed ? undefined : marksOf(state).find((mark) => mark.id === id)
  return mark && mark.from < mark.to ? anchorBetween(state.doc, mark.from, mark.to) : null
}

// Titles, leads and pictures are fields without marks: their words are looked for.
function passagesOutside(threads: readonly CommentThread[], content: ArticleContent): Passage[] {
  const fields = new Set(threads.map(({ anchor }) => anchor?.place.field))
  if (!fields.has('title') && !fields.has('lead') && !fields.has('figure')) return []
  return passagesOf(content).filter(({ place }) => place.field !== 'body')
}

function resolved(passages: Passage[], anchor: NonNullable<CommentThread['anchor']>) {
  const found = resolveAnchor(passages, anchor)
  const passage = found && passages.find(({ place }) => samePlace(place, found.place))
  return found && passage ? anchorOf(passage, found.from, found.to) : null
}
