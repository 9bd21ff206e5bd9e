/** What a text holds. `words`: as `wordCount` counts them, so syllables in Vietnamese; `characters`: blanks included. */
export type Counts = { words: number; characters: number }

/**
 * An assumption, to be read as "about": 240 words (syllables) a minute. English non-fiction is read in silence at 238
 * words a minute (Brysbaert 2019, doi 10.1016/j.jml.2019.104047); Chinese, where as in Vietnamese a syllable is written
 * as a word, at about 255 syllables aloud (Trauzettel-Klosinski & Dietz 2012, doi 10.1167/iovs.11-8284).
 */
export const WORDS_A_MINUTE = 240

/** The words and characters of one paragraph's text; a line break is no character, a composed letter is one. */
export function countText(text: string): Counts {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  const characters = [...text.normalize('NFC').replace(/\n/g, '')].length
  return { words, characters }
}

/** Whole minutes that a reader takes, at least one; none for no words. */
export function readingMinutes(words: number): number {
  return words === 0 ? 0 : Math.max(1, Math.round(words / WORDS_A_MINUTE))
}

/** A whole number as Vietnamese writes it: 1.234.567. */
export function formatNumber(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, '.')
}
