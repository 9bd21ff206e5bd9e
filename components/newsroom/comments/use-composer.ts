'use client'

import { useEffect, useState } from 'react'
import type { Anchor } from '@/domain/comments/anchor-schemas'
import { readUnsent } from './unsent'

/** The new remark that is being written, if one is. */
export type Composer = {
  open: boolean
  anchor: Anchor | null
  /** What it is about was chosen from a list, and may be chosen again. */
  chosen: boolean
  /** Another number is another field: begun again. */
  number: number
  start(anchor: Anchor | null): void
  /** Says anew what it is about, in the middle of writing. */
  about(anchor: Anchor | null): void
  close(): void
}

type State = Pick<Composer, 'open' | 'anchor' | 'chosen' | 'number'>

/** Begins where this tab left off: a remark that was not sent yet is there again, with the words it is about. */
export function useComposer(articleId: string): Composer {
  const [state, setState] = useState<State>({ open: false, anchor: null, chosen: false, number: 0 })

  useEffect(() => {
    const timer = setTimeout(() => {
      const held = readUnsent(articleId, 'moi')
      if (held) setState(({ number }) => ({ open: true, anchor: held.anchor, chosen: false, number: number + 1 }))
    })
    return () => clearTimeout(timer)
  }, [articleId])

  return {
    ...state,
    start: (anchor) => setState(({ number }) => ({ open: true, anchor, chosen: false, number: number + 1 })),
    about: (anchor) => setState((now) => ({ ...now, anchor, chosen: true })),
    close: () => setState(({ number }) => ({ open: false, anchor: null, chosen: false, number })),
  }
}
