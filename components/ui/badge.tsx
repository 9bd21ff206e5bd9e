import type { ReactNode } from 'react'

export type BadgeTone = 'draft' | 'wait' | 'work' | 'ok' | 'live' | 'gone'

const tones: Record<BadgeTone, string> = {
  draft: 'bg-draft-soft text-draft',
  wait: 'bg-wait-soft text-wait',
  work: 'bg-work-soft text-work',
  ok: 'bg-ok-soft text-ok',
  live: 'bg-live-soft text-live',
  gone: 'bg-gone-soft text-gone',
}

/** A small sign of an article's state. */
export function Badge({ tone, children }: { tone: BadgeTone; children: ReactNode }) {
  return (
    <span className={`inline-block rounded-full px-3 py-0.5 text-sm font-semibold ${tones[tone]}`}>{children}</span>
  )
}
