'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { figureWords } from '@/domain/words/editor'
import { ArrowDown, ArrowUp, Cross } from '../icons'
import { canMove, moveBlock } from './move-block'

type Props = { editor: Editor; getPos(): number | undefined; onRemove(): void }

export function FigureTools({ editor, getPos, onRemove }: Props) {
  const { up, down } = useEditorState({
    editor,
    selector: () => {
      const pos = getPos()
      return { up: canMove(editor.state, pos, -1), down: canMove(editor.state, pos, 1) }
    },
  })
  const move = (direction: -1 | 1) => {
    const tr = moveBlock(editor.state, getPos(), direction)
    if (tr) editor.view.dispatch(tr)
  }
  return (
    <div className="absolute end-2 top-2 flex gap-1 rounded-lg bg-rail p-1 text-rail-ink shadow">
      <ToolButton label={figureWords.up} disabled={!up} onPress={() => move(-1)}>
        <ArrowUp />
      </ToolButton>
      <ToolButton label={figureWords.down} disabled={!down} onPress={() => move(1)}>
        <ArrowDown />
      </ToolButton>
      <ToolButton
        label={figureWords.remove}
        onPress={() => {
          onRemove()
          editor.commands.focus()
        }}
      >
        <Cross />
      </ToolButton>
    </div>
  )
}

type ToolButtonProps = { label: string; disabled?: boolean; onPress(): void; children: React.ReactNode }

function ToolButton({ label, disabled, onPress, children }: ToolButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      onClick={() => !disabled && onPress()}
      className="grid size-8 place-items-center rounded hover:bg-rail-raised aria-disabled:opacity-40 disabled:cursor-default disabled:opacity-40 disabled:hover:bg-transparent"
    >
      {children}
    </button>
  )
}
