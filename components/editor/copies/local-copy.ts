import type { ArticleContent } from '@/domain/content/content'

/** Copies that nobody asked for go after this long. */
export const KEPT_FOR_MS = 30 * 24 * 60 * 60 * 1000

/** Which copy: apart by person, so that on a shared machine nobody is offered another's text, and by tab. */
export type CopyKey = { personId: string; articleId: string; tab: string }

/** A text that this machine holds because the server may not have it. `version`: what it was written upon. */
export type LocalCopy = { at: number; version: number; content: ArticleContent }

/** A copy as it lies in the browser: its content as one string, which goes in quickly. */
export type StoredCopy = CopyKey & { at: number; version: number; text: string }

/** Where a browser keeps copies. */
export type CopyPlace = {
  kind: 'database' | 'storage' | 'none'
  /** Begins at once, so that a page that goes away still gets it in. False when the browser has no room, or none for us. */
  keep(copy: StoredCopy): Promise<boolean>
  drop(key: CopyKey): Promise<void>
  /** Everything kept here, of whomever: callers pick what is this person's. */
  all(): Promise<StoredCopy[]>
}

/** A found copy and where it lies. */
export type FoundCopy = { key: CopyKey; copy: LocalCopy }

/** The copies of an article that this person's tabs left in a place, newest first; broken and old ones go, whosever they are. */
export async function findCopies(place: CopyPlace, articleId: string, personId: string, now: number): Promise<FoundCopy[]> {
  const found: FoundCopy[] = []
  for (const stored of await place.all()) {
    const own = stored.articleId === articleId && stored.personId === personId
    if (now - stored.at > KEPT_FOR_MS) await place.drop(stored)
    else if (own) {
      // The rules of a whole text come over the line only when a copy is there; should they not come, it stays.
      const { contentSchema } = await import('@/domain/content/content')
      const content = contentFrom(stored.text, contentSchema)
      if (content) found.push({ key: stored, copy: { at: stored.at, version: stored.version, content } })
      else await place.drop(stored)
    }
  }
  return found.sort((a, b) => b.copy.at - a.copy.at)
}

function contentFrom(text: string, rules: { parse(json: unknown): ArticleContent }): ArticleContent | null {
  try {
    return rules.parse(JSON.parse(text))
  } catch {
    return null
  }
}
