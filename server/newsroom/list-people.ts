import { isAdmin, ROLES, type PersonActor, type Role } from '@/domain/article/actor'
import { comparePeople } from '@/domain/language/collation'
import { db } from '@/server/db'
import { NotFound } from '@/server/errors'

/** A role as a list shows it; `sectionName` null stands for all sections. */
export type GrantLine = { role: Role; sectionId: string | null; sectionName: string | null }

/** A person in the administrator's list. */
export type PersonLine = {
  id: string
  name: string
  email: string
  office: string
  grants: GrantLine[]
  disabled: boolean
  mustChangePassword: boolean
}

export const grantSelect = { role: true, sectionId: true, section: { select: { name: true, position: true } } } as const

/** Everyone who has or had an account, by given name. Throws NotFound unless the actor is an administrator. */
export async function listPeople(actor: PersonActor): Promise<PersonLine[]> {
  if (!isAdmin(actor)) throw new NotFound()
  const people = await db.person.findMany({
    select: {
      id: true, name: true, email: true, office: true, disabledAt: true, mustChangePassword: true,
      grants: { select: grantSelect },
    },
  })
  return people
    .map(({ disabledAt, grants, ...person }) => ({ ...person, disabled: disabledAt !== null, grants: grantLines(grants) }))
    .sort((a, b) => comparePeople(a.name, b.name))
}

type GrantRow = { role: Role; sectionId: string | null; section: { name: string; position: number } | null }

/** Grants in the order of the roles, then of the sections. */
export function grantLines(grants: GrantRow[]): GrantLine[] {
  return [...grants]
    .sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || place(a) - place(b))
    .map(({ role, sectionId, section }) => ({ role, sectionId, sectionName: section?.name ?? null }))
}

function place(grant: GrantRow): number {
  return grant.section?.position ?? 0
}
