/** How a page counts a list's items, where not with numbers: the name that CSS has for it. */
export type LetterStyle = 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman'

const STYLES: Record<string, LetterStyle> = {
  'lower-alpha': 'lower-alpha', 'lower-latin': 'lower-alpha', 'upper-alpha': 'upper-alpha', 'upper-latin': 'upper-alpha',
  'lower-roman': 'lower-roman', 'upper-roman': 'upper-roman',
}
// Case tells them apart: `type="a"`, `type="A"`.
const TYPES: Record<string, LetterStyle> = { a: 'lower-alpha', A: 'upper-alpha', i: 'lower-roman', I: 'upper-roman' }

const ROMAN: [number, string][] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'],
  [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
]

/** The style of a list from what CSS says (`list-style-type`, else within `list-style`), else its `type`; null: numbers or bullets. */
export function letterStyle(css: string | undefined, type: string | null): LetterStyle | null {
  if (css !== undefined) return css.toLowerCase().split(/\s+/).map((word) => STYLES[word]).find(Boolean) ?? null
  return (type !== null && TYPES[type.trim()]) || null
}

/** What a browser puts before the item of this number: `c.`, `IV.`; a number where letters do not reach. */
export function letterMarker(number: number, style: LetterStyle): string {
  const alpha = style.endsWith('alpha')
  if (!Number.isInteger(number) || number < 1 || (!alpha && number > 3999)) return `${number}.`
  const letters = alpha ? alphabetic(number) : roman(number)
  return `${style.startsWith('upper') ? letters.toUpperCase() : letters}.`
}

function alphabetic(number: number): string {
  const rest = Math.floor((number - 1) / 26)
  return (rest > 0 ? alphabetic(rest) : '') + String.fromCharCode(97 + ((number - 1) % 26))
}

function roman(number: number): string {
  let left = number
  return ROMAN.map(([value, letters]) => {
    const times = Math.floor(left / value)
    left -= times * value
    return letters.repeat(times)
  }).join('')
}
