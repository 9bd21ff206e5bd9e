'use client'

import { usePathname } from 'next/navigation'
import { useRef, useState } from 'react'
import { partsOf } from '@/components/answer-parts'
import { ASK_AGAIN, useAttendedPoll } from './use-attended-poll'

const EVERY_MS = 10_000

/** Told on the window with every answer: the newest notice's id (empty: none), or that nobody is signed in any more. */
export const NEWS = 'toa-soan:thong-bao'
export type News = { newest: string } | { signedOut: true }

/**
 * How many notices are unread, asked every ten seconds for all of the newsroom's pages; when one has come, the other
 * figures are asked for again too. Asking keeps no session open.
 */
export function useNews(first: number): number {
  const [unread, setUnread] = useState(first)
  const known = useRef<string | null>(null)

  useAttendedPoll(usePathname(), EVERY_MS, async () => {
    const response = await fetch('/toa-soan/thong-bao/moi', { headers: { accept: 'application/json' } })
    if (response.status === 401) return tell({ signedOut: true })
    if (!response.ok) return
    const { newest, unread: now } = partsOf(await response.text())
    if (typeof newest !== 'string' || typeof now !== 'number') return
    setUnread(now)
    tell({ newest })
    if (known.current !== null && known.current !== newest) window.dispatchEvent(new Event(ASK_AGAIN))
    known.current = newest
  }, { unattended: true })

  return unread
}

function tell(news: News): void {
  window.dispatchEvent(new CustomEvent<News>(NEWS, { detail: news }))
}
