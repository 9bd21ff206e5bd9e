/**
 * The article's life as one table, after the office's own description of it: which action
 * leads from where to where. Who may do it is in `permissions.ts`.
 */
export const WORKS = ['draft', 'submitted', 'editing', 'pending', 'approved', 'scheduled'] as const
export type Work = (typeof WORKS)[number]

export const PUBLICITIES = ['unpublished', 'live', 'withdrawn'] as const
export type Publicity = (typeof PUBLICITIES)[number]

/** Where an article stands: work going on (null: none), what readers have, and two flags. */
export type Standing = {
  work: Work | null
  public: Publicity
  everSubmitted: boolean
  binned: boolean
  archived: boolean
  /** Live, with an hour set at which it leaves (only `keep_up` asks). */
  leaving?: boolean
}

/** What a person may press. `unbin` takes a discarded draft back out of the bin. */
export const ARTICLE_ACTIONS = [
  'submit', 'discard', 'unbin', 'recall', 'take', 'take_over', 'release', 'return', 'send_up',
  'approve', 'publish', 'schedule', 'unschedule', 'reopen', 'revise', 'withdraw', 'restore',
  'archive', 'unarchive', 'reassign', 'put_back', 'withdraw_later', 'keep_up',
] as const
export type ArticleAction = (typeof ARTICLE_ACTIONS)[number]

/** Also what is no button of an article's page: the clock's own actions, a leader's decision put down by another, and its contradiction. */
export type AnyAction = ArticleAction | 'publish_due' | 'withdraw_due' | 'approve_on_behalf' | 'dispute'

type Row = {
  from: ReadonlyArray<Work | null>
  public?: readonly Publicity[]
  /** Left out: the work stays as it is. */
  to?: Work | null | ((standing: Standing) => Work | null)
  becomes?: Publicity
}

const ANY_WORK = [null, ...WORKS] as const
const NOT_LIVE = ['unpublished', 'withdrawn'] as const

const TABLE: Record<AnyAction, Row> = {
  submit: { from: ['draft'], to: 'submitted' },
  discard: { from: ['draft'], to: null },
  unbin: { from: [null], public: ['unpublished'], to: 'draft' },
  recall: { from: ['submitted', 'pending'], to: ({ work }) => (work === 'pending' ? 'editing' : 'draft') },
  take: { from: ['submitted'], to: 'editing' },
  take_over: { from: ['editing'], to: 'editing' },
  release: { from: ['editing'], to: 'submitted' },
  return: { from: ['editing', 'pending'], to: ({ work }) => (work === 'pending' ? 'editing' : 'draft') },
  send_up: { from: ['editing'], to: 'pending' },
  approve: { from: ['pending'], to: 'approved' },
  approve_on_behalf: { from: ['pending'], to: 'approved' },
  // The leader says that they never approved it: the text waits for them again.
  dispute: { from: ['approved', 'scheduled'], to: 'pending' },
  publish: { from: ['approved'], to: null, becomes: 'live' },
  schedule: { from: ['approved'], to: 'scheduled' },
  unschedule: { from: ['scheduled'], to: 'approved' },
  publish_due: { from: ['scheduled'], to: null, becomes: 'live' },
  reopen: { from: ['approved', 'scheduled'], to: 'editing' },
  // By an editor; the writer's own revising starts in a draft (see `reviseAs`).
  revise: { from: [null], public: ['live'], to: 'editing' },
  withdraw: {
    from: ANY_WORK,
    public: ['live'],
    to: ({ work }) => (work === 'scheduled' ? 'approved' : work),
    becomes: 'withdrawn',
  },
  withdraw_later: { from: ANY_WORK, public: ['live'] },
  keep_up: { from: ANY_WORK, public: ['live'] },
  withdraw_due: {
    from: ANY_WORK,
    public: ['live'],
    to: ({ work }) => (work === 'scheduled' ? 'approved' : work),
    becomes: 'withdrawn',
  },
  restore: { from: [null], public: ['withdrawn'], to: 'approved' },
  archive: { from: [null, 'draft'], public: NOT_LIVE },
  unarchive: { from: [null, 'draft'], public: NOT_LIVE },
  reassign: { from: ['editing', 'pending'] },
  // What somebody left behind goes back into the queue.
  put_back: { from: ['draft', 'editing'], to: 'submitted' },
}

/** The standing after an action, or null where the article's state does not allow it. */
export function transition(standing: Standing, action: AnyAction): Standing | null {
  const row = TABLE[action]
  if (standing.archived !== (action === 'unarchive')) return null
  if (standing.binned !== (action === 'unbin')) return null
  if (action === 'keep_up' && !standing.leaving) return null
  if (!row.from.includes(standing.work)) return null
  if (row.public && !row.public.includes(standing.public)) return null
  return {
    work: row.to === undefined ? standing.work : typeof row.to === 'function' ? row.to(standing) : row.to,
    public: row.becomes ?? standing.public,
    everSubmitted: standing.everSubmitted || action === 'submit',
    binned: action === 'discard' && isUnsent(standing),
    archived: action === 'archive',
  }
}

/** Where revising starts: an editor holds the text at once, a writer begins with a draft. */
export function reviseAs(isEditor: boolean): Work {
  return isEditor ? 'editing' : 'draft'
}

/** A draft nobody but its writer has ever seen: it goes to the bin, and no one else finds it. */
export function isUnsent(standing: Standing): boolean {
  return !standing.everSubmitted && standing.public === 'unpublished'
}
