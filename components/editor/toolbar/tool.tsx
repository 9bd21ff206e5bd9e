'use client'

import type { ReactNode } from 'react'
import { toolWords } from '@/domain/words/editor'

type Props = {
  name: string
  /** As a person reads it: Ctrl+B. */
  keys?: string
  pressed?: boolean
  disabled?: boolean
  onPress(): void
  /** A sign in place of the name; without it the name is shown. */
  children?: ReactNode
}

// The desk is not this tab's to write in: the whole bar is disabled around it, and looks so.
export const UNUSABLE = 'disabled:cursor-default disabled:opacity-40 disabled:hover:bg-transparent disabled:hover:text-ink-soft'

/** One button of a toolbar. It never takes the focus away from the text when the mouse presses it. */
export function Tool({ name, keys, pressed, disabled, onPress, children }: Props) {
  return (
    <button
      type="button"
      aria-label={children ? name : undefined}
      aria-pressed={pressed}
      aria-disabled={disabled}
      title={keys ? toolWords.withKeys(name, keys) : name}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => !disabled && onPress()}
      className={`grid h-9 min-w-9 shrink-0 place-items-center rounded-md px-2 text-sm font-medium text-ink-soft hover:bg-wash-deep hover:text-ink aria-disabled:cursor-default aria-disabled:opacity-40 aria-disabled:hover:bg-transparent aria-pressed:bg-wash-deep aria-pressed:text-accent-ink ${UNUSABLE}`}
    >
      {children ?? name}
    </button>
  )
}

export function Separator() {
  return <span aria-hidden className="mx-1 h-5 w-px shrink-0 bg-line" />
}
