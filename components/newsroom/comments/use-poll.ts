'use client'

import { useEffect, useRef } from 'react'

const EVERY_MS = 20_000

/** Does something every 20 seconds while somebody may be looking, and at once when they come back to the page. */
export function usePoll(work: () => Promise<void>): void {
  const newest = useRef(work)
  useEffect(() => {
    newest.current = work
  })

  useEffect(() => {
    let asking = false
    async function ask() {
      if (asking || document.visibilityState === 'hidden') return
      asking = true
      await newest.current().catch(() => undefined)
      asking = false
    }
    const onVisible = () => void ask()
    const timer = setInterval(onVisible, EVERY_MS)
    document.addEventListener('visibilitychange', onVisible)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', onVisible)
    }
  }, [])
}
