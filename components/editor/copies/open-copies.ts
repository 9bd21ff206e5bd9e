import { openCopyDatabase } from './copy-database'
import { copyStorage } from './copy-storage'
import type { CopyPlace } from './local-copy'

const NOWHERE: CopyPlace = {
  kind: 'none',
  keep: () => Promise.resolve(false),
  drop: () => Promise.resolve(),
  all: () => Promise.resolve([]),
}

// A browser that neither opens the database nor says why must not leave the text without a place.
const PATIENCE_MS = 3_000

let opened: Promise<CopyPlace> | undefined

/** Where this browser keeps copies: its database, else its storage, else nowhere. Asked once a page. */
export function openCopies(): Promise<CopyPlace> {
  return (opened ??= choosePlace(() => localStorage))
}

/** The best place that is to be had. What lies in the storage moves into the database. */
export async function choosePlace(storageOf: () => Storage): Promise<CopyPlace> {
  const storage = readyStorage(storageOf)
  const database = await inTime(openCopyDatabase())
  if (!database) return storage ?? NOWHERE
  if (storage) await move(storage, database)
  return database
}

function readyStorage(storageOf: () => Storage): CopyPlace | null {
  try {
    const storage = storageOf()
    storage.setItem('toa-soan.thu', '1')
    storage.removeItem('toa-soan.thu')
    return copyStorage(storage)
  } catch {
    return null
  }
}

async function inTime(opening: Promise<CopyPlace>): Promise<CopyPlace | null> {
  const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS))
  return Promise.race([opening.catch(() => null), patience])
}

async function move(storage: CopyPlace, database: CopyPlace): Promise<void> {
  for (const copy of await storage.all()) if (await database.keep(copy)) await storage.drop(copy)
}
