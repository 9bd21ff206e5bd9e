'use client'

import { useEffect, type RefObject } from 'react'
import { samePlace, type Found } from '@/domain/comments/resolve-anchor'
import type { CommentThread } from '@/domain/comments/thread-schemas'
import type { Passage } from '@/domain/proofreading/passage'
import { rangeOf, shownPassages } from './passage-elements'

// Their looks are in app/prose.css.
const MARK = 'binh-luan'
const ACTIVE = 'binh-luan-dang-xem'

/**
 * Marks the passages of open threads in a text on the page without touching it. A browser that cannot do so (it came with
 * Chrome 105) shows the text unmarked; the threads beside it still lead there.
 */
export function useHighlights(
  text: RefObject<HTMLElement | null>,
  passages: Passage[],
  places: Map<string, Found>,
  threads: CommentThread[],
  active: string | null,
): void {
  useEffect(() => {
    const root = text.current
    if (!root || typeof Highlight === 'undefined') return
    const shown = shownPassages(root, passages)
    const rangesOf = (ids: string[]) =>
      ids.flatMap((id) => {
        const found = places.get(id)
        const element = found && shown.find(({ passage }) => samePlace(passage.place, found.place))?.element
        return found && element ? [rangeOf(element, found.from, found.to)] : []
      })
    const open = threads.filter(({ resolved }) => !resolved).map(({ id }) => id)
    CSS.highlights.set(MARK, new Highlight(...rangesOf(open.filter((id) => id !== active))))
    CSS.highlights.set(ACTIVE, new Highlight(...rangesOf(active ? [active] : [])))
    return () => {
      CSS.highlights.delete(MARK)
      CSS.highlights.delete(ACTIVE)
    }
  }, [text, passages, places, threads, active])
}
