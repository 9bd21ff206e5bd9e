'use client'

import { frameWords } from '@/domain/words/newsroom'
import { RailLink } from './rail-link'
import { SignOutButton } from './sign-out-button'

type Props = { personName: string; roleNames: string[]; onGo(): void }

/** Who is signed in, at the foot of the rail. */
export function RailAccount({ personName, roleNames, onGo }: Props) {
  return (
    <section aria-label={frameWords.account} className="mt-6 border-t border-rail-line pt-4 md:mt-auto">
      <p className="px-3 text-sm font-semibold">{personName}</p>
      <p className="px-3 pb-2 text-xs text-rail-soft">{roleNames.join(', ')}</p>
      <RailLink href="/toa-soan/mat-khau" current={false} onGo={onGo}>
        {frameWords.password}
      </RailLink>
      <a
        href="/"
        target="_blank"
        rel="noopener"
        className="flex min-h-10 items-center rounded-lg px-3 text-[0.9375rem] text-rail-soft hover:bg-rail-raised hover:text-rail-ink"
      >
        {frameWords.site}
      </a>
      <SignOutButton className="flex min-h-10 w-full items-center rounded-lg px-3 text-start text-[0.9375rem] text-rail-soft hover:bg-rail-raised hover:text-rail-ink" />
    </section>
  )
}
