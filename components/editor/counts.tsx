'use client'

import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { useEffect, useState } from 'react'
import { countText, readingMinutes, type Counts } from '@/domain/language/counts'
import { countWords } from '@/domain/words/craft'

const PAUSE_MS = 400

/** How long the text is, or what is selected of it; counted when the typing rests. */
export function CountLine({ editor }: { editor: Editor }) {
  const [line, setLine] = useState('')

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const count = () => setLine(lineOf(editor.state))
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(count, PAUSE_MS)
    }
    later()
    editor.on('update', later)
    editor.on('selectionUpdate', later)
    return () => {
      clearTimeout(timer)
      editor.off('update', later)
      editor.off('selectionUpdate', later)
    }
  }, [editor])

  return (
    <p aria-label={countWords.label} role="note" className="min-h-6 text-sm text-ink-faint tabular-nums">
      {line}
    </p>
  )
}

function lineOf({ doc, selection }: EditorState): string {
  if (!selection.empty) {
    const { words, characters } = countBetween(doc, selection.from, selection.to)
    if (words > 0) return countWords.selected(words, characters)
  }
  const { words, characters } = countBetween(doc, 0, doc.content.size)
  const whole = countWords.whole(words, characters)
  return words === 0 ? whole : `${whole} · ${countWords.minutes(readingMinutes(words))}`
}

// A paragraph that did not change is not counted again.
const known = new WeakMap<Node, Counts>()

function countBetween(doc: Node, from: number, to: number): Counts {
  const sum: Counts = { words: 0, characters: 0 }
  doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isTextblock) return true
    const start = Math.max(0, from - pos - 1)
    const end = Math.min(node.content.size, to - pos - 1)
    const { words, characters } = start === 0 && end === node.content.size ? countBlock(node) : countText(textOf(node, start, end))
    sum.words += words
    sum.characters += characters
    return false
  })
  return sum
}

function countBlock(node: Node): Counts {
  const counts = known.get(node) ?? countText(textOf(node, 0, node.content.size))
  known.set(node, counts)
  return counts
}

const textOf = (node: Node, from: number, to: number) => node.textBetween(from, to, undefined, '\n')
