import { approvingSections, sectionsOf, type PersonActor } from '@/domain/article/actor'
import { TIMED_STEPS, type LateAfter } from '@/domain/article/lateness'
import type { HouseRules } from '@/domain/article/permissions'
import type { DeskView } from '@/domain/desk/query'
import { Prisma } from '@/generated/prisma/client'
import { inSectionsSql, visibleSql } from './visible'

/** What the lists go by besides the person: the house's rules and how long a step may take. */
export type DeskRules = HouseRules & { late: LateAfter }

const OPEN = Prisma.sql`a.binned_at is null and a.archived_at is null`

/** The condition of a view on `article a`, within what the person may see. */
export function viewSql(actor: PersonActor, view: DeskView, rules: DeskRules): Prisma.Sql {
  const within = (condition: Prisma.Sql) => Prisma.sql`(${visibleSql(actor)}) and ${condition}`
  switch (view) {
    case 'waiting':
      return within(Prisma.sql`${OPEN} and (${waitsFor(actor, rules)})`)
    case 'mine':
      return Prisma.sql`${OPEN} and a.writer_id = ${actor.id}::uuid`
    case 'sent':
      return Prisma.sql`${OPEN} and (${sentBy(actor)})`
    case 'sections':
      return within(Prisma.sql`${OPEN} and ${inOwnSections(actor)}`)
    case 'all':
      return within(OPEN)
    case 'late':
      return within(Prisma.sql`${OPEN} and ${lateSql(rules.late)}`)
    case 'live':
    case 'withdrawn':
      return within(Prisma.sql`${OPEN} and a.public = ${view}::"Publicity"`)
    case 'archived':
      return within(Prisma.sql`a.archived_at is not null`)
    case 'bin':
      return Prisma.sql`a.writer_id = ${actor.id}::uuid and a.binned_at is not null`
    default:
      return within(Prisma.sql`${OPEN} and a.work = ${view}::"Work"`)
  }
}

/** What waits for a person, step by step of the article's life: the next move is theirs. */
function waitsFor(actor: PersonActor, { editorsMayPublish, approverSmallEdits }: DeskRules): Prisma.Sql {
  const me = Prisma.sql`${actor.id}::uuid`
  const editor = sectionsOf(actor, 'editor')
  // A right to approve that is lent to them is for approving only.
  const publisher = [sectionsOf(actor, 'approver'), ...(editorsMayPublish ? [editor] : [])]
  return Prisma.sql`(a.work = 'draft' and a.writer_id = ${me})
    or (a.work = 'editing' and a.holder_id = ${me})
    or (a.work = 'submitted' and ${inSectionsSql(editor)})
    or (a.work = 'pending' and ${inSectionsSql(approvingSections(actor))} and not (${ownWork(actor, approverSmallEdits)}))
    or (a.work = 'approved' and ${inSectionsSql(...publisher)})`
}

// Nobody approves their own, so it does not wait for them either (`approval` in domain/article/permissions).
function ownWork(actor: PersonActor, smallEdits: boolean): Prisma.Sql {
  const me = Prisma.sql`${actor.id}::uuid`
  const credited = Prisma.sql`exists (select 1 from working_copy c where c.article_id = a.id
    and c.credits @> ${JSON.stringify([{ personId: actor.id }])}::jsonb)`
  const edited = Prisma.sql`exists (select 1 from article_edit e where e.article_id = a.id and e.person_id = ${me}
    and (a.last_published_at is null or e.last_at > a.last_published_at))`
  const own = Prisma.sql`a.writer_id is not distinct from ${me} or ${credited}`
  return smallEdits ? own : Prisma.sql`${own} or ${edited}`
}

/** What a person sent on and others now have: what they wrote, and what they sent up. */
function sentBy(actor: PersonActor): Prisma.Sql {
  return Prisma.sql`(a.writer_id = ${actor.id}::uuid and a.work in ('submitted', 'editing', 'pending', 'approved', 'scheduled')
      and a.holder_id is distinct from a.writer_id)
    or (a.holder_id = ${actor.id}::uuid and a.work in ('pending', 'approved', 'scheduled'))`
}

function inOwnSections(actor: PersonActor): Prisma.Sql {
  return inSectionsSql(sectionsOf(actor, 'contributor'), sectionsOf(actor, 'editor'), approvingSections(actor))
}

/** What is late, as `latenessOf` in domain/article/lateness has it (a test holds them together). */
export function lateSql(late: LateAfter): Prisma.Sql {
  const steps = TIMED_STEPS.flatMap((step) => {
    const hours = late[step]
    if (hours === undefined) return []
    return [Prisma.sql`(a.work = ${step}::"Work" and a.state_at < clock_timestamp() - make_interval(hours => ${hours}::int))`]
  })
  return Prisma.sql`a.work is not null and (${Prisma.join([Prisma.sql`a.due_at < clock_timestamp()`, ...steps], ' or ')})`
}
