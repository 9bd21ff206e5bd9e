import { z } from 'zod'
import type { CopyKey, CopyPlace, StoredCopy } from './local-copy'

const PREFIX = 'toa-soan.ban-giu'

const storedSchema = z.object({ at: z.number(), version: z.number().int(), content: z.unknown() })

/** Copies in localStorage: for browsers that let us have no database, and what earlier versions of the site left there. */
export function copyStorage(storage: Storage): CopyPlace {
  return {
    kind: 'storage',
    keep({ at, version, text, ...key }) {
      try {
        storage.setItem(nameOf(key), `{"at":${at},"version":${version},"content":${text}}`)
        return Promise.resolve(true)
      } catch {
        return Promise.resolve(false)
      }
    },
    drop(key) {
      storage.removeItem(nameOf(key))
      return Promise.resolve()
    },
    all() {
      return Promise.resolve(ownNames(storage).flatMap((name) => readCopy(storage, name)))
    },
  }
}

function nameOf({ articleId, personId, tab }: CopyKey): string {
  return `${PREFIX}:${articleId}:${personId}:${tab}`
}

function ownNames(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '').filter((name) => name.startsWith(`${PREFIX}:`))
}

// What cannot be read is nobody's text any more.
function readCopy(storage: Storage, name: string): StoredCopy[] {
  const [, articleId = '', personId = '', tab = ''] = name.split(':')
  try {
    const { at, version, content } = storedSchema.parse(JSON.parse(storage.getItem(name) ?? ''))
    return [{ articleId, personId, tab, at, version, text: JSON.stringify(content) }]
  } catch {
    storage.removeItem(name)
    return []
  }
}
