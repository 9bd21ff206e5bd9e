'use client'

import type { Editor } from '@tiptap/core'
import { useState, type KeyboardEvent } from 'react'
import { AutoTextarea } from '@/components/ui/auto-textarea'

type Props = {
  id: string
  /** Which part of the figure it is, for who looks for it. */
  part: 'caption' | 'alt'
  label: string
  placeholder: string
  value: string
  editor: Editor
  disabled?: boolean
  /** The text as the document has it now; undefined when the figure is gone. */
  read(): string | undefined
  write(text: string): void
  onEnter(): void
}

/**
 * One line of text that lives in the document. While one types in it, it holds the text by itself and tells the
 * document after, so that neither the caret nor an input method in the middle of a syllable is disturbed; undo is the
 * document's.
 */
export function FigureField({ id, part, label, placeholder, value, editor, disabled, read, write, onEnter }: Props) {
  const [typed, setTyped] = useState<string | null>(null)

  function tell(text: string) {
    if (text !== read()) write(text)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const command = event.ctrlKey || event.metaKey
    const key = event.key.toLowerCase()
    if (event.key === 'Enter') onEnter()
    else if (command && key === 'z') travel(event.shiftKey ? 'redo' : 'undo')
    else if (command && key === 'y') travel('redo')
    else return
    event.preventDefault()
  }

  function travel(way: 'undo' | 'redo') {
    editor.commands[way]()
    const text = read()
    if (text === undefined) editor.commands.focus()
    else setTyped(text)
  }

  return (
    <div className="grid gap-0.5">
      <label htmlFor={id} className="text-xs font-semibold text-ink-faint">
        {label}
      </label>
      <AutoTextarea
        id={id}
        data-part={part}
        value={typed ?? value}
        placeholder={placeholder}
        disabled={disabled}
        className="w-full rounded border border-line-strong bg-surface px-2.5 py-1.5 text-sm text-ink placeholder:text-ink-faint disabled:bg-wash"
        onKeyDown={onKeyDown}
        onChange={(event) => {
          const text = event.target.value.replace(/\s*\n\s*/g, ' ')
          setTyped(text)
          if (!(event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing)) tell(text)
        }}
        onCompositionEnd={(event) => tell(event.currentTarget.value)}
        onBlur={(event) => {
          tell(event.currentTarget.value)
          setTyped(null)
        }}
      />
    </div>
  )
}
