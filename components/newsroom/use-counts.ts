'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { viewWords } from '@/domain/words/newsroom'
import type { Counts, View } from './views'

type Figures = { counts: Counts; unread: number }

const EVERY_MS = 60_000
// Asking keeps a session open: not for a screen that nobody sits at.
const ATTENDED_MS = 5 * 60_000
const views = Object.keys(viewWords) as [View, ...View[]]
const answer = z.object({ counts: z.record(z.enum(views), z.number()), unread: z.number() })

/** The figures of the rail, fresh after every step and every minute: the frame itself is drawn only once. */
export function useCounts(first: Figures): Figures {
  const [figures, setFigures] = useState(first)
  const place = `${usePathname()}?${useSearchParams()}`

  useEffect(() => {
    let gone = false
    let touchedAt = Date.now()
    const touched = () => void (touchedAt = Date.now())
    async function ask() {
      if (document.visibilityState === 'hidden') return
      const now = await readFigures()
      if (now && !gone) setFigures(now)
    }
    void ask()
    const timer = setInterval(() => Date.now() - touchedAt < ATTENDED_MS && void ask(), EVERY_MS)
    const onVisible = () => void ask()
    document.addEventListener('visibilitychange', onVisible)
    window.addEventListener('pointerdown', touched)
    window.addEventListener('keydown', touched)
    return () => {
      gone = true
      clearInterval(timer)
      document.removeEventListener('visibilitychange', onVisible)
      window.removeEventListener('pointerdown', touched)
      window.removeEventListener('keydown', touched)
    }
  }, [place])

  return figures
}

// Without an answer the old figures stay: they are a help, not the desk.
async function readFigures(): Promise<Figures | null> {
  try {
    const response = await fetch('/toa-soan/so-viec', { headers: { accept: 'application/json' } })
    return response.ok ? answer.parse(await response.json()) : null
  } catch {
    return null
  }
}
