import type { ReactNode } from 'react'

export type FrameTone = 'added' | 'removed' | 'changed'

const tones: Record<FrameTone, { edge: string; word: string }> = {
  added: { edge: 'border-good', word: 'text-good' },
  removed: { edge: 'border-bad', word: 'text-bad' },
  changed: { edge: 'border-info', word: 'text-info' },
}

type Props = {
  tone: FrameTone
  /** What happened here, in a word. */
  word: string
  /** The difference that can be stepped to; left out within one. */
  id?: string
  children: ReactNode
}

/** One difference, with an edge and a word for what it is. */
export function ChangeFrame({ tone, word, id, children }: Props) {
  return (
    <div
      data-difference={id}
      tabIndex={id === undefined ? undefined : -1}
      className={`scroll-my-24 space-y-2 border-s-4 ps-3 ${tones[tone].edge}`}
    >
      <p className={`font-sans text-xs font-semibold ${tones[tone].word}`}>{word}</p>
      {children}
    </div>
  )
}
