import type { Actor } from '@/domain/article/actor'
import { isNoticeKind } from '@/domain/notices/place'
import type { NoticeKind } from '@/domain/words/notices'
import type { Tx } from '@/server/db'
import { enqueue, type OutboxPayload } from '@/server/outbox'
import type { ArticleRow } from './load-article'

type Told = Pick<ArticleRow, 'id' | 'title' | 'writerId'>

/**
 * Puts a line into the inboxes of those whom a change concerns and always of the writer, never of who made it. An action
 * that nobody else can hear of (a draft thrown away) has no kind and tells nobody. `toWriter`: the kind for a writer who is
 * not among `notify`, where it means another thing to them.
 */
export async function tell(
  tx: Tx,
  actor: Actor,
  row: Told,
  kind: NoticeKind | 'discard' | 'unbin',
  { notify = [], detail, note, toWriter }: { notify?: Array<string | null>; detail?: Record<string, unknown>; note?: string; toWriter?: NoticeKind },
): Promise<void> {
  if (!isNoticeKind(kind)) return
  const said = note ? { ...detail, note } : detail
  const inWordsOfTheirOwn = toWriter && !notify.includes(row.writerId)
  await tellThese(tx, actor, row, kind, { personIds: inWordsOfTheirOwn ? notify : [...notify, row.writerId], detail: said })
  if (inWordsOfTheirOwn) await tellThese(tx, actor, row, toWriter, { personIds: [row.writerId], detail: said })
}

/** As `tell`, but only those named: what waits for an approver says nothing new to the writer. */
export async function tellThese(
  tx: Tx,
  actor: Actor,
  row: Pick<Told, 'id' | 'title'>,
  kind: NoticeKind,
  { personIds, detail = {} }: { personIds: Array<string | null>; detail?: Record<string, unknown> },
): Promise<void> {
  const self = actor.kind === 'person' ? actor.id : null
  const others = [...new Set(personIds)].filter((id): id is string => id !== null && id !== self)
  if (others.length === 0) return
  await enqueue(tx, 'notice', { personIds: others, articleId: row.id, kind, detail: briefly(actor, row.title, detail) })
}

function briefly(actor: Actor, title: string, detail: Record<string, unknown>): OutboxPayload['notice']['detail'] {
  const said = Object.entries(detail).filter(([name, value]) => ['reason', 'note', 'due'].includes(name) && typeof value === 'string')
  return { title, who: actor.kind === 'person' ? actor.name : '', ...Object.fromEntries(said) }
}

/** Everyone who may take up what is sent in to a section: its editors. */
export function editorsOf(tx: Tx, sectionId: string | null): Promise<string[]> {
  return holdersOf(tx, 'editor', sectionId)
}

/** Its approvers in their own right: rights lent to others left out. */
export function ownApproversOf(tx: Tx, sectionId: string | null): Promise<string[]> {
  return holdersOf(tx, 'approver', sectionId)
}

/** Everyone who may approve in a section now: its approvers, and those to whom one of them has lent it. */
export async function approversOf(tx: Tx, sectionId: string | null): Promise<string[]> {
  const approvers = await holdersOf(tx, 'approver', sectionId)
  const lent = await tx.$queryRaw<Array<{ toId: string }>>`
    select distinct to_id as "toId" from delegation join person on person.id = to_id and person.disabled_at is null
    where from_id = any(${approvers}::uuid[]) and revoked_at is null
      and starts_at <= clock_timestamp() and ends_at > clock_timestamp()
      and (section_ids = '{}' or ${sectionId}::uuid = any(section_ids))`
  return [...new Set([...approvers, ...lent.map(({ toId }) => toId)])]
}

async function holdersOf(tx: Tx, role: 'editor' | 'approver', sectionId: string | null): Promise<string[]> {
  const grants = await tx.roleGrant.findMany({
    where: { role, OR: [{ sectionId: null }, { sectionId }], person: { disabledAt: null } },
    select: { personId: true },
  })
  return [...new Set(grants.map((grant) => grant.personId))]
}
