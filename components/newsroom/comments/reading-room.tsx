'use client'

import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { SideTabs, type SideTab, type SideTabId } from '@/components/editor/side/side-tabs'
import { TellTabCount, withCounts, type TabCounts } from '@/components/editor/side/tab-count'
import type { Anchor } from '@/domain/comments/anchor-schemas'
import { resolveAnchor, samePlace, type Found } from '@/domain/comments/resolve-anchor'
import type { Comments, CommentThread } from '@/domain/comments/thread-schemas'
import type { Passage } from '@/domain/proofreading/passage'
import { editorWords } from '@/domain/words/editor'
import type { ChangeComments } from './comment-result'
import { CommentsPanel } from './comments-panel'
import { PassageChoice } from './passage-choice'
import { selectedWords, threadAtPoint } from './reading-text'
import { rangeOf, shownPassages } from './passage-elements'
import { SelectionButton, type Selected } from './selection-button'
import { useComments } from './use-comments'
import { useComposer } from './use-composer'
import { useHighlights } from './use-highlights'

type Props = {
  articleId: string
  comments: Comments
  change: ChangeComments
  /** Of the text that is shown. */
  passages: Passage[]
  zone: string
  /** The other tabs. */
  tabs: SideTab[]
  firstTab: SideTabId
  /** The text, as a page of its own form. */
  children: ReactNode
}

/** A text that is read, not written, and what is said about it: words selected in it are what a remark is about. */
export function ReadingRoom({ articleId, comments, change, passages, zone, tabs, firstTab, children }: Props) {
  const text = useRef<HTMLDivElement>(null)
  const [tab, setTab] = useState(firstTab)
  const [counts, setCounts] = useState<TabCounts>({})
  const tellCount = useCallback((id: SideTabId, count: number) => setCounts((before) => ({ ...before, [id]: count })), [])
  const desk = useComments(articleId, comments, change)
  const composer = useComposer(articleId)
  const { threads, active, setActive, mayComment } = desk
  const places = useMemo(() => placesOf(threads, passages), [threads, passages])
  useHighlights(text, passages, places, threads, active)

  const [last, setLast] = useState<Anchor | null>(null)
  const read = useCallback((): Selected | null => {
    const selected = mayComment && text.current ? selectedWords(text.current, passages) : null
    if (selected) setLast(selected.anchor)
    return selected
  }, [mayComment, passages])
  function start(anchor: Anchor) {
    setTab('binh-luan')
    composer.start(anchor)
  }

  useEffect(() => {
    const root = text.current
    const onClick = (event: MouseEvent) => {
      const id = root && threadAtPoint(root, passages, places, event)
      if (!id) return
      setTab('binh-luan')
      setActive(id)
    }
    root?.addEventListener('click', onClick)
    return () => root?.removeEventListener('click', onClick)
  }, [passages, places, setActive])

  function toPassage({ id }: CommentThread) {
    setActive(id)
    const found = places.get(id)
    const shown = found && text.current && shownPassages(text.current, passages).find(({ passage }) => samePlace(passage.place, found.place))
    if (!found || !shown) return
    shown.element.scrollIntoView({ block: 'center' })
    // For those who listen, and those who go on from there by keyboard.
    document.getSelection()?.setBaseAndExtent(...endsOf(rangeOf(shown.element, found.from, found.to)))
  }

  const rank = ({ id }: CommentThread) => {
    const found = places.get(id)
    return found ? passages.findIndex(({ place }) => samePlace(place, found.place)) * 1e6 + found.from : null
  }
  const panel = (
    <CommentsPanel
      desk={desk}
      composer={composer}
      zone={zone}
      rank={rank}
      onPassage={toPassage}
      selected={() => last}
      choice={<PassageChoice passages={passages} onChoose={composer.about} />}
    />
  )
  const versions = tabs.filter(({ id }) => id === 'phien-ban')
  const before = withCounts(tabs, counts).filter(({ id }) => id !== 'phien-ban')
  return (
    <div className="xl:grid xl:flex-1 xl:grid-cols-[minmax(0,1fr)_21.5rem]">
      <div ref={text} className="space-y-4 px-3 py-4 sm:px-6 sm:py-6">
        {children}
      </div>
      <aside aria-label={editorWords.details} className="border-line bg-surface max-xl:border-t xl:border-s">
        <TellTabCount value={tellCount}>
          <SideTabs tabs={[...before, { id: 'binh-luan', count: desk.open, body: panel }, ...versions]} open={tab} onOpen={setTab} />
        </TellTabCount>
      </aside>
      {mayComment && <SelectionButton read={read} onPress={start} />}
    </div>
  )
}

function placesOf(threads: CommentThread[], passages: Passage[]): Map<string, Found> {
  const found = new Map<string, Found>()
  for (const { id, anchor } of threads) {
    const place = anchor && resolveAnchor(passages, anchor)
    if (place) found.set(id, place)
  }
  return found
}

function endsOf(range: Range): [Node, number, Node, number] {
  return [range.startContainer, range.startOffset, range.endContainer, range.endOffset]
}
