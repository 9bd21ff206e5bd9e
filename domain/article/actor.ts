/** The roles of domain: what a person may do, each for all sections or for named ones. */
export const ROLES = ['contributor', 'editor', 'approver', 'clerk', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** One role of one person; `sectionId` null stands for all sections. */
export type Grant = { role: Role; sectionId: string | null }

/** Where a right holds: everywhere, or in the sections with these ids. */
export type Reach = 'all' | readonly string[]

/** The right to approve that another approver lends this person at this moment ("Ủy quyền duyệt"). */
export type LentRight = { delegationId: string; fromId: string; fromName: string; sections: Reach; endsAt: Date }

/** A leader whose decision by telephone or on paper this person may put down, and where the leader approves. */
export type SpokenFor = { leaderId: string; leaderName: string; sections: Reach }

/** A signed-in person. `address` is the network address the request came from. */
export type PersonActor = {
  kind: 'person'
  id: string
  name: string
  grants: readonly Grant[]
  /** Beside the person's own roles; left out: none. */
  lent?: readonly LentRight[]
  speaksFor?: readonly SpokenFor[]
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

/** Whether a reach takes in a section; null, an article without a section yet, only where it is everywhere. */
export function reaches(reach: Reach, sectionId: string | null): boolean {
  return reach === 'all' || (sectionId !== null && reach.includes(sectionId))
}

/** Whether a person approves in a section, in their own right or in one lent to them now. */
export function approvesIn(actor: Actor, sectionId: string | null): boolean {
  if (actor.kind !== 'person') return false
  return hasRole(actor, 'approver', sectionId) || (actor.lent ?? []).some((lent) => reaches(lent.sections, sectionId))
}

/** The sections a person approves in, in their own right or in one lent to them now. */
export function approvingSections(actor: Actor): 'all' | string[] {
  return together([sectionsOf(actor, 'approver'), ...(actor.kind === 'person' ? (actor.lent ?? []) : []).map((lent) => lent.sections)])
}

/** The sections in which a person may put down a leader's decision. */
export function spokenSections(actor: Actor): 'all' | string[] {
  return together((actor.kind === 'person' ? (actor.speaksFor ?? []) : []).map((one) => one.sections))
}

function together(reaches: Reach[]): 'all' | string[] {
  return reaches.includes('all') ? 'all' : [...new Set(reaches.flatMap((reach) => (reach === 'all' ? [] : reach)))]
}

/** The sections a person holds the role in: 'all', or their ids. */
export function sectionsOf(actor: Actor, role: Role): 'all' | string[] {
  if (actor.kind !== 'person') return []
  const grants = actor.grants.filter((grant) => grant.role === role)
  if (grants.some((grant) => grant.sectionId === null)) return 'all'
  return grants.map((grant) => grant.sectionId as string)
}
