// The signs of Word's two symbol fonts that stand in office texts, by their code.
const SYMBOL: Record<number, string> = { 0xb7: '•', 0xae: '→', 0xac: '←', 0xb0: '°', 0xb1: '±', 0xb3: '≥', 0xa3: '≤', 0xb9: '≠', 0xb4: '×', 0xb8: '÷', 0x2d: '−' }
const WINGDINGS: Record<number, string> = {
  0x6c: '●', 0x6e: '■', 0x6f: '□', 0x71: '❑', 0x75: '◆', 0x76: '❖', 0x77: '◆', 0xa7: '▪', 0xa8: '◻', 0xd8: '➢', 0xe0: '→', 0xdf: '←', 0xf0: '⇨', 0xfc: '✓', 0xfb: '✗', 0xfe: '☑', 0x28: '☎', 0x2a: '✉',
}

/** The character that `w:sym` shows, or nothing where there is none like it. `code` is hexadecimal. */
export function symbolOf(font: string, code: string): string {
  const point = Number.parseInt(code, 16)
  if (!Number.isInteger(point) || point < 0x20 || point > 0x10ffff) return ''
  const byte = point >= 0xf000 && point <= 0xf0ff ? point - 0xf000 : point
  if (/^symbol$/i.test(font)) return SYMBOL[byte] ?? ''
  if (/^wingdings/i.test(font)) return WINGDINGS[byte] ?? '•'
  return point >= 0xe000 && point <= 0xf8ff ? '' : String.fromCodePoint(point)
}
