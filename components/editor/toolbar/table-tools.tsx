'use client'

import type { ChainedCommands, Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { toolWords } from '@/domain/words/editor'
import { Separator, Tool } from './tool'

const tools: ({ name: string; step(chain: ChainedCommands): ChainedCommands } | null)[] = [
  { name: toolWords.rowAbove, step: (chain) => chain.addRowBefore() },
  { name: toolWords.rowBelow, step: (chain) => chain.addRowAfter() },
  { name: toolWords.deleteRow, step: (chain) => chain.deleteRow() },
  null,
  { name: toolWords.columnLeft, step: (chain) => chain.addColumnBefore() },
  { name: toolWords.columnRight, step: (chain) => chain.addColumnAfter() },
  { name: toolWords.deleteColumn, step: (chain) => chain.deleteColumn() },
  null,
  { name: toolWords.merge, step: (chain) => chain.mergeCells() },
  { name: toolWords.split, step: (chain) => chain.splitCell() },
  { name: toolWords.headerRow, step: (chain) => chain.toggleHeaderRow() },
  { name: toolWords.headerColumn, step: (chain) => chain.toggleHeaderColumn() },
  null,
  { name: toolWords.deleteTable, step: (chain) => chain.deleteTable() },
]

/** The tools for the table in which the caret stands. */
export function TableTools({ editor }: { editor: Editor }) {
  const able = useEditorState({
    editor,
    selector: ({ editor }) => tools.map((tool) => tool !== null && tool.step(editor.can().chain()).run()).join(),
  }).split(',')
  return (
    <div
      role="group"
      aria-label={toolWords.tableToolbar}
      className="flex items-center gap-0.5 overflow-x-auto border-t border-line px-3 py-1 md:flex-wrap md:px-5"
    >
      {tools.map((tool, i) =>
        tool ? (
          <Tool
            key={tool.name}
            name={tool.name}
            disabled={able[i] !== 'true'}
            onPress={() => tool.step(editor.chain().focus()).run()}
          />
        ) : (
          <Separator key={i} />
        ),
      )}
    </div>
  )
}
