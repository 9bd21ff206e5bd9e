import { child, children, isOn, val, whole, type Xml } from './xml'
import { indentOf } from './styles'

type Level = { format: string; text: string; start: number; indent: number; plain: boolean; legal: boolean }
type Num = { abstract: string; starts: Map<number, number> }

/**
 * What stands before a numbered paragraph: a bullet, a number that an ordered list writes itself, or a label that it
 * cannot write (a), I., Điều 1.). `list` tells which paragraphs belong together.
 */
export type Numbered = { list: string; indent: number } & ({ kind: 'bullet' } | { kind: 'number'; number: number; label: string } | { kind: 'label'; label: string })

/** Counts the numbered paragraphs of a document in the order in which they are asked for. */
export type Numbering = (id: string, level: number) => Numbered | null

/** The numberings of a document (`word/numbering.xml`). */
export function readNumbering(root: Xml | null): Numbering {
  const elements = children(root, 'w:abstractNum')
  const abstracts = new Map(elements.map((element) => [element.attribs['w:abstractNumId'] ?? '', levelsOf(linked(element, elements))]))
  const nums = new Map(children(root, 'w:num').map((element) => [element.attribs['w:numId'] ?? '', numOf(element)]))
  const counters = new Map<string, number[]>()
  const begun = new Set<string>()
  return (id, at) => {
    const num = nums.get(id)
    const levels = num && abstracts.get(num.abstract)
    const level = levels?.get(at)
    if (!num || !levels || !level) return null
    const counts = counters.get(num.abstract) ?? []
    counters.set(num.abstract, counts)
    const restart = num.starts.get(at)
    const count = restart !== undefined && !begun.has(`${id} ${at}`) ? restart : (counts[at] ?? level.start - 1) + 1
    begun.add(`${id} ${at}`)
    counts[at] = count
    counts.length = at + 1
    const list = num.starts.size > 0 ? `num ${id}` : `abstract ${num.abstract}`
    return numbered(list, level, at, counts, levels)
  }
}

// A numbering may leave its levels to the one that a numbering style names.
function linked(abstract: Xml, all: Xml[]): Xml {
  const link = val(abstract, 'w:numStyleLink')
  return (link === null ? undefined : all.find((other) => val(other, 'w:styleLink') === link)) ?? abstract
}

function levelsOf(abstract: Xml): Map<number, Level> {
  return new Map(children(abstract, 'w:lvl').map((element) => [whole(element.attribs['w:ilvl']) ?? 0, levelOf(element)]))
}

function levelOf(element: Xml): Level {
  const format = val(element, 'w:numFmt') ?? 'decimal'
  const text = val(element, 'w:lvlText') ?? ''
  const at = whole(element.attribs['w:ilvl']) ?? 0
  const plain = /^decimal(?:Zero)?$/.test(format) && text.replace(/[.)\s]+$/, '') === `%${at + 1}`
  return { format, text, plain, start: whole(val(element, 'w:start')) ?? 1, indent: indentOf(child(element, 'w:pPr')) ?? 0, legal: isOn(element, 'w:isLgl') === true }
}

function numOf(element: Xml): Num {
  const starts = new Map<number, number>()
  for (const override of children(element, 'w:lvlOverride')) {
    const start = whole(val(override, 'w:startOverride'))
    if (start !== null) starts.set(whole(override.attribs['w:ilvl']) ?? 0, start)
  }
  return { abstract: val(element, 'w:abstractNumId') ?? '', starts }
}

function numbered(list: string, level: Level, at: number, counts: number[], levels: Map<number, Level>): Numbered | null {
  const { format, indent } = level
  if (format === 'bullet') return { list, indent, kind: 'bullet' }
  if (format === 'none' || level.text === '') return null
  const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1
    const count = counts[index] ?? levels.get(index)?.start ?? 1
    return written(count, index !== at && level.legal ? 'decimal' : (levels.get(index)?.format ?? 'decimal'))
  })
  const number = counts[at] ?? level.start
  if (level.plain && number >= 0) return { list, indent, kind: 'number', number, label }
  return { list, indent, kind: 'label', label }
}

function written(count: number, format: string): string {
  if (format === 'lowerLetter') return letters(count)
  if (format === 'upperLetter') return letters(count).toUpperCase()
  if (format === 'lowerRoman') return roman(count).toLowerCase()
  if (format === 'upperRoman') return roman(count)
  return String(count)
}

// a to z, then aa, bb: as Word counts.
function letters(count: number): string {
  const at = Math.max(count - 1, 0)
  return String.fromCharCode(97 + (at % 26)).repeat(Math.min(Math.floor(at / 26) + 1, 5))
}

const ROMAN: Array<[number, string]> = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
]

function roman(count: number): string {
  let left = Math.min(Math.max(count, 0), 3999)
  let text = ''
  for (const [value, sign] of ROMAN) {
    while (left >= value) {
      text += sign
      left -= value
    }
  }
  return text
}
