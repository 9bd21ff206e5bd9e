const DOUBTFUL = '“”–—…•'

/**
 * In VPS fonts the codes of “ ” – — … • show capitals (Ề Ể Ố Ồ Ẩ Ễ); Word writes the same characters by itself in
 * texts of such a font. Tells by what stands around them which ones (by index of character) are punctuation.
 */
export function vpsPunctuation(text: string, letters: ReadonlyMap<string, string>): (index: number) => boolean {
  const punctuation = new Set<number>()
  const codes = [...text]
  const shown = (i: number) => {
    const code = codes[i] ?? ''
    return DOUBTFUL.includes(code) ? '' : (letters.get(code) ?? code)
  }
  let quoted = false
  codes.forEach((code, i) => {
    if (!DOUBTFUL.includes(code)) return
    const closes = code === '”' && quoted && !/\p{L}/u.test(shown(i + 1))
    if (!closes && isLetter(code, shown(i - 1), shown(i + 1))) return
    punctuation.add(i)
    if (code === '“' || code === '”') quoted = code === '“'
  })
  return (index) => punctuation.has(index)
}

// A capital follows a capital, or begins a syllable: none begins with Ề or Ể, and few letters follow the others there.
function isLetter(code: string, before: string, after: string): boolean {
  if (/\p{Lu}/u.test(before)) return true
  if (/[\p{L}\p{N}]/u.test(before) || code === '“' || code === '”') return false
  return /[cimnptuy]/i.test(after)
}
