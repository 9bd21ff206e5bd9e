'use client'

import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Anchor } from '@/domain/comments/anchor-schemas'
import { commentWords as words } from '@/domain/words/comments'

/** What is selected in the text: the words, and where on the screen they end. */
export type Selected = { anchor: Anchor; rect: { left: number; bottom: number } }

type Props = {
  /** What is selected now, in this text; null: nothing of it. */
  read(): Selected | null
  onPress(anchor: Anchor): void
}

/** Of a selection that moves with each letter typed nothing is asked. */
const REST_MS = 200

/** A button that stands by the selected words as long as they are, and Ctrl+Alt+M wherever one is in the page. */
export function SelectionButton({ read, onPress }: Props) {
  const [selected, setSelected] = useState<Selected | null>(null)

  useEffect(() => {
    let frame = 0
    let rest: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => setSelected(read()))
    }
    const lookSoon = () => {
      clearTimeout(rest)
      rest = setTimeout(look, REST_MS)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.code !== 'KeyM' || !event.altKey || !(event.ctrlKey || event.metaKey)) return
      const now = read()
      if (!now) return
      event.preventDefault()
      onPress(now.anchor)
    }
    document.addEventListener('selectionchange', lookSoon)
    document.addEventListener('keydown', onKey)
    window.addEventListener('scroll', look, true)
    window.addEventListener('resize', look)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(rest)
      document.removeEventListener('selectionchange', lookSoon)
      document.removeEventListener('keydown', onKey)
      window.removeEventListener('scroll', look, true)
      window.removeEventListener('resize', look)
    }
  }, [read, onPress])

  if (!selected) return null
  const { left, bottom } = selected.rect
  // Above what is typed in, beside the words; the pointer must not take the selection away before the press.
  return createPortal(
    <button
      type="button"
      tabIndex={-1}
      title={words.addKeys}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onPress(selected.anchor)}
      style={{ left: Math.max(8, Math.min(left, document.documentElement.clientWidth - 140)), top: bottom + 6 }}
      className="fixed z-30 min-h-9 rounded-lg border border-line-strong bg-surface px-3 text-sm font-semibold shadow-lg hover:bg-wash"
    >
      {words.add}
    </button>,
    document.body,
  )
}
