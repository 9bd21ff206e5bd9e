'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { versionWords } from '@/domain/words/versions'
import type { BringBack } from './use-bring-back'

/** How bringing a version back went, and the way back. */
export function BringBackNotice({ bringBack }: { bringBack: BringBack }) {
  const { state, undo, forget } = bringBack
  const place = useRef<HTMLDivElement>(null)
  // The dialog went, and with it the focus: here is what happened.
  useEffect(() => {
    if (state.kind !== 'idle' && state.kind !== 'busy') place.current?.focus()
  }, [state.kind])
  const hide = <Button onClick={forget}>{versionWords.hide}</Button>
  switch (state.kind) {
    case 'idle':
    case 'busy':
      return null
    case 'failed':
      return (
        <div ref={place} tabIndex={-1}>
          <Notice tone="bad" alert title={state.message} actions={hide} />
        </div>
      )
    case 'undone':
      return (
        <div ref={place} tabIndex={-1} role="status">
          <Notice tone="good" title={versionWords.undone} actions={hide} />
        </div>
      )
    case 'done':
      return (
        <div ref={place} tabIndex={-1} role="status">
          <Notice
            tone="good"
            title={versionWords.broughtBack(state.name)}
            actions={
              <>
                <Button onClick={() => void undo()}>{versionWords.undo}</Button>
                {hide}
              </>
            }
          >
            {state.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </Notice>
        </div>
      )
  }
}
