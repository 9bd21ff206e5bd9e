import { sectionsOf, type PersonActor } from '@/domain/article/actor'
import type { Prisma } from '@/generated/prisma/client'

/**
 * The articles a person finds in the newsroom, as a condition for queries: the same rule as
 * `canSee` in domain/article/permissions (a test holds them together).
 */
export function visibleWhere(actor: PersonActor): Prisma.ArticleWhereInput {
  const editor = sectionsOf(actor, 'editor')
  const approver = sectionsOf(actor, 'approver')
  const own: Prisma.ArticleWhereInput[] = [{ writerId: actor.id }, { holderId: actor.id }]
  const sent: Prisma.ArticleWhereInput = { OR: [{ everSubmitted: true }, { public: { not: 'unpublished' } }] }
  if (editor === 'all' || approver === 'all') return { OR: [...own, sent] }
  const sections = [...new Set([...editor, ...approver])]
  if (sections.length === 0) return { OR: own }
  const here: Prisma.ArticleWhereInput = {
    OR: [
      { sectionId: { in: sections } },
      { public: { not: 'unpublished' }, liveSectionId: { in: sections } },
    ],
  }
  return { OR: [...own, { AND: [sent, here] }] }
}

/** The condition that an article stands in a section where the person holds one of the roles; empty for all sections. */
export function inSectionsOf(actor: PersonActor, ...roles: Array<'editor' | 'approver'>): Prisma.ArticleWhereInput {
  const held = roles.map((role) => sectionsOf(actor, role))
  if (held.includes('all')) return {}
  return { sectionId: { in: [...new Set(held.flat())] } }
}
