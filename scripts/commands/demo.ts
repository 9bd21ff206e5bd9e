import { demoWords } from '@/domain/words/demo'
import { accountsTable } from '@/prisma/seed/accounts-table'
import { fillDemo } from '@/prisma/seed/fill-demo'
import { disconnect } from '@/server/db'

/** For `npm start -- --demo`: fills the data folder once, prints the accounts each time. Returns the exit code. */
async function main(): Promise<number> {
  try {
    if ((await fillDemo()) === 'refused') {
      console.error(demoWords.refused)
      return 1
    }
    for (const line of accountsTable()) console.log(line)
    return 0
  } catch (error) {
    console.error(error)
    return 1
  } finally {
    await disconnect()
  }
}

process.exit(await main())
