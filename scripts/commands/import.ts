import { access, constants, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { systemActor } from '@/domain/article/actor'
import { errorMessage } from '@/domain/words/errors'
import { importWords } from '@/domain/words/import'
import { disconnect } from '@/server/db'
import { HouseError } from '@/server/errors'
import { importFile, type ImportReport } from '@/server/import/import-file'

const report: ImportReport = { bad: console.error, progress: console.log }

/** `npm run import -- FILE…`: the exit code is 1 when anything could not be taken in. */
async function main(files: string[]): Promise<number> {
  if (files.length === 0) {
    console.error(importWords.usage)
    return 1
  }
  const actor = systemActor('import', ['import', 'store_picture'])
  const total = { added: 0, known: 0, bad: 0, unread: 0 }
  for (const file of files) {
    const path = await findFile(file)
    if (path === null) {
      console.error(importWords.noFile(file))
      total.unread += 1
      continue
    }
    const { added, known, bad } = await importFile(actor, path, report)
    total.added += added
    total.known += known
    total.bad += bad
  }
  console.log(importWords.summary(total.added, total.known, total.bad))
  return total.bad + total.unread === 0 ? 0 : 1
}

/** A path is meant from where the person stands; npm itself runs commands in the project's folder. */
async function findFile(file: string): Promise<string | null> {
  for (const from of [process.env.INIT_CWD ?? '.', '.']) {
    const path = resolve(from, file)
    const readable = await access(path, constants.R_OK).then(() => stat(path)).catch(() => null)
    if (readable?.isFile()) return path
  }
  return null
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof HouseError ? errorMessage(error.code, error.params) : error)
  console.error(importWords.stopped)
  process.exitCode = 1
} finally {
  await disconnect()
}
