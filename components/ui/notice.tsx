import type { ReactNode } from 'react'

export type NoticeTone = 'info' | 'good' | 'warn' | 'bad'

const tones: Record<NoticeTone, string> = {
  info: 'border-info bg-info-soft text-info',
  good: 'border-good bg-good-soft text-good',
  warn: 'border-warn bg-warn-soft text-warn',
  bad: 'border-bad bg-bad-soft text-bad',
}

type Props = {
  tone: NoticeTone
  title?: string
  /** Told at once to those who listen: for what has just gone wrong. */
  alert?: boolean
  actions?: ReactNode
  children?: ReactNode
}

/** A message across the page: what happened, and what can be done about it. */
export function Notice({ tone, title, alert, actions, children }: Props) {
  return (
    <div
      role={alert ? 'alert' : undefined}
      className={`flex flex-wrap items-center gap-x-6 gap-y-3 rounded-lg border-s-4 px-4 py-3 text-sm ${tones[tone]}`}
    >
      <div className="min-w-0 flex-1 basis-64">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </div>
  )
}
