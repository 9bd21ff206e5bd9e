'use client'

import { useEffect } from 'react'
import type { Start } from './open-desk'
import type { QueueRef } from './use-saving'

/** A text that the desk begins with and the server lacks goes there; the copy that it came from goes after that. */
export function useRestored(queue: QueueRef, start: Start): void {
  useEffect(() => {
    const { restored } = start
    if (!restored) return
    const timer = setTimeout(async () => {
      const made = queue.current
      if (!made) return
      made.changed()
      // Only once this tab holds the text may the copy it came from go.
      const kept = await made.keepNow()
      const saved = restored.instead ? await made.overrule(start.version) : false
      if (kept || saved) restored.forget()
    })
    return () => clearTimeout(timer)
  }, [queue, start])
}
