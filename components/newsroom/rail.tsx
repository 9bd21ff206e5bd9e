'use client'

import Link from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'
import { useState } from 'react'
import type { Role } from '@/domain/article/actor'
import type { Overdue } from '@/domain/article/overdue'
import { frameWords } from '@/domain/words/newsroom'
import { OverdueAlarm } from './overdue-alarm'
import { RailAccount } from './rail-account'
import { railGroups, type RailFacts } from './rail-groups'
import { RailLink } from './rail-link'
import { useCounts } from './use-counts'
import { useNews } from './use-news'

type Props = Omit<RailFacts, 'roles'> & {
  newsroomName: string
  personName: string
  roles: Role[]
  roleNames: string[]
  /** Articles past their hour. */
  overdue: Overdue
}

/** What waits and where one may go; on a phone a bar with a menu. */
export function Rail({ newsroomName, personName, roleNames, unread: firstUnread, ...facts }: Props) {
  const [open, setOpen] = useState(false)
  const { counts, stuckLetters, overdue } = useCounts(facts)
  const unread = useNews(firstUnread)
  const path = usePathname()
  const view = useSearchParams().get('xem') ?? 'waiting'
  const groups = railGroups({ ...facts, counts, stuckLetters, unread })
  const close = () => setOpen(false)

  const isHere = (href: string) => {
    const [room = '', list = ''] = href.split('?xem=')
    return room === '/toa-soan' ? path === room && view === (list || 'waiting') : path === room || path.startsWith(`${room}/`)
  }

  return (
    <header className="bg-rail text-rail-ink [--color-focus:var(--color-gold)] md:sticky md:top-0 md:flex md:h-dvh md:flex-col md:overflow-y-auto">
      <div className="flex items-center justify-between gap-2 px-4 py-2 md:px-6 md:pt-7 md:pb-4">
        {/* Beside both buttons a narrow phone has no room for it. */}
        <p className={`me-auto min-w-0 text-sm font-bold md:text-base ${unread > 0 ? 'max-[25rem]:sr-only' : ''}`}>{newsroomName}</p>
        {unread > 0 && (
          <Link
            href="/toa-soan/thong-bao"
            prefetch={false}
            onClick={close}
            className="flex min-h-10 shrink-0 items-center gap-2 rounded-lg border border-rail-line px-2.5 text-sm font-semibold md:hidden"
          >
            {frameWords.notices}
            <Count of={unread} words={frameWords.unread(unread)} loud />
          </Link>
        )}
        <button
          type="button"
          aria-expanded={open}
          aria-controls="danh-muc"
          onClick={() => setOpen(!open)}
          className="flex min-h-10 shrink-0 items-center gap-2 rounded-lg border border-rail-line px-2.5 text-sm font-semibold md:hidden"
        >
          {open ? frameWords.closeMenu : frameWords.menu}
          {!open && counts.waiting > 0 && <Count of={counts.waiting} loud />}
        </button>
      </div>
      <OverdueAlarm overdue={overdue} onGo={close} />
      <div id="danh-muc" className={`flex-1 flex-col px-3 pb-4 md:flex ${open ? 'flex' : 'max-md:hidden'}`}>
        {groups.map(({ id, name, entries }, n) => (
          <nav key={id} aria-labelledby={id} className={n > 0 ? 'mt-4' : undefined}>
            <p id={id} className="px-3 pb-1 text-xs font-semibold tracking-wide text-rail-soft">
              {name}
            </p>
            <ul className="space-y-0.5">
              {entries.map((entry) => (
                <li key={entry.href}>
                  <RailLink href={entry.href} current={isHere(entry.href)} onGo={close}>
                    {entry.name}
                    {entry.count !== undefined && <Count of={entry.count} words={entry.countWords} loud={entry.loud} />}
                  </RailLink>
                </li>
              ))}
            </ul>
          </nav>
        ))}
        <RailAccount personName={personName} roleNames={roleNames} onGo={close} />
      </div>
    </header>
  )
}

type CountProps = { of: number; words?: string; loud?: boolean }

// Red is for what waits for this person; other figures only inform.
function Count({ of, words, loud }: CountProps) {
  if (of === 0) return null
  return (
    <span
      className={`ms-auto min-w-6 rounded-full px-1.5 py-0.5 text-center text-xs font-semibold tabular-nums ${loud ? 'bg-accent text-on-accent' : 'text-rail-soft'}`}
    >
      <span aria-hidden={words ? true : undefined}>{of > 999 ? '999+' : of}</span>
      {words && <span className="sr-only">{words}</span>}
    </span>
  )
}
