import { runsToUnicode } from '@/domain/language/legacy/to-unicode'
import type { Piece, Words } from './inline'

/** What conversion to Unicode would do to a page: the fonts it would read, and some lines before and after. */
export type LegacyFindings = { fonts: Set<string>; samples: { before: string; after: string }[] }

const MOST_SAMPLES = 6
const LONGEST = 200

/** A paragraph's pieces as Unicode; what changes is noted in the findings. */
export function piecesToUnicode(pieces: Piece[], findings: LegacyFindings): Piece[] {
  const words = pieces.filter((piece): piece is Words => piece !== 'break')
  if (words.every(({ font }) => font === null)) return pieces
  const texts = runsToUnicode(words)
  note(words, texts, findings)
  let at = 0
  const converted = pieces.map((piece): Piece => (piece === 'break' ? piece : { ...piece, text: texts[at++] ?? '' }))
  return converted.filter((piece) => piece === 'break' || piece.text !== '')
}

function note(words: Words[], texts: string[], { fonts, samples }: LegacyFindings): void {
  const changed = words.filter(({ text, font }, i) => font !== null && text.normalize('NFC') !== texts[i])
  if (changed.length === 0) return
  for (const { font } of changed) if (font) fonts.add(font.name)
  if (samples.length < MOST_SAMPLES) samples.push({ before: short(words.map(({ text }) => text).join('')), after: short(texts.join('')) })
}

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
