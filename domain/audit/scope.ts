import { approvingSections, isAdmin, sectionsOf, type PersonActor } from '@/domain/article/actor'

/**
 * How much of the trail a person finds: an administrator every row; who edits or approves what happened to the articles
 * of those sections, as far as they find the article itself; everybody what they did themselves. A refusal is for the
 * administrator and for the one who was refused.
 */
export type AuditScope = { kind: 'all' } | { kind: 'sections'; sections: 'all' | string[] } | { kind: 'own' }

export function auditScope(actor: PersonActor): AuditScope {
  if (isAdmin(actor)) return { kind: 'all' }
  const held = [sectionsOf(actor, 'editor'), approvingSections(actor)]
  if (held.includes('all')) return { kind: 'sections', sections: 'all' }
  const sections = [...new Set(held.flat())]
  return sections.length > 0 ? { kind: 'sections', sections } : { kind: 'own' }
}
