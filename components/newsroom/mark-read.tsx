'use client'

import { useEffect } from 'react'
import { ASK_AGAIN } from './use-attended-poll'

/** Ids of the last and the first line on the screen. */
type Props = { from: string; to: string }

const SEEN_MS = 1_500

/**
 * Once the list has been on the screen, or one of its lines was pressed, its notices are read; they stay marked as new
 * until the page is left.
 */
export function MarkRead({ from, to }: Props) {
  useEffect(() => {
    let told = false
    function tell() {
      if (told) return
      told = true
      void markRead({ from, to })
    }
    const timer = setTimeout(tell, SEEN_MS)
    const onPress = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('[data-notice] a')) tell()
    }
    document.addEventListener('click', onPress, true)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('click', onPress, true)
    }
  }, [from, to])
  return null
}

// Not a server action: the page is being left, and must not wait for it nor be drawn again.
async function markRead(range: Props): Promise<void> {
  try {
    const body = JSON.stringify(range)
    const { ok } = await fetch('/toa-soan/thong-bao/da-doc', { method: 'POST', keepalive: true, headers: { 'content-type': 'application/json' }, body })
    if (ok) window.dispatchEvent(new Event(ASK_AGAIN))
  } catch {
    // Unread they stay, until the list is opened again.
  }
}
