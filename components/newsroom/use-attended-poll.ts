'use client'

import { useEffect, useRef } from 'react'
import { listen } from '@/components/listen'

// Asking keeps a session open: not for a screen that nobody sits at.
const ATTENDED_MS = 5 * 60_000

/** Sent on the window when something is known to have changed: whoever polls asks again at once. */
export const ASK_AGAIN = 'toa-soan:hoi-lai'

type Options = { /** Also while nobody sits there: for what keeps no session open. */ unattended?: true }

/**
 * Asks at once, then at this pace while somebody is at the screen, and again when they come back to it. Another `place`
 * starts afresh.
 */
export function useAttendedPoll(place: string, everyMs: number, ask: () => Promise<void>, { unattended }: Options = {}): void {
  const newest = useRef(ask)
  useEffect(() => {
    newest.current = ask
  })

  useEffect(() => {
    let touchedAt = Date.now()
    let asking = false
    async function now() {
      if (asking || document.visibilityState === 'hidden') return
      asking = true
      await newest.current().catch(() => undefined)
      asking = false
    }
    // Back after a while away: what was on the screen is old.
    const touched = () => {
      const wasAway = Date.now() - touchedAt > ATTENDED_MS
      touchedAt = Date.now()
      if (wasAway) void now()
    }
    const onAsked = () => void now()
    void now()
    const timer = setInterval(() => (unattended || Date.now() - touchedAt < ATTENDED_MS) && void now(), everyMs)
    const stopListening = listen([
      [document, 'visibilitychange', onAsked],
      [window, ASK_AGAIN, onAsked],
      [window, 'pointerdown', touched],
      [window, 'keydown', touched],
    ])
    return () => {
      clearInterval(timer)
      stopListening()
    }
  }, [place, everyMs, unattended])
}
