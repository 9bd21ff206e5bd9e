import type { Role } from '@/domain/article/actor'
import type { DeskView } from '@/domain/desk/query'

export type View = DeskView
/** The lists that hold the whole archive have no figure, nor has what stands in no menu. */
export type Counts = Record<Exclude<View, 'sections' | 'all' | 'live' | 'draft'>, number>

const EVERYONE: View[] = ['waiting', 'sent', 'mine']
const STATES: View[] = ['submitted', 'editing', 'pending', 'approved', 'scheduled', 'live']
// Shown while they hold something: what is late, and what is rarely looked into.
const LATE: View[] = ['late']
const ASIDE: View[] = ['withdrawn', 'archived', 'bin']

/**
 * The lists that a person works with; none for who neither writes nor decides. Who decides in every section has one list
 * of everything, who decides in some has one of those.
 */
export function viewsFor(roles: readonly Role[], counts: Counts, everywhere = false): View[] {
  const decides = roles.includes('editor') || roles.includes('approver')
  const writes = decides || roles.includes('contributor') || counts.mine > 0
  if (!writes) return []
  const full = (view: View) => !isCounted(view) || counts[view] > 0
  const [waiting, ...own] = EVERYONE
  return [
    ...(waiting ? [waiting] : []), ...LATE.filter(full), ...(decides ? STATES : []), ...own,
    ...(decides ? [everywhere ? 'all' : 'sections'] as const : []), ...ASIDE.filter(full),
  ]
}

/** Whether a list has a figure. */
export function isCounted(view: View): view is keyof Counts {
  return view !== 'sections' && view !== 'all' && view !== 'live' && view !== 'draft'
}
