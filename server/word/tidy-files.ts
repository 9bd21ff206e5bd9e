import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { db } from '@/server/db'
import { filesFolder, rowOfFile } from './word-file-path'

const DAY_MS = 24 * 3600_000

/**
 * Forgets Word files whose text nobody took in within a day, and takes away files that no row speaks of any more (a
 * discarded draft's, one whose row could not be written). Tells how many files went.
 */
export async function tidyWordFiles(now = Date.now()): Promise<number> {
  await db.articleFile.deleteMany({ where: { acceptedAt: null, createdAt: { lt: new Date(now - DAY_MS) } } })
  let gone = 0
  for (const folder of await list(filesFolder())) {
    const names = await list(join(filesFolder(), folder))
    const ids = names.flatMap((name) => rowOfFile(name) ?? [])
    const rows = ids.length > 0 ? await db.articleFile.findMany({ where: { id: { in: ids } }, select: { id: true } }) : []
    const known = new Set(rows.map(({ id }) => id))
    for (const name of names) {
      if (known.has(rowOfFile(name) ?? '')) continue
      gone += (await removeOld(join(filesFolder(), folder, name), now)) ? 1 : 0
    }
  }
  return gone
}

async function list(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code))) return []
    throw error
  })
}

// A young file may be one whose row is just being written.
async function removeOld(path: string, now: number): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile() || found.mtimeMs > now - DAY_MS) return false
  await rm(path, { force: true })
  return true
}
