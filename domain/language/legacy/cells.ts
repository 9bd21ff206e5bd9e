import type { LegacyEncoding } from './encoding-of-font'
import { letterByCode, lettersWithoutCapital } from './single-byte'
import { TCVN3 } from './tcvn3'
import { VNI_LETTERS, vniLetter } from './vni'
import { VPS, VPS_CONTROLS } from './vps'
import { vpsPunctuation } from './vps-punctuation'

/** One letter on the page: its code or codes, and the letter they show. */
export type Cell = { source: string; letter: string }

const tcvn3 = letterByCode(TCVN3)
const vps = letterByCode([...VPS, ...VPS_CONTROLS])

/** Small letters that stand for the capital, too, where a font has no code for it. */
export const WITHOUT_CAPITAL: Readonly<Record<LegacyEncoding, ReadonlySet<string>>> = {
  tcvn3: lettersWithoutCapital(TCVN3),
  vni: new Set(),
  vps: lettersWithoutCapital(VPS),
}

/** A text cut into what the encoding's fonts show as one letter each. */
export function readCells(text: string, encoding: LegacyEncoding): Cell[] {
  if (encoding === 'vni') return vniCells(text)
  const letters = encoding === 'tcvn3' ? tcvn3 : vps
  const isPunctuation = encoding === 'vps' ? vpsPunctuation(text, vps) : () => false
  return [...text].map((source, i) => ({ source, letter: isPunctuation(i) ? source : (letters.get(source) ?? source) }))
}

function vniCells(text: string): Cell[] {
  const cells: Cell[] = []
  const codes = [...text]
  for (let i = 0; i < codes.length; i += 1) {
    const code = codes[i] ?? ''
    const mark = codes[i + 1] ?? ''
    const letter = vniLetter(code, mark)
    cells.push({ source: letter ? code + mark : code, letter: letter ?? VNI_LETTERS[code] ?? code })
    if (letter) i += 1
  }
  return cells
}
