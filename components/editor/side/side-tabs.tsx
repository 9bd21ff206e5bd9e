'use client'

import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { sideWords } from '@/domain/words/side'

export type SideTabId = keyof typeof sideWords.tabs

/** A tab beside the text. `count`: how many things wait there; left out or 0: none is shown. */
export type SideTab = { id: SideTabId; count?: number; body: ReactNode }

type Props = { tabs: SideTab[]; open: SideTabId; onOpen(id: SideTabId): void }

/** What belongs to a text, beside it. A panel stays as it was left while another is open. */
export function SideTabs({ tabs, open, onOpen }: Props) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)

  function onKeyDown(event: KeyboardEvent) {
    const from = tabs.findIndex((tab) => tab.id === open)
    const to = { ArrowRight: from + 1, ArrowLeft: from - 1, Home: 0, End: tabs.length - 1 }[event.key]
    const next = to === undefined ? undefined : tabs.at(to % tabs.length)
    if (!next) return
    event.preventDefault()
    onOpen(next.id)
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus()
  }

  return (
    <>
      <div
        ref={list}
        role="tablist"
        aria-label={sideWords.label}
        className="sticky top-0 z-10 flex border-b border-line bg-surface px-1 sm:px-4 xl:px-1"
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            data-tab={tab.id}
            id={`${id}-${tab.id}`}
            aria-controls={`${id}-${tab.id}-panel`}
            aria-selected={tab.id === open}
            tabIndex={tab.id === open ? 0 : -1}
            onClick={() => onOpen(tab.id)}
            onKeyDown={onKeyDown}
            className={`min-h-11 flex-1 border-b-2 px-1 py-2 text-sm font-semibold whitespace-nowrap ${
              tab.id === open ? 'border-accent text-ink' : 'border-transparent text-ink-soft hover:text-ink'
            }`}
          >
            {sideWords.tabs[tab.id]}
            <Count count={tab.count ?? 0} />
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={`${id}-${tab.id}-panel`}
          aria-labelledby={`${id}-${tab.id}`}
          hidden={tab.id !== open}
          className="space-y-6 px-4 py-6 max-md:pb-28 sm:px-6 xl:px-5"
        >
          {tab.body}
        </div>
      ))}
    </>
  )
}

function Count({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <span className="ms-1 rounded-full bg-wash-deep px-1.5 text-xs font-bold tabular-nums">
      <span aria-hidden>{count}</span>
      <span className="sr-only">{sideWords.count(count)}</span>
    </span>
  )
}
