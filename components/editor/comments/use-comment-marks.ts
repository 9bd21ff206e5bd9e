'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import type { CommentThread } from '@/domain/comments/thread-schemas'
import { isThere, markAt, marksOf, telling } from './comment-marks'
import { rangeOfAnchor } from './doc-passage'
import type { PassageMark } from './map-mark'
import { offerAnchors } from './moved-anchors'

type Options = {
  articleId: string
  editor: Editor | null
  threads: readonly CommentThread[]
  active: string | null
  /** Words of a remark were pressed in the text. */
  onPress(id: string): void
}

/**
 * Keeps the marks in the text in step with the threads, and tells where each stands: its place in the order of the text,
 * or null once its words are gone.
 */
export function useCommentMarks({ articleId, editor, threads, active, onPress }: Options): Record<string, number | null> {
  const [places, setPlaces] = useState<Record<string, number | null>>({})

  useEffect(() => {
    if (!editor) return
    offerAnchors(articleId, { editor, threads })
    return whenQuiet(editor, () => {
      editor.view.dispatch(telling(editor.state, { marks: marksFor(editor, threads), active }))
    })
  }, [articleId, editor, threads, active])

  useEffect(() => {
    if (!editor) return
    let known = ''
    const look = () => {
      const now = placesIn(editor)
      const said = JSON.stringify(now)
      if (said === known) return
      known = said
      setPlaces(now)
    }
    const timer = setTimeout(look)
    editor.on('transaction', look)
    return () => {
      clearTimeout(timer)
      editor.off('transaction', look)
    }
  }, [editor])

  useEffect(() => {
    const dom = editor?.view.dom
    if (!editor || !dom) return
    const onClick = ({ clientX, clientY }: MouseEvent) => {
      const at = editor.view.posAtCoords({ left: clientX, top: clientY })
      const mark = at && editor.state.selection.empty ? markAt(editor.state, at.pos) : null
      if (mark) onPress(mark.id)
    }
    dom.addEventListener('click', onClick)
    return () => dom.removeEventListener('click', onClick)
  }, [editor, onPress])

  return places
}

// A mark that follows the text knows better than the server where its passage is.
function marksFor({ state }: Editor, threads: readonly CommentThread[]): PassageMark[] {
  const known = new Map(marksOf(state).map((mark) => [mark.id, mark]))
  return threads.flatMap(({ id, anchor, resolved }) => {
    if (anchor?.place.field !== 'body') return []
    const hidden = resolved !== null
    const mark = known.get(id)
    if (mark) return [{ ...mark, hidden }]
    const range = rangeOfAnchor(state.doc, anchor) ?? { from: 0, to: 0 }
    return [{ id, ...range, quote: anchor.quote, open: false, hidden }]
  })
}

// The order is what is told, not the positions: it changes seldom, they do at every key.
function placesIn({ state }: Editor): Record<string, number | null> {
  const sorted = [...marksOf(state)].sort((a, b) => a.from - b.from)
  return Object.fromEntries(sorted.map((mark, i) => [mark.id, isThere(mark, state.doc) ? i : null]))
}

// Nothing is drawn anew in the middle of a syllable that is being composed.
function whenQuiet(editor: Editor, work: () => void): () => void {
  const act = () => {
    if (!editor.isDestroyed) work()
  }
  if (!editor.view.composing) {
    act()
    return () => undefined
  }
  const after = () => setTimeout(act)
  const { dom } = editor.view
  dom.addEventListener('compositionend', after, { once: true })
  return () => dom.removeEventListener('compositionend', after)
}
