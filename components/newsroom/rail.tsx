'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useState } from 'react'
import type { Role } from '@/domain/article/actor'
import { frameWords, viewWords } from '@/domain/words/newsroom'
import { RailAccount } from './rail-account'
import { RailLink } from './rail-link'
import { useCounts } from './use-counts'
import { viewsFor, type Counts } from './views'

type Props = {
  newsroomName: string
  personName: string
  roleNames: string[]
  roles: Role[]
  isAdmin: boolean
  counts: Counts
  unread: number
}

/** What waits and where one may go; on a phone a bar with a menu. */
export function Rail({ newsroomName, personName, roleNames, roles, isAdmin, ...first }: Props) {
  const [open, setOpen] = useState(false)
  const { counts, unread } = useCounts(first)
  const path = usePathname()
  const view = useSearchParams().get('xem') ?? 'waiting'
  const views = viewsFor(roles, counts)
  const at = (address: string) => path === address || path.startsWith(`${address}/`)
  const close = () => setOpen(false)

  return (
    <header className="bg-rail text-rail-ink [--color-focus:var(--color-gold)] md:sticky md:top-0 md:flex md:h-dvh md:flex-col md:overflow-y-auto">
      <div className="flex items-center justify-between gap-3 px-4 py-2 md:px-6 md:pt-7 md:pb-4">
        <p className="text-base font-bold">{newsroomName}</p>
        <button
          type="button"
          aria-expanded={open}
          aria-controls="danh-muc"
          onClick={() => setOpen(!open)}
          className="flex min-h-10 items-center gap-2 rounded-lg border border-rail-line px-3 text-sm font-semibold md:hidden"
        >
          {open ? frameWords.closeMenu : frameWords.menu}
          {!open && counts.waiting > 0 && <Count of={counts.waiting} loud />}
        </button>
      </div>
      <div id="danh-muc" className={`flex-1 flex-col px-3 pb-4 md:flex ${open ? 'flex' : 'max-md:hidden'}`}>
        <nav aria-label={frameWords.lists}>
          <ul className="space-y-0.5">
            {views.map((each) => (
              <li key={each}>
                <RailLink href={each === 'waiting' ? '/toa-soan' : `/toa-soan?xem=${each}`} current={path === '/toa-soan' && view === each} onGo={close}>
                  {viewWords[each]}
                  {each === 'waiting' && <Count of={counts.waiting} words={frameWords.waiting(counts.waiting)} loud />}
                  {each !== 'waiting' && each !== 'live' && each !== 'mine' && <Count of={counts[each]} />}
                </RailLink>
              </li>
            ))}
            <li>
              <RailLink href="/toa-soan/thong-bao" current={at('/toa-soan/thong-bao')} onGo={close}>
                {frameWords.notices}
                <Count of={unread} words={frameWords.unread(unread)} loud />
              </RailLink>
            </li>
            {(isAdmin || roles.some((role) => role !== 'clerk')) && (
              <li>
                <RailLink href="/toa-soan/tu-ngu" current={at('/toa-soan/tu-ngu')} onGo={close}>
                  {frameWords.terms}
                </RailLink>
              </li>
            )}
          </ul>
        </nav>
        {isAdmin && (
          <nav aria-labelledby="quan-tri" className="mt-6">
            <p id="quan-tri" className="px-3 pb-1 text-xs font-semibold tracking-wide text-rail-soft">
              {frameWords.administration}
            </p>
            <ul className="space-y-0.5">
              {[
                ['/toa-soan/nhan-su', frameWords.people],
                ['/toa-soan/chuyen-muc', frameWords.sections],
                ['/toa-soan/cai-dat', frameWords.settings],
              ].map(([href, name]) => (
                <li key={href}>
                  <RailLink href={href ?? ''} current={at(href ?? '')} onGo={close}>
                    {name}
                  </RailLink>
                </li>
              ))}
            </ul>
          </nav>
        )}
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
