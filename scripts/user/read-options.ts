import { parseArgs } from 'node:util'
import { parseRoleSpec, type RoleSpec } from '@/domain/people/role-spec'
import { userCommandWords as words } from '@/domain/words/user-command'
import { UserFault } from './fault'

const ACTIONS = ['create', 'grant', 'revoke', 'reset', 'disable'] as const
export type UserAction = (typeof ACTIONS)[number]

export type UserOptions = { action: UserAction; email: string; name: string; roles: RoleSpec[] }

/** Reads `create --email E --name N --role ROLE…` and its like. Throws UserFault for whatever does not fit. */
export function readOptions(args: readonly string[]): UserOptions {
  const [wanted = '', ...rest] = args
  const action = ACTIONS.find((known) => known === wanted)
  if (!action) throw new UserFault(words.unknownAction(wanted))
  const { email, name, role: roles } = parse(rest)
  if (!email) throw new UserFault(words.missing('email'))
  if (action === 'create' && !name) throw new UserFault(words.missing('name'))
  if (action !== 'create' && name !== undefined) throw new UserFault(words.notForAction('name', action))
  const wantsRoles = action === 'create' || action === 'grant' || action === 'revoke'
  if (wantsRoles && !roles?.length) throw new UserFault(words.missing('role'))
  if (!wantsRoles && roles) throw new UserFault(words.notForAction('role', action))
  return { action, email, name: name ?? '', roles: (roles ?? []).map(readRole) }
}

function parse(args: string[]) {
  try {
    const options = { email: { type: 'string' }, name: { type: 'string' }, role: { type: 'string', multiple: true } } as const
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values
  } catch {
    throw new UserFault(words.unknownOption(oddOne(args)))
  }
}

// The argument that Node's own message, in English, is about.
function oddOne(args: string[]): string {
  const { tokens } = parseArgs({
    args, strict: false, tokens: true,
    options: { email: { type: 'string' }, name: { type: 'string' }, role: { type: 'string', multiple: true } },
  })
  const odd = tokens.find((token) => token.kind === 'positional' || (token.kind === 'option' && !fits(token)))
  return odd ? (args[odd.index] ?? '') : args.join(' ')
}

function fits(token: { name: string; value?: string | undefined }): boolean {
  return ['email', 'name', 'role'].includes(token.name) && token.value !== undefined
}

function readRole(text: string): RoleSpec {
  const role = parseRoleSpec(text)
  if (!role) throw new UserFault(words.badRole(text))
  return role
}
