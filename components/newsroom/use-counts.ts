'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import { viewWords } from '@/domain/words/newsroom'
import { isRecord } from '@/domain/is-record'
import { partsOf } from '@/components/answer-parts'
import { listen } from '@/components/listen'
import type { Counts } from './views'

type Figures = { counts: Counts; unread: number }

const EVERY_MS = 60_000
// Asking keeps a session open: not for a screen that nobody sits at.
const ATTENDED_MS = 5 * 60_000

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
    const stopListening = listen([
      [document, 'visibilitychange', onVisible],
      [window, 'pointerdown', touched],
      [window, 'keydown', touched],
    ])
    return () => {
      gone = true
      clearInterval(timer)
      stopListening()
    }
  }, [place])

  return figures
}

// Without an answer the old figures stay: they are a help, not the desk.
async function readFigures(): Promise<Figures | null> {
  try {
    const response = await fetch('/toa-soan/so-viec', { headers: { accept: 'application/json' } })
    return response.ok ? figuresOf(await response.text()) : null
  } catch {
    return null
  }
}

function figuresOf(answer: string): Figures | null {
  const { counts, unread } = partsOf(answer)
  return isCounts(counts) && typeof unread === 'number' ? { counts, unread } : null
}

function isCounts(value: unknown): value is Counts {
  return isRecord(value) && Object.keys(viewWords).every((view) => typeof value[view] === 'number')
}
