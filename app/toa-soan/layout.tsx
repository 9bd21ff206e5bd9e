import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Rail } from '@/components/newsroom/rail'
import { roleWords } from '@/domain/words/admin'
import { frameWords } from '@/domain/words/newsroom'
import { currentActor } from '@/server/auth/current-actor'
import { getNewsroomFrame } from '@/server/newsroom/get-frame'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { default: frameWords.newsroom, template: `%s · ${frameWords.newsroom}` },
  robots: { index: false, follow: false },
}

/** The newsroom's frame. It guards nothing: every page asks for its person by itself. */
export default async function NewsroomLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor()
  // Signed out, or before a password of one's own: the page decides where to send the person.
  if (!actor || actor.mustChangePassword) return <main className="min-h-dvh bg-wash">{children}</main>
  const frame = await getNewsroomFrame(actor)
  return (
    <div className="min-h-dvh bg-wash md:grid md:grid-cols-[14.5rem_minmax(0,1fr)]">
      <a
        href="#noi-dung-chinh"
        className="sr-only focus-visible:not-sr-only focus-visible:absolute focus-visible:start-3 focus-visible:top-3 focus-visible:z-50 focus-visible:rounded-lg focus-visible:bg-surface focus-visible:px-4 focus-visible:py-2"
      >
        {frameWords.skip}
      </a>
      <Rail
        newsroomName={frame.newsroomName}
        personName={frame.personName}
        roleNames={frame.roles.map((role) => roleWords[role])}
        roles={frame.roles}
        isAdmin={frame.isAdmin}
        everywhere={frame.everywhere}
        delegates={frame.delegates}
        counts={frame.counts}
        unread={frame.unread}
        stuckLetters={frame.stuckLetters}
        overdue={frame.overdue}
      />
      <main id="noi-dung-chinh" tabIndex={-1} className="min-w-0 outline-none">
        {children}
      </main>
    </div>
  )
}
