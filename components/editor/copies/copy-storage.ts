import { partsOf } from '@/components/answer-parts'
import type { CopyKey, CopyPlace, StoredCopy } from './local-copy'

const PREFIX = 'toa-soan.ban-giu'

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
  const { at, version, content } = partsOf(storage.getItem(name) ?? '')
  if (typeof at === 'number' && typeof version === 'number' && content !== undefined) {
    return [{ articleId, personId, tab, at, version, text: JSON.stringify(content) }]
  }
  storage.removeItem(name)
  return []
}
