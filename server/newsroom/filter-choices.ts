import { hasRole, type PersonActor } from '@/domain/article/actor'
import { comparePeople, compareVietnamese } from '@/domain/language/collation'
import { db } from '@/server/db'

type Choice = { id: string; name: string }
export type FilterChoices = { sections: Choice[]; writers: Choice[]; holders: Choice[]; offices: string[] }

/**
 * What a list can be narrowed by: the sections in their order; who writes and who edits, or did, by name; the offices of
 * people. Who decides nowhere finds only articles of their own, and needs no list of writers.
 */
export async function getFilterChoices(actor: PersonActor): Promise<FilterChoices> {
  const decides = hasRole(actor, 'editor') || hasRole(actor, 'approver')
  const [sections, people] = await Promise.all([
    db.section.findMany({ orderBy: { position: 'asc' }, select: { id: true, name: true } }),
    readPeople(),
  ])
  const sorted = people.sort((a, b) => comparePeople(a.name, b.name))
  const offices = new Set(people.flatMap(({ office }) => office.trim() || []))
  return {
    sections,
    writers: decides ? choices(sorted.filter(({ writes }) => writes)) : [],
    holders: choices(sorted.filter(({ holds }) => holds)),
    offices: decides ? [...offices].sort(compareVietnamese) : [],
  }
}

type Someone = { id: string; name: string; office: string; writes: boolean; holds: boolean }

// Also who has the role no more, as their articles are still there. One article answers: a whole archive is not read.
function readPeople(): Promise<Someone[]> {
  return db.$queryRaw<Someone[]>`
    select * from (
      select p.id, p.name, p.office,
             exists (select 1 from role_grant g where g.person_id = p.id and g.role in ('contributor', 'editor'))
               or (select 1 from article a where a.writer_id = p.id limit 1) is not null as writes,
             exists (select 1 from role_grant g where g.person_id = p.id and g.role = 'editor')
               or (select 1 from article a where a.holder_id = p.id limit 1) is not null as holds
      from person p
    ) someone where writes or holds`
}

// Namesakes are told apart by their office.
function choices(people: Someone[]): Choice[] {
  const names = people.map(({ name }) => name)
  return people.map(({ id, name, office }) => ({
    id, name: office && names.filter((other) => other === name).length > 1 ? `${name} (${office})` : name,
  }))
}
