import { errorMessage } from '@/domain/words/errors'
import { userCommandWords as words } from '@/domain/words/user-command'
import { disconnect } from '@/server/db'
import { HouseError } from '@/server/errors'
import { UserFault } from '../user/fault'
import { pipedPassword } from '../user/piped-password'
import { readOptions } from '../user/read-options'
import { runUserAction } from '../user/run-user-action'

/** `npm run user -- …`: prints what was done, or one line saying why not. Returns the exit code. */
async function main(args: string[]): Promise<number> {
  if (args.length === 0) {
    console.log(words.usage)
    return 1
  }
  try {
    const options = readOptions(args)
    const takesPassword = options.action === 'create' || options.action === 'reset'
    const password = takesPassword ? await pipedPassword() : undefined
    for (const line of await runUserAction(options, password)) console.log(line)
    return 0
  } catch (error) {
    console.error(explain(error))
    return 1
  } finally {
    await disconnect()
  }
}

function explain(error: unknown): string {
  if (error instanceof UserFault) return error.message
  if (error instanceof HouseError) {
    const faults = Object.values(error.fields).map((code) => errorMessage(code, error.params))
    return faults.length > 0 ? [...new Set(faults)].join(' ') : errorMessage(error.code, error.params)
  }
  // Prisma tells the cause in its last line, after an excerpt of the code.
  const told = (error instanceof Error ? error.message : String(error)).trim().split('\n')
  return words.failed((told.at(-1) ?? '').trim())
}

process.exit(await main(process.argv.slice(2)))
