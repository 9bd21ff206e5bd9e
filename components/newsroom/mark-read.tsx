'use client'

import { useEffect } from 'react'

/** Once the list has been on the screen, its notices are read; they stay marked as new until the page is left. */
export function MarkRead({ markRead }: { markRead(): Promise<boolean> }) {
  useEffect(() => {
    const timer = setTimeout(() => void markRead().catch(() => false), 1_500)
    return () => clearTimeout(timer)
  }, [markRead])
  return null
}
