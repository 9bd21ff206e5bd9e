import type { Metadata } from 'next'
import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { filterQuery, readFilters, unreadFilters } from '@/domain/audit/filters'
import { shortDate } from '@/domain/language/dates'
import { auditWords as words } from '@/domain/words/audit'
import { filterChoices } from '@/server/audit/filter-choices'
import { latestAnchor } from '@/server/audit/latest-anchor'
import { listEvents, type AuditPage as Found } from '@/server/audit/list-events'
import { requireActor } from '@/server/auth/current-actor'
import { MOST_XLSX_ROWS } from '@/server/commands/export-audit'
import { getSiteSettings } from '@/server/site-settings'
import { AdminPage } from '../_forms/admin-page'
import { EventList } from './_components/event-list'
import { ExportForm } from './_components/export-form'
import { FilterForm } from './_components/filter-form'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: words.title }

/** The trail, as far as this person may see it: an administrator all of it, everybody at least what they did. */
export default async function AuditPage({ searchParams }: Props) {
  const actor = await requireActor('/toa-soan/nhat-ky')
  const query = await searchParams
  const filters = readFilters((name) => query[name])
  const unread = unreadFilters((name) => query[name])
  const before = typeof query.truoc === 'string' ? query.truoc : undefined
  const [choices, found, { timeZone: zone }] = await Promise.all([
    filterChoices(actor),
    // Who meant to narrow is not shown everything instead.
    unread.length > 0 ? nothing : listEvents(actor, filters, before),
    getSiteSettings(),
  ])
  const { lines, next } = found
  const given = (name: string) => (typeof query[name] === 'string' ? query[name] : '')
  const address = (more: Record<string, string> = {}) => `/toa-soan/nhat-ky?${filterQuery(filters, more)}`
  return (
    <AdminPage title={words.title} intro={words.intro[choices.kind]}>
      {query.loi === 'nhieu' && <Notice tone="bad">{words.tooMany(MOST_XLSX_ROWS.toLocaleString('vi-VN'))}</Notice>}
      <FilterForm filters={filters} unread={unread} given={given} choices={choices} />
      <div className="space-y-4">
        {lines.length === 0 ? (
          <Empty unread={unread.length > 0} {...found} />
        ) : (
          <EventList lines={lines} zone={zone} />
        )}
        <nav aria-label={words.title} className="flex flex-wrap justify-between gap-3 empty:hidden">
          {before && (
            <Link href={address()} prefetch={false} className={buttonClass()}>
              {words.fromTop}
            </Link>
          )}
          {next && (
            <Link href={address({ truoc: next })} prefetch={false} className={buttonClass('plain', 'ms-auto')}>
              {words.older}
            </Link>
          )}
        </nav>
      </div>
      {lines.length > 0 && <ExportForm filters={filters} />}
      {choices.kind === 'all' && <LatestAnchor anchor={await latestAnchor(actor)} />}
    </AdminPage>
  )
}

const nothing: Found = { lines: [], next: null, articleFound: true }

function Empty({ unread, next, articleFound }: Found & { unread: boolean }) {
  if (unread) return <EmptyState title={words.unread}>{words.unreadText}</EmptyState>
  if (next) return <EmptyState title={words.emptySoFar}>{words.emptySoFarText}</EmptyState>
  return <EmptyState title={articleFound ? words.empty : words.articleUnknown}>{words.emptyText}</EmptyState>
}

function LatestAnchor({ anchor }: { anchor: Awaited<ReturnType<typeof latestAnchor>> }) {
  return (
    <p className="text-sm text-ink-faint tabular-nums [overflow-wrap:anywhere]">{anchor ? words.anchor(shortDate(anchor.day, 'UTC'), anchor.text) : words.noAnchor}</p>
  )
}
