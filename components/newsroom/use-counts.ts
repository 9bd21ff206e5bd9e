'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useState } from 'react'
import type { Overdue } from '@/domain/article/overdue'
import { DESK_VIEWS } from '@/domain/desk/query'
import { isRecord } from '@/domain/is-record'
import { partsOf } from '@/components/answer-parts'
import { useAttendedPoll } from './use-attended-poll'
import { isCounted, type Counts } from './views'

type Figures = { counts: Counts; stuckLetters: number; overdue: Overdue }

const EVERY_MS = 60_000

/** The figures of the rail, fresh after every step and every minute: the frame itself is drawn only once. */
export function useCounts(first: Figures): Figures {
  const [figures, setFigures] = useState(first)
  useAttendedPoll(`${usePathname()}?${useSearchParams()}`, EVERY_MS, async () => {
    const now = await readFigures()
    if (now) setFigures(now)
  })
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
  const { counts, stuckLetters, overdue } = partsOf(answer)
  if (!isCounts(counts) || typeof stuckLetters !== 'number' || !isOverdue(overdue)) return null
  return { counts, stuckLetters, overdue }
}

function isOverdue(value: unknown): value is Overdue {
  return isRecord(value) && typeof value.appear === 'number' && typeof value.leave === 'number'
}

function isCounts(value: unknown): value is Counts {
  return isRecord(value) && DESK_VIEWS.filter(isCounted).every((view) => typeof value[view] === 'number')
}
