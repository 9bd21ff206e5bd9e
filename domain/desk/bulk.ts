import type { ArticleAction } from '../article/workflow'
import type { DeskView } from './query'

/**
 * What may be done with many articles at once. Not approving: an approval is of a text that was read. Not returning: a
 * reason is for one writer.
 */
export const BULK_ACTIONS = [
  'take', 'release', 'publish', 'schedule', 'unschedule', 'withdraw', 'archive', 'unarchive', 'deadline', 'deadline_lift',
] as const
export type BulkAction = (typeof BULK_ACTIONS)[number]
/** The steps among them; the rest concerns deadlines. */
export type BulkStep = Extract<ArticleAction, BulkAction>

const BY_VIEW: Partial<Record<DeskView, readonly BulkAction[]>> = {
  draft: ['deadline', 'deadline_lift'],
  submitted: ['take', 'deadline', 'deadline_lift'],
  editing: ['release', 'deadline', 'deadline_lift'],
  pending: ['deadline', 'deadline_lift'],
  approved: ['publish', 'schedule', 'deadline', 'deadline_lift'],
  scheduled: ['unschedule', 'deadline', 'deadline_lift'],
  live: ['withdraw'],
  withdrawn: ['archive'],
  archived: ['unarchive'],
  bin: [],
  mine: [],
  sent: [],
}
const MIXED: readonly BulkAction[] = ['take', 'publish', 'deadline', 'deadline_lift']

/** What a person decides on somewhere, whatever the article. */
export type BulkRights = { edits: boolean; approves: boolean; publishes: boolean }

/** What a list offers for many articles: what its state allows and this person does at all. Each article is asked again. */
export function bulkActions(view: DeskView, rights: BulkRights): readonly BulkAction[] {
  return (BY_VIEW[view] ?? MIXED).filter((action) => isFor(action, rights))
}

function isFor(action: BulkAction, { edits, approves, publishes }: BulkRights): boolean {
  switch (action) {
    case 'take':
    case 'release':
      return edits
    case 'publish':
    case 'schedule':
    case 'unschedule':
      return publishes
    case 'archive':
    case 'unarchive':
      return approves
    case 'withdraw':
    case 'deadline':
    case 'deadline_lift':
      return edits || approves
  }
}

/** What an action asks for besides the articles. */
export function bulkNeeds(action: BulkAction): 'time' | 'reason' | null {
  if (action === 'schedule' || action === 'deadline') return 'time'
  return action === 'withdraw' ? 'reason' : null
}

/** Whether it is asked for once more: what readers see at once. */
export function bulkAsksAgain(action: BulkAction): boolean {
  return action === 'publish' || action === 'withdraw'
}
