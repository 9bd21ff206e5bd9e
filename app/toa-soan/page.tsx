import type { Metadata } from 'next'
import Link from 'next/link'
import { DeskList } from '@/components/newsroom/desk-list'
import { viewsFor, type View } from '@/components/newsroom/views'
import { WriteButton } from '@/components/newsroom/write-button'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { deskWords, emptyWords, frameWords, viewWords } from '@/domain/words/newsroom'
import { requireActor } from '@/server/auth/current-actor'
import { getNewsroomFrame } from '@/server/newsroom/get-frame'
import { listDesk } from '@/server/newsroom/list-desk'
import { listSectionsForWriting } from '@/server/newsroom/list-sections-for-writing'
import { getSiteSettings } from '@/server/site-settings'
import { startArticle } from './_parts/start-article'

type Query = Record<'xem' | 'truoc', string | string[] | undefined>
type Props = { searchParams: Promise<Query> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: viewWords[viewOf(await searchParams)] }
}

/** The desk: one list at a time, what waits for this person first. */
export default async function DeskPage({ searchParams }: Props) {
  const actor = await requireActor()
  const query = await searchParams
  const view = viewOf(query)
  const before = typeof query.truoc === 'string' ? query.truoc : undefined
  const [frame, sections, { timeZone: zone }] = await Promise.all([
    getNewsroomFrame(actor),
    listSectionsForWriting(actor),
    getSiteSettings(),
  ])
  if (viewsFor(frame.roles, frame.counts).length === 0) return <NoDesk isAdmin={frame.isAdmin} />
  const { items, next } = await listDesk(actor, { view, before })

  return (
    <div className="mx-auto max-w-5xl px-3 py-5 sm:px-8 sm:py-8">
      <div className="mb-5 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-2xl font-bold">
          {viewWords[view]} <span className="text-base font-normal text-ink-faint">{deskWords.count(frame.counts[view])}</span>
        </h1>
        {sections.length > 0 && <WriteButton sections={sections} startArticle={startArticle} />}
      </div>
      {items.length === 0 ? (
        <EmptyState title={emptyWords[view].title}>{emptyWords[view].text}</EmptyState>
      ) : (
        <DeskList items={items} view={view} now={new Date()} zone={zone} />
      )}
      <nav className="mt-5 flex flex-wrap justify-between gap-3 empty:hidden">
        {before && (
          <Link href={address(view)} prefetch={false} className={buttonClass()}>
            {deskWords.fromTop}
          </Link>
        )}
        {next && (
          <Link href={address(view, next)} prefetch={false} className={buttonClass('plain', 'ms-auto')}>
            {view === 'waiting' ? deskWords.later : deskWords.older}
          </Link>
        )}
      </nav>
    </div>
  )
}

function viewOf({ xem }: Query): View {
  return (Object.keys(viewWords) as View[]).find((view) => view === xem) ?? 'waiting'
}

function address(view: View, before?: string): string {
  const query = new URLSearchParams({ xem: view, ...(before ? { truoc: before } : {}) })
  return `/toa-soan?${query}`
}

function NoDesk({ isAdmin }: { isAdmin: boolean }) {
  const rooms = [
    ['/toa-soan/nhan-su', frameWords.people, deskWords.peopleText],
    ['/toa-soan/chuyen-muc', frameWords.sections, deskWords.sectionsText],
    ['/toa-soan/cai-dat', frameWords.settings, deskWords.settingsText],
  ] as const
  return (
    <div className="mx-auto max-w-5xl px-3 py-5 sm:px-8 sm:py-8">
      <h1 className="text-2xl font-bold">{isAdmin ? deskWords.adminRooms : deskWords.noDesk}</h1>
      {isAdmin ? (
        <ul className="mt-5 grid gap-4 sm:grid-cols-3">
          {rooms.map(([href, name, text]) => (
            <li key={href}>
              <Link href={href} className="block h-full rounded-xl border border-line bg-surface p-5 hover:border-line-strong">
                <span className="text-lg font-bold text-link">{name}</span>
                <span className="mt-1 block text-sm text-ink-soft">{text}</span>
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-3 max-w-column text-ink-soft">{deskWords.noDeskText}</p>
      )}
    </div>
  )
}
