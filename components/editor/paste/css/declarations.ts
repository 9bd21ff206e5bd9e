/** The declarations of a style by property, in lower case; the later one wins. */
export type Declarations = ReadonlyMap<string, string>

/**
 * A `style` attribute or the inside of a CSS rule, read as text: a browser's own reading drops Word's `mso-…`
 * properties.
 */
export function declarations(css: string): Declarations {
  const found = new Map<string, string>()
  for (const part of outsideQuotes(css)) {
    const colon = part.indexOf(':')
    if (colon < 0) continue
    const property = part.slice(0, colon).trim().toLowerCase()
    found.set(property, part.slice(colon + 1).replace(/\s+/g, ' ').trim())
  }
  return found
}

// Semicolons inside quotes (a font's name) and brackets (a data: address) separate nothing.
function outsideQuotes(css: string): string[] {
  if (!/["'(]/.test(css)) return css.split(';')
  const parts: string[] = []
  let from = 0
  let closing = ''
  for (let i = 0; i < css.length; i += 1) {
    const sign = css.charAt(i)
    if (closing !== '') closing = sign === closing ? '' : closing
    else if (sign === '"' || sign === "'") closing = sign
    else if (sign === '(') closing = ')'
    else if (sign === ';') {
      parts.push(css.slice(from, i))
      from = i + 1
    }
  }
  return [...parts, css.slice(from)]
}
