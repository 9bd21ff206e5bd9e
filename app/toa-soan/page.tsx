import type { Metadata } from 'next'
import Link from 'next/link'
import { BulkForm } from '@/components/newsroom/desk/bulk-form'
import { FilterBar } from '@/components/newsroom/desk/filter-bar'
import { SavedViews } from '@/components/newsroom/desk/saved-views'
import { DeskList } from '@/components/newsroom/desk-list'
import { viewsFor } from '@/components/newsroom/views'
import { WriteButton } from '@/components/newsroom/write-button'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { bulkActions } from '@/domain/desk/bulk'
import { deskAddress, deskOrder, isFiltered, readDeskQuery, readPlace, type DeskQuery } from '@/domain/desk/query'
import { filterWords } from '@/domain/words/desk'
import { deskWords, emptyWords, frameWords, viewWords } from '@/domain/words/newsroom'
import { requireActor } from '@/server/auth/current-actor'
import { countView } from '@/server/newsroom/count-desk'
import { getFilterChoices } from '@/server/newsroom/filter-choices'
import { getNewsroomFrame } from '@/server/newsroom/get-frame'
import { listDesk, type DeskPage as Listed } from '@/server/newsroom/list-desk'
import { listSavedViews } from '@/server/newsroom/list-saved-views'
import { listSectionsForWriting } from '@/server/newsroom/list-sections-for-writing'
import { getSiteSettings } from '@/server/site-settings'
import { forgetViewAction, runBulk, saveViewAction } from './_parts/desk-actions'
import { startArticle } from './_parts/start-article'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: viewWords[readDeskQuery(await searchParams).view] }
}

/** The desk: one list at a time, what waits for this person first. */
export default async function DeskPage({ searchParams }: Props) {
  const actor = await requireActor()
  const parameters = await searchParams
  const query = readDeskQuery(parameters)
  const { view, ...filter } = query
  const place = readPlace(parameters)
  const [frame, sections, { timeZone: zone, editorsMayPublish }] = await Promise.all([
    getNewsroomFrame(actor),
    listSectionsForWriting(actor),
    getSiteSettings(),
  ])
  if (viewsFor(frame.roles, frame.counts, frame.everywhere).length === 0) return <NoDesk isAdmin={frame.isAdmin} />
  const [page, count, choices, views] = await Promise.all([
    listDesk(actor, { view, filter, ...place }),
    countView(actor, view, filter),
    getFilterChoices(actor),
    listSavedViews(actor),
  ])
  const [edits, approves] = [frame.roles.includes('editor'), frame.roles.includes('approver')]
  const actions = bulkActions(view, { edits, approves, publishes: approves || (edits && editorsMayPublish) })
  const { items } = page
  const inside = place.before !== undefined || place.back !== undefined
  const list =
    items.length > 0 ? (
      <DeskList items={items} view={view} now={new Date()} zone={zone} choosable={actions.length > 0} />
    ) : (
      <Nothing query={query} inside={inside} />
    )

  return (
    <div className="mx-auto max-w-5xl px-3 py-5 sm:px-8 sm:py-8">
      <div className="mb-5 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-2xl font-bold">
          {viewWords[view]} {count !== null && <span className="text-base font-normal text-ink-faint">{countText(count)}</span>}
        </h1>
        {sections.length > 0 && <WriteButton sections={sections} startArticle={startArticle} />}
      </div>
      <FilterBar query={query} {...choices} />
      <SavedViews views={views} query={query} mayKeep={isFiltered(query)} save={saveViewAction} forget={forgetViewAction} />
      {actions.length > 0 ? (
        // Stays when its last article has left the list: it tells what became of it.
        <BulkForm key={deskAddress(query, place)} actions={actions} count={items.length} run={runBulk}>
          {list}
        </BulkForm>
      ) : (
        list
      )}
      <Turn query={query} page={page} inside={inside} />
    </div>
  )
}

function Nothing({ query, inside }: { query: DeskQuery; inside: boolean }) {
  if (inside) return <EmptyState title={filterWords.end}>{filterWords.endText}</EmptyState>
  const { title, text } = isFiltered(query) ? { title: filterWords.nothing, text: filterWords.nothingText } : emptyWords[query.view]
  return <EmptyState title={title}>{text}</EmptyState>
}

/** From page to page. A list of what is newest is turned by age, any other by what comes next. */
function Turn({ query, page: { next, previous }, inside }: { query: DeskQuery; page: Listed; inside: boolean }) {
  const byAge = deskOrder(query) === 'changed' && query.q === undefined
  if (!inside && !next) return null
  return (
    <nav aria-label={deskWords.pages} className="mt-5 flex flex-wrap gap-3">
      {inside && (
        <Link href={deskAddress(query)} prefetch={false} className={buttonClass()}>
          {deskWords.fromTop}
        </Link>
      )}
      {previous && (
        <Link href={deskAddress(query, { back: previous })} prefetch={false} className={buttonClass()}>
          {byAge ? deskWords.newer : deskWords.earlier}
        </Link>
      )}
      {next && (
        <Link href={deskAddress(query, { before: next })} prefetch={false} className={buttonClass('plain', 'ms-auto')}>
          {byAge ? deskWords.older : deskWords.later}
        </Link>
      )}
    </nav>
  )
}

// Counting ends where nobody reads on.
function countText(count: number): string {
  return count >= 1000 ? filterWords.atLeast(count) : deskWords.count(count)
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
