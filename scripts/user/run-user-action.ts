import { systemActor, type Grant } from '@/domain/article/actor'
import type { RoleSpec } from '@/domain/people/role-spec'
import { roleWords } from '@/domain/words/admin'
import { userCommandWords as words } from '@/domain/words/user-command'
import { createPerson } from '@/server/commands/create-person'
import { disablePerson } from '@/server/commands/disable-person'
import { grantRole } from '@/server/commands/grant-role'
import { resetPassword } from '@/server/commands/reset-password'
import { revokeRole } from '@/server/commands/revoke-role'
import { db } from '@/server/db'
import { UserFault } from './fault'
import type { UserOptions } from './read-options'

const actor = systemActor('cli', ['people'])

/** Does what the options say, with the same commands as the newsroom's pages, and returns the lines to print. */
export async function runUserAction(options: UserOptions, password: string | undefined): Promise<string[]> {
  const { action, email, name, roles } = options
  const grants = await Promise.all(roles.map(findGrant))
  if (action === 'create') {
    const { oneTimePassword } = await createPerson(actor, { email, name, grants, password })
    return [words.created(name.trim(), email), ...oneTimeLines(oneTimePassword)]
  }
  if (action === 'grant' || action === 'revoke') return changeRoles(action, email, roles, grants)
  const step = await findPerson(email)
  if (action === 'disable') {
    await disablePerson(actor, step)
    return [words.disabled(email)]
  }
  const { oneTimePassword } = await resetPassword(actor, { ...step, password })
  return [words.reset(email), ...oneTimeLines(oneTimePassword)]
}

async function changeRoles(action: 'grant' | 'revoke', email: string, roles: RoleSpec[], grants: Grant[]) {
  const lines: string[] = []
  const { personId, ...rest } = await findPerson(email)
  let { version } = rest
  for (const [i, grant] of grants.entries()) {
    const change = action === 'grant' ? grantRole : revokeRole
    version = (await change(actor, { personId, version, grant })).version
    const spoken = spokenRole(grant, roles[i]?.section ?? null)
    lines.push(action === 'grant' ? words.granted(spoken, email) : words.revoked(spoken, email))
  }
  return lines
}

function spokenRole(grant: Grant, slug: string | null): string {
  return slug ? `${roleWords[grant.role]} (${slug})` : roleWords[grant.role]
}

function oneTimeLines(password: string | null): string[] {
  return password ? [words.oneTime(password), words.mustChange] : []
}

async function findGrant({ role, section: slug }: RoleSpec): Promise<Grant> {
  if (slug === null) return { role, sectionId: null }
  const section = await db.section.findFirst({ where: { slug, archivedAt: null }, select: { id: true } })
  if (!section) throw new UserFault(words.unknownSection(slug))
  return { role, sectionId: section.id }
}

async function findPerson(email: string): Promise<{ personId: string; version: number }> {
  const where = { email: email.trim().toLowerCase() }
  const person = await db.person.findUnique({ where, select: { id: true, version: true } })
  if (!person) throw new UserFault(words.unknownPerson(email))
  return { personId: person.id, version: person.version }
}
