import { readCells, WITHOUT_CAPITAL, type Cell } from './cells'
import type { LegacyEncoding, LegacyFont } from './encoding-of-font'
import { raiseCapitals } from './raise-capitals'
import { unicodeWords } from './unicode-words'

/** A piece of a paragraph in one font; `font` null: no legacy font, the text stays as it is. */
export type LegacyRun = { text: string; font: LegacyFont | null }

type RunCell = Cell & { run: number; open: boolean; capitals: boolean }

/**
 * Text written for a legacy font as Unicode (NFC). Takes what Word and HTML hand over: bytes read as Windows-1252, or
 * the symbols U+F020–F0FF. Words that are Unicode Vietnamese already stay. `capitals`: the font shows capitals only.
 */
export function toUnicode(text: string, encoding: LegacyEncoding, capitals = false): string {
  return runsToUnicode([{ text, font: { encoding, capitals } }]).join('')
}

/**
 * The runs of a paragraph as Unicode, one text a run. Better than run by run: a VNI mark that begins a run goes to its
 * base letter at the end of the run before it, and words that lie in several runs get their capitals as a whole.
 */
export function runsToUnicode(runs: readonly LegacyRun[]): string[] {
  const texts = runs.map(({ text, font }) => (font ? '' : text))
  for (const group of neighbours(runs)) {
    const cells = group.encoding ? convert(runs, group.encoding, group.from, group.to) : []
    for (const { run, letter } of cells) texts[run] += letter
  }
  return texts.map((text, i) => (runs[i]?.font ? text.normalize('NFC') : text))
}

type Group = { encoding: LegacyEncoding | null; from: number; to: number }

function neighbours(runs: readonly LegacyRun[]): Group[] {
  const groups: Group[] = []
  runs.forEach(({ font }, i) => {
    const encoding = font?.encoding ?? null
    const last = groups.at(-1)
    if (last && last.encoding === encoding) last.to = i + 1
    else groups.push({ encoding, from: i, to: i + 1 })
  })
  return groups
}

function convert(runs: readonly LegacyRun[], encoding: LegacyEncoding, from: number, to: number): RunCell[] {
  const words = intoWords(cellsOf(runs, encoding, from, to))
  const kept = unicodeWords(words.map((word) => word.map(({ source }) => source).join('')))
  words.forEach((word, i) => {
    for (const cell of word) {
      if (kept.has(i)) Object.assign(cell, { letter: cell.source, open: false })
      else if (cell.capitals) cell.letter = cell.letter.toUpperCase()
    }
  })
  raiseCapitals(words)
  return words.flat()
}

function cellsOf(runs: readonly LegacyRun[], encoding: LegacyEncoding, from: number, to: number): RunCell[] {
  const texts = runs.slice(from, to).map(({ text }) => asWindows1252(text))
  let run = from
  let end = texts[0]?.length ?? 0
  let at = 0
  return readCells(texts.join(''), encoding).map((cell) => {
    while (at >= end && run < to - 1) end += texts[(run += 1) - from]?.length ?? 0
    at += cell.source.length
    const capitals = runs[run]?.font?.capitals ?? false
    return { ...cell, run, capitals, open: !capitals && WITHOUT_CAPITAL[encoding].has(cell.letter) }
  })
}

// Some files hold the codes as those of a symbol font, or as the bytes themselves (U+0080–009F).
function asWindows1252(text: string): string {
  return text
    .replace(/[\uf020-\uf0ff]/g, (symbol) => String.fromCharCode(symbol.charCodeAt(0) - 0xf000))
    .replace(/[\u0080-\u009f]/g, (byte) => WINDOWS_1252.charAt(byte.charCodeAt(0) - 0x80))
}

const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

// Each run of blanks is a word of its own.
function intoWords(cells: RunCell[]): RunCell[][] {
  const words: RunCell[][] = []
  let blank: boolean | null = null
  for (const cell of cells) {
    const isBlank = /^\s$/.test(cell.source)
    if (isBlank === blank) words.at(-1)?.push(cell)
    else words.push([cell])
    blank = isBlank
  }
  return words
}
