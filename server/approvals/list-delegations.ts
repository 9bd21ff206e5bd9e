import { isAdmin, sectionsOf, spokenSections, type PersonActor } from '@/domain/article/actor'
import { delegationState } from '@/domain/delegation/delegation'
import { comparePeople } from '@/domain/language/collation'
import type { Prisma } from '@/generated/prisma/client'
import { db } from '@/server/db'
import { inSectionsSql } from '@/server/newsroom/visible'
import { databaseNow } from '@/server/now'

const MOST = 200

/** A delegation as a list shows it; no sections: all of the lender's. `mayEnd`: by who asks, now. */
export type DelegationLine = {
  id: string
  from: string
  to: string
  sections: string[]
  startsAt: Date
  endsAt: Date
  reason: string
  state: ReturnType<typeof delegationState>
  revokedAt: Date | null
  used: number
  mayEnd: boolean
}

/** Who may be given a right to approve, where, and every delegation that concerns this person (an administrator: all). */
export async function getDelegations(actor: PersonActor) {
  const sections = sectionsOf(actor, 'approver')
  const gives = sections === 'all' || sections.length > 0
  const [mine, toMe, all, people, rooms, behalf] = await Promise.all([
    gives ? list(actor, { fromId: actor.id }) : null,
    list(actor, { toId: actor.id }),
    isAdmin(actor) ? list(actor, {}) : null,
    gives ? deputies(actor) : [],
    db.section.findMany({ where: { archivedAt: null, ...(sections === 'all' ? {} : { id: { in: sections } }) }, orderBy: { position: 'asc' }, select: { id: true, name: true } }),
    listBehalf(actor),
  ])
  return { mine, toMe, all, people, sections: gives ? rooms : [], behalf }
}

async function list(actor: PersonActor, where: Prisma.DelegationWhereInput): Promise<DelegationLine[]> {
  const [rows, now, sections] = await Promise.all([
    db.delegation.findMany({
      where, orderBy: { endsAt: 'desc' }, take: MOST,
      include: { from: { select: { name: true } }, to: { select: { name: true } }, _count: { select: { approvals: true } } },
    }),
    databaseNow(db),
    db.section.findMany({ select: { id: true, name: true } }),
  ])
  const names = new Map(sections.map(({ id, name }) => [id, name]))
  return rows.map((row) => {
    const state = delegationState(row, now)
    const concerned = row.fromId === actor.id || row.toId === actor.id || isAdmin(actor)
    return {
      id: row.id, from: row.from.name, to: row.to.name,
      sections: row.sectionIds.flatMap((id) => names.get(id) ?? []),
      startsAt: row.startsAt, endsAt: row.endsAt, reason: row.reason, state, revokedAt: row.revokedAt,
      used: row._count.approvals,
      mayEnd: concerned && (state === 'coming' || state === 'in_force'),
    }
  })
}

async function deputies(actor: PersonActor): Promise<Array<{ id: string; name: string; office: string }>> {
  const people = await db.person.findMany({
    where: { id: { not: actor.id }, disabledAt: null, grants: { some: { role: { in: ['editor', 'approver'] } } } },
    select: { id: true, name: true, office: true },
  })
  return people.sort((a, b) => comparePeople(a.name, b.name))
}

/** A person who may put down a leader's decisions. */
export type BehalfLine = { id: string; leader: string; person: string; since: Date }

// The administrator sees and changes all; others what concerns them.
async function listBehalf(actor: PersonActor) {
  const admin = isAdmin(actor)
  const grants = await db.onBehalfGrant.findMany({
    where: { revokedAt: null, ...(admin ? {} : { OR: [{ leaderId: actor.id }, { personId: actor.id }] }) },
    orderBy: { createdAt: 'desc' }, take: MOST,
  })
  const everyone = await db.person.findMany({
    where: admin ? {} : { id: { in: grants.flatMap(({ leaderId, personId }) => [leaderId, personId]) } },
    select: { id: true, name: true, disabledAt: true, grants: { where: { role: 'approver' }, select: { id: true }, take: 1 } },
  })
  const names = new Map(everyone.map(({ id, name }) => [id, name]))
  const active = admin ? everyone.filter((person) => person.disabledAt === null).sort((a, b) => comparePeople(a.name, b.name)) : []
  return {
    mayChange: admin,
    lines: grants.map((one): BehalfLine => ({ id: one.id, leader: names.get(one.leaderId) ?? '', person: names.get(one.personId) ?? '', since: one.createdAt })),
    leaders: active.filter((person) => person.grants.length > 0).map(({ id, name }) => ({ id, name })),
    people: active.map(({ id, name }) => ({ id, name })),
  }
}

/** An article that is still in the hands of somebody whose account is shut, or who no longer edits its section. */
export type LeftBehind = { id: string; version: number; title: string; name: string; held: boolean }

/** What people who left still hold in the sections that this person approves in, oldest first. */
export async function listLeftBehind(actor: PersonActor): Promise<LeftBehind[]> {
  const sections = sectionsOf(actor, 'approver')
  if (sections !== 'all' && sections.length === 0) return []
  return db.$queryRaw<LeftBehind[]>`
    select a.id, a.version, a.title, person.name, a.work = 'editing' as held
    from article a join person on person.id = case a.work when 'editing' then a.holder_id else a.writer_id end
    where a.work in ('editing', 'draft') and a.binned_at is null and a.archived_at is null and ${inSectionsSql(sections)}
      and (a.ever_submitted or a.public <> 'unpublished')
      and (person.disabled_at is not null or a.work = 'editing' and not exists (
        select from role_grant where person_id = person.id and role = 'editor' and (section_id is null or section_id = a.section_id)))
    order by a.state_at, a.id limit ${MOST}`
}

/** What waits for approval in the sections of the leaders for whom this person puts decisions down, longest waiting first. */
export async function listToRecord(actor: PersonActor): Promise<Array<{ id: string; title: string; since: Date }>> {
  const sections = spokenSections(actor)
  if (sections !== 'all' && sections.length === 0) return []
  const rows = await db.article.findMany({
    where: { work: 'pending', binnedAt: null, archivedAt: null, ...(sections === 'all' ? {} : { sectionId: { in: sections } }) },
    orderBy: { stateAt: 'asc' }, take: MOST,
    select: { id: true, title: true, stateAt: true },
  })
  return rows.map(({ id, title, stateAt }) => ({ id, title, since: stateAt }))
}
