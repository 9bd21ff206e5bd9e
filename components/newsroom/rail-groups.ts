import type { Role } from '@/domain/article/actor'
import { frameWords as words, viewWords } from '@/domain/words/newsroom'
import { isCounted, viewsFor, type Counts, type View } from './views'

/** A place in the rail. A loud figure waits for this person; the others only inform. */
export type RailEntry = { href: string; name: string; count?: number; countWords?: string; loud?: boolean }
export type RailGroup = { id: string; name: string; entries: RailEntry[] }

export type RailFacts = {
  roles: readonly Role[]
  isAdmin: boolean
  /** Reads every section. */
  everywhere: boolean
  /** Rights to approve that are lent or put down may concern them. */
  delegates: boolean
  counts: Counts
  unread: number
  stuckLetters: number
}

const OWN: readonly View[] = ['waiting', 'late', 'sent', 'mine']

/** What one may go to, in the order of a working day; rooms that are not for this person are left out. */
export function railGroups({ roles, isAdmin, everywhere, delegates, counts, unread, stuckLetters }: RailFacts): RailGroup[] {
  const views = viewsFor(roles, counts, everywhere)
  const writes = views.length > 0
  const staff = isAdmin || roles.some((role) => role !== 'clerk')
  const groups: RailGroup[] = [
    {
      id: 'cua-toi', name: words.mine,
      entries: [
        ...views.filter((view) => OWN.includes(view)).map((view) => listOf(view, counts)),
        { href: '/toa-soan/thong-bao', name: words.notices, count: unread, countWords: words.unread(unread), loud: true },
      ],
    },
    { id: 'theo-chang', name: words.stages, entries: views.filter((view) => !OWN.includes(view)).map((view) => listOf(view, counts)) },
    {
      id: 'theo-doi', name: words.overview,
      entries: [
        ...(writes ? [{ href: '/toa-soan/bang', name: words.board }, { href: '/toa-soan/lich', name: words.calendar }] : []),
        ...(views.includes('live') || isAdmin ? [{ href: '/toa-soan/bao-cao', name: words.report }] : []),
        { href: '/toa-soan/nhat-ky', name: words.audit },
      ],
    },
    {
      id: 'cong-cu', name: words.tools,
      entries: [
        ...(delegates ? [{ href: '/toa-soan/uy-quyen', name: words.delegations }] : []),
        ...(staff ? [{ href: '/toa-soan/tu-ngu', name: words.terms }] : []),
      ],
    },
    { id: 'quan-tri', name: words.administration, entries: isAdmin ? administration(stuckLetters) : [] },
  ]
  return groups.filter(({ entries }) => entries.length > 0)
}

function administration(stuckLetters: number): RailEntry[] {
  return [
    { href: '/toa-soan/nhan-su', name: words.people },
    { href: '/toa-soan/chuyen-muc', name: words.sections },
    { href: '/toa-soan/cai-dat', name: words.settings },
    { href: '/toa-soan/thu-dien-tu', name: words.mail, count: stuckLetters, countWords: words.stuckLetters(stuckLetters), loud: true },
  ]
}

function listOf(view: View, counts: Counts): RailEntry {
  const entry = { href: view === 'waiting' ? '/toa-soan' : `/toa-soan?xem=${view}`, name: viewWords[view] }
  if (view === 'waiting') return { ...entry, count: counts.waiting, countWords: words.waiting(counts.waiting), loud: true }
  if (view === 'late') return { ...entry, count: counts.late, countWords: words.late(counts.late), loud: true }
  return isCounted(view) && !OWN.includes(view) ? { ...entry, count: counts[view] } : entry
}
