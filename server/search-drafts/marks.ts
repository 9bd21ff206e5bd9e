import type { Genre } from '@/domain/content/genre'
import { searchTiers, searchTokens, type SearchTier } from '@/domain/language/search-tokens'

// No word that is typed or written holds a colon, so these are found only by who asks for them.
const genreMark = (genre: string) => `loai:${genre}`
const officeMark = (word: string) => `co-quan:${word}`

/** What an article is found by besides its words: its genre, and the words of the offices that are credited. */
export function marksOf({ genre, offices }: { genre: string | null; offices: string[] }): string[] {
  return [...(genre ? [genreMark(genre)] : []), ...searchTokens({ heading: [], rest: offices }).folded.map(officeMark)]
}

type Asked = { q?: string; genre?: Genre; office?: string }

/** Whether a filter asks for what only the search knows. */
export function isSearch({ q, genre, office }: Asked): boolean {
  return (q ?? genre ?? office) !== undefined
}

/** The ways in which an article may answer, the best first: by what was typed, each time with genre and office. */
export function tiersOf({ q, genre, office }: Asked): SearchTier[] {
  const words = office === undefined ? [] : searchTiers(office).at(-1)?.query
  // An office of which nothing is a word is nobody's.
  if (!words) return []
  const marks = [...(genre ? [[genreMark(genre)]] : []), ...words.map((forms) => forms.map(officeMark))]
  const tiers: SearchTier[] = q === undefined ? [{ column: 'folded', query: [] }] : searchTiers(q)
  return tiers.map(({ column, query }) => ({ column, query: [...query, ...marks] }))
}
