import { z } from 'zod'
import { contentSchema } from '@/domain/content/content'

const MONTH_MS = 30 * 24 * 60 * 60 * 1000
const PREFIX = 'toa-soan.ban-giu'

const copySchema = z.object({ at: z.number(), version: z.number().int(), content: contentSchema })

/** A text that this machine holds because the server may not have it. `version`: what it was written upon. */
export type LocalCopy = z.infer<typeof copySchema>

/** Where a tab keeps its copy: apart by person, so that on a shared machine nobody is offered another's text. */
export function copyKey(articleId: string, personId: string, tab: string): string {
  return `${PREFIX}:${articleId}:${personId}:${tab}`
}

/** False when the browser has no room, or none for us. */
export function keepCopy(storage: Storage, key: string, copy: LocalCopy): boolean {
  try {
    storage.setItem(key, JSON.stringify(copy))
    return true
  } catch {
    return false
  }
}

/** The copies of an article that this person's tabs left here, newest first; those older than a month go. */
export function findCopies(storage: Storage, articleId: string, personId: string, now: number): { key: string; copy: LocalCopy }[] {
  const found = ownKeys(storage).flatMap((key) => {
    const copy = readCopy(storage.getItem(key))
    if (!copy || now - copy.at > MONTH_MS) {
      storage.removeItem(key)
      return []
    }
    return key.startsWith(copyKey(articleId, personId, '')) ? [{ key, copy }] : []
  })
  return found.sort((a, b) => b.copy.at - a.copy.at)
}

function ownKeys(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '').filter((key) => key.startsWith(`${PREFIX}:`))
}

function readCopy(stored: string | null): LocalCopy | null {
  try {
    return copySchema.parse(JSON.parse(stored ?? ''))
  } catch {
    return null
  }
}
