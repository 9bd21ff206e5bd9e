import type { PersonActor } from '@/domain/article/actor'
import { auditScope, type AuditScope } from '@/domain/audit/scope'
import { comparePeople } from '@/domain/language/collation'
import { db } from '@/server/db'

export type Choice = { id: string; name: string }

/** What the page of the audit offers to search by: people and sections that this person's part of the trail is about. */
export async function filterChoices(actor: PersonActor): Promise<{ kind: AuditScope['kind']; people: Choice[]; sections: Choice[] }> {
  const scope = auditScope(actor)
  if (scope.kind === 'own') return { kind: 'own', people: [], sections: [] }
  const here = scope.kind === 'all' || scope.sections === 'all' ? null : scope.sections
  const [people, sections] = await Promise.all([
    db.person.findMany({
      where: scope.kind === 'all' ? {} : { grants: { some: { role: { in: ['contributor', 'editor', 'approver'] }, ...(here ? { OR: [{ sectionId: null }, { sectionId: { in: here } }] } : {}) } } },
      select: { id: true, name: true },
    }),
    db.section.findMany({ where: here ? { id: { in: here } } : {}, orderBy: { position: 'asc' }, select: { id: true, name: true } }),
  ])
  return { kind: scope.kind, people: people.sort((a, b) => comparePeople(a.name, b.name)), sections }
}
