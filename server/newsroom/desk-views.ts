import type { PersonActor } from '@/domain/article/actor'
import type { HouseRules } from '@/domain/article/permissions'
import type { Prisma } from '@/generated/prisma/client'
import { inSectionsOf, visibleWhere } from './visible'

export const DESK_VIEWS = [
  'waiting', 'mine', 'submitted', 'editing', 'pending', 'approved', 'scheduled', 'live', 'withdrawn', 'archived', 'bin',
] as const
/** A list of the desk: what waits for this person, their own, or one state. */
export type DeskView = (typeof DESK_VIEWS)[number]

/** The condition of a view, within what the person may see. */
export function viewWhere(actor: PersonActor, view: DeskView, house: HouseRules): Prisma.ArticleWhereInput {
  const at = (where: Prisma.ArticleWhereInput): Prisma.ArticleWhereInput => ({ AND: [visibleWhere(actor), where] })
  const open = { binnedAt: null, archivedAt: null }
  switch (view) {
    case 'waiting':
      return at({ ...open, OR: waitsFor(actor, house) })
    case 'mine':
      return { ...open, writerId: actor.id }
    case 'live':
    case 'withdrawn':
      return at({ ...open, public: view })
    case 'archived':
      return at({ archivedAt: { not: null } })
    case 'bin':
      return { writerId: actor.id, binnedAt: { not: null } }
    default:
      return at({ ...open, work: view })
  }
}

/** What waits for a person, step by step of the article's life: the next move is theirs. */
function waitsFor(actor: PersonActor, house: HouseRules): Prisma.ArticleWhereInput[] {
  const publisher = house.editorsMayPublish ? inSectionsOf(actor, 'approver', 'editor') : inSectionsOf(actor, 'approver')
  // Nobody approves their own, so it does not wait for them either.
  const notOwn = { OR: [{ writerId: null }, { writerId: { not: actor.id } }] }
  return [
    { work: 'draft', writerId: actor.id },
    { work: 'editing', holderId: actor.id },
    { work: 'submitted', ...inSectionsOf(actor, 'editor') },
    { work: 'pending', AND: [inSectionsOf(actor, 'approver'), notOwn] },
    { work: 'approved', ...publisher },
  ]
}
