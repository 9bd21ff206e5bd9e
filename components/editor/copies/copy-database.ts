import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { CopyPlace, StoredCopy } from './local-copy'

const NAME = 'toa-soan'
const STORE = 'ban-giu'

interface Copies extends DBSchema {
  [STORE]: { key: [string, string, string]; value: StoredCopy }
}

/** Copies in IndexedDB. Throws when the browser lets us have none. */
export async function openCopyDatabase(): Promise<CopyPlace> {
  let database: IDBPDatabase<Copies> | null = await open()

  async function open(): Promise<IDBPDatabase<Copies>> {
    return openDB<Copies>(NAME, 1, {
      upgrade: (made) => void made.createObjectStore(STORE, { keyPath: ['personId', 'articleId', 'tab'] }),
      // A tab of a later version of the site wants to change the database: it must not wait for this one.
      blocking: (_now, _wanted, event) => {
        database = null
        ;(event.target as IDBDatabase).close()
      },
      terminated: () => void (database = null),
    })
  }

  const write = (on: IDBPDatabase<Copies>) => on.transaction(STORE, 'readwrite', { durability: 'relaxed' })

  return {
    kind: 'database',
    async keep(copy) {
      try {
        // No waiting before the writing begins, while the database is open.
        const at = write(database ?? (database = await open()))
        await Promise.all([at.store.put(copy), at.done])
        return true
      } catch {
        return false
      }
    },
    async drop({ personId, articleId, tab }) {
      try {
        const at = write(database ?? (database = await open()))
        await Promise.all([at.store.delete([personId, articleId, tab]), at.done])
      } catch {
        // It stays, is offered again and goes after a month.
      }
    },
    async all() {
      return (database ??= await open()).getAll(STORE)
    },
  }
}
