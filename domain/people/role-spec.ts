import { ROLES, type Role } from '@/domain/article/actor'

/** A role as the command line names it; `section` is a slug, null for all sections. */
export type RoleSpec = { role: Role; section: string | null }

/** Reads `ROLE[:SECTION]`, as in `editor` or `editor:xay-dung-dang`; null when it is not that. */
export function parseRoleSpec(text: string): RoleSpec | null {
  const [name = '', ...rest] = text.trim().split(':')
  const role = ROLES.find((known) => known === name)
  if (!role || rest.length > 1) return null
  const section = rest[0]
  if (section === undefined) return { role, section: null }
  return /^[a-z0-9-]+$/.test(section) ? { role, section } : null
}
