import { foldForSearch } from './fold'

/** What a text is found by: `exact` with tone marks, `folded` without. Each token once. */
export type SearchTokens = { exact: string[]; folded: string[] }

/** A text to be found. Words that stand side by side count in `heading` (title, lead), single words everywhere. */
export type Searchable = { heading: string[]; rest: string[] }

// Syllables, and what is written as one: 25-NQ/TW, TP.Quy, 12.5.
const WORDS = /[\p{L}\p{N}\p{M}]+(?:[-/.][\p{L}\p{N}\p{M}]+)*/gu
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
// Longer runs are no words; the database's limit for one is far above.
const LONGEST = 64

type Key = (word: string) => string

/** The tokens of a text. A number like 25-NQ/TW is a token as a whole, and so are its parts. */
export function searchTokens({ heading, rest }: Searchable): SearchTokens {
  return { exact: tokens(heading, rest, exactKey), folded: tokens(heading, rest, foldForSearch) }
}

/**
 * The form in which words with tone marks are compared: hòa and hoà are one, as the mark is taken to the end of its
 * syllable, while hoa and hóa differ.
 */
export function exactKey(word: string): string {
  const letters = word.toLowerCase().normalize('NFD')
  return letters.replace(TONES, '').normalize('NFC') + (letters.match(TONES) ?? []).join('')
}

function tokens(heading: string[], rest: string[], key: Key): string[] {
  const found = new Set<string>()
  for (const text of [...heading, ...rest]) for (const word of wordsOf(text)) for (const part of withParts(word)) found.add(key(part))
  for (const text of heading) for (const pair of pairs(syllables(text).map(key))) found.add(pair)
  found.delete('')
  return [...found]
}

/** A question put to the tokens: a list of words that all have to be there, each in one of its forms. */
export type SearchQuery = string[][]

/** One way of being found, the best first: in which tokens, and what has to be among them. */
export type SearchTier = { column: keyof SearchTokens; query: SearchQuery }

const MOST_WORDS = 16

/**
 * The ways in which a text may answer what a person typed, the best first: side by side in the heading with the very
 * marks, side by side without marks, all the words with the marks, all the words. What is typed without marks has no
 * ways with marks; a single word none side by side. Empty when nothing typed is a word.
 */
export function searchTiers(typed: string): SearchTier[] {
  const words = wordsOf(typed).slice(0, MOST_WORDS)
  if (words.length === 0) return []
  const marked = words.some((word) => exactKey(word) !== foldForSearch(word))
  const keys: Array<[keyof SearchTokens, Key]> = marked ? [['exact', exactKey], ['folded', foldForSearch]] : [['folded', foldForSearch]]
  const row = words.flatMap(partsOf)
  const sideBySide = keys.map(([column, key]): SearchTier => ({ column, query: pairs(row.map(key)).map((pair) => [pair]) }))
  const anywhere = keys.map(([column, key]): SearchTier => ({ column, query: words.flatMap((word) => forms(word, key)) }))
  return [...(row.length > 1 ? sideBySide : []), ...anywhere]
}

// A whole number of a document is meant as a whole; anything else also by its parts.
function forms(word: string, key: Key): SearchQuery {
  const parts = partsOf(word)
  if (parts.length === 1 || word.includes('/')) return [[key(word)]]
  return parts.map((part) => [key(word), key(part)])
}

function wordsOf(text: string): string[] {
  return (text.normalize('NFC').match(WORDS) ?? []).map((word) => word.slice(0, LONGEST))
}

function partsOf(word: string): string[] {
  return word.split(/[-/.]/).filter((part) => part !== '')
}

function withParts(word: string): string[] {
  const parts = partsOf(word)
  return parts.length > 1 ? [word, ...parts] : [word]
}

function syllables(text: string): string[] {
  return wordsOf(text).flatMap(partsOf)
}

function pairs(words: string[]): string[] {
  return words.slice(1).map((word, i) => `${words[i]}_${word}`)
}
