'use client'

import Link, { useLinkStatus } from 'next/link'
import type { ReactNode } from 'react'

type Props = { href: string; current: boolean; onGo(): void; children: ReactNode }

export function RailLink({ href, current, onGo, children }: Props) {
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={current ? 'page' : undefined}
      onClick={onGo}
      className={`flex min-h-10 items-center gap-2 rounded-lg px-3 py-1 md:min-h-9 text-[0.9375rem] hover:bg-rail-raised ${current ? 'bg-rail-raised font-semibold text-rail-ink' : 'text-rail-soft hover:text-rail-ink'}`}
    >
      {children}
      <Waiting />
    </Link>
  )
}

// The list that was pressed answers at once, however long the page takes.
function Waiting() {
  const { pending } = useLinkStatus()
  return pending ? <span aria-hidden className="size-2 animate-pulse rounded-full bg-gold" /> : null
}
