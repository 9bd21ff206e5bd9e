// Elements that close by themselves or never open.
const UNCOUNTED = /^(?:p|li|d[td]|t[dhr]|tbody|thead|tfoot|option|br|hr|img|meta|link|col|input|source|wbr|base|area|param|embed|html|body|head)$/

/** Far beyond a document: a browser's parser takes time by the square of it. */
export const DEEPEST_NESTING = 2000

/** Whether HTML nests its elements deeper than any document does; looks at its tags only, once through. */
export function nestsTooDeep(html: string): boolean {
  let depth = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const closes = html.charCodeAt(at + 1) === 47
    const name = nameAt(html, closes ? at + 2 : at + 1)
    if (name === '' || UNCOUNTED.test(name)) continue
    depth = Math.max(0, depth + (closes ? -1 : 1))
    if (depth > DEEPEST_NESTING) return true
  }
  return false
}

function nameAt(html: string, from: number): string {
  let to = from
  while (to < from + 20 && isNameSign(html.charCodeAt(to))) to += 1
  return html.slice(from, to).toLowerCase()
}

function isNameSign(code: number): boolean {
  const letter = code | 32
  return (letter >= 97 && letter <= 122) || (code >= 48 && code <= 58)
}
