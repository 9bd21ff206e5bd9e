import type { Role } from '@/domain/article/actor'
import type { viewWords } from '@/domain/words/newsroom'

export type View = keyof typeof viewWords
export type Counts = Record<View, number>

const EVERYONE: View[] = ['waiting', 'mine']
const DESK: View[] = ['waiting', 'submitted', 'editing', 'pending', 'approved', 'scheduled', 'live', 'mine']
// Rarely looked into: shown while they hold something.
const ASIDE: View[] = ['withdrawn', 'archived', 'bin']

/** The lists that a person works with; none for who neither writes nor decides. */
export function viewsFor(roles: readonly Role[], counts: Counts): View[] {
  const decides = roles.includes('editor') || roles.includes('approver')
  const writes = decides || roles.includes('contributor') || counts.mine > 0
  if (!writes) return []
  return [...(decides ? DESK : EVERYONE), ...ASIDE.filter((view) => counts[view] > 0)]
}
