/** The roles of domain: what a person may do, each for all sections or for named ones. */
export const ROLES = ['contributor', 'editor', 'approver', 'clerk', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** One role of one person; `sectionId` null stands for all sections. */
export type Grant = { role: Role; sectionId: string | null }

/** A signed-in person. `address` is the network address the request came from. */
export type PersonActor = {
  kind: 'person'
  id: string
  name: string
  grants: readonly Grant[]
  address: string
  mustChangePassword: boolean
}

/** A program acting in the house's own name, with just the rights that were handed to it. */
export type SystemActor = {
  kind: 'system'
  name: 'import' | 'clock' | 'setup' | 'cli' | 'demo'
  rights: readonly string[]
}

export type Actor = PersonActor | SystemActor

/** Makes a system actor that may do only the named actions. */
export function systemActor(name: SystemActor['name'], rights: readonly string[]): SystemActor {
  return { kind: 'system', name, rights }
}

/**
 * Whether a person holds the role: in that section when one is given (null, an article
 * without a section yet, needs the role for all sections), anywhere when none is given.
 */
export function hasRole(actor: Actor, role: Role, sectionId?: string | null): boolean {
  if (actor.kind !== 'person') return false
  return actor.grants.some(
    (grant) =>
      grant.role === role &&
      (sectionId === undefined || grant.sectionId === null || grant.sectionId === sectionId),
  )
}

/** Whether a person administers the house. Only the role for all sections does. */
export function isAdmin(actor: Actor): boolean {
  return hasRole(actor, 'admin', null)
}

/** The sections a person holds the role in: 'all', or their ids. */
export function sectionsOf(actor: Actor, role: Role): 'all' | string[] {
  if (actor.kind !== 'person') return []
  const grants = actor.grants.filter((grant) => grant.role === role)
  if (grants.some((grant) => grant.sectionId === null)) return 'all'
  return grants.map((grant) => grant.sectionId as string)
}
