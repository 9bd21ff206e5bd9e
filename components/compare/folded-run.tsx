'use client'

import { useState } from 'react'
import type { PictureSizes } from '@/components/newsroom/article-sheet'
import type { Block } from '@/domain/content/nodes'
import { compareWords } from '@/domain/words/compare'
import { BlockSheet, isBlank } from './block-sheet'

// A run this long is worth folding; one block on either side tells where one is.
const LONGEST_OPEN = 3

type Props = { blocks: Block[]; pictures: PictureSizes; showStart: boolean; showEnd: boolean }

/** A stretch that did not change: its middle folded away, to be opened. */
export function FoldedRun({ blocks: all, pictures, showStart, showEnd }: Props) {
  const [open, setOpen] = useState(false)
  const blocks = all.filter((block) => !isBlank(block))
  if (blocks.length <= LONGEST_OPEN) return <BlockSheet blocks={blocks} pictures={pictures} />
  const start = showStart ? 1 : 0
  const end = blocks.length - (showEnd ? 1 : 0)
  const middle = blocks.slice(start, end)
  return (
    <>
      <BlockSheet blocks={blocks.slice(0, start)} pictures={pictures} />
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="block min-h-9 w-full rounded border border-dashed border-line-strong px-3 py-1.5 text-start font-sans text-sm text-ink-soft hover:bg-wash"
      >
        {open ? compareWords.foldAgain(middle.length) : compareWords.unchanged(middle.length)}
      </button>
      {open && <BlockSheet blocks={middle} pictures={pictures} />}
      <BlockSheet blocks={blocks.slice(end)} pictures={pictures} />
    </>
  )
}
