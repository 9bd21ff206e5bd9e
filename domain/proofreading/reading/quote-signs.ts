/** A sign of quotation and whether it opens one. */
export type QuoteSign = { at: number; opens: boolean }

const SIGN = /[“”"]/g

/** The double quotes of a passage in order. A straight one opens or closes by what stands around it. */
export function quoteSigns(text: string): QuoteSign[] {
  const signs: QuoteSign[] = []
  let depth = 0
  for (const { index: at, 0: sign } of text.matchAll(SIGN)) {
    if (sign === '"' && isMeasure(text, at, depth > 0)) continue
    const opens = sign === '"' ? straightOpens(text, at, depth > 0) : sign === '“'
    depth = Math.max(0, depth + (opens ? 1 : -1))
    signs.push({ at, opens })
  }
  return signs
}

// 42" of a screen, 45'30" of an arc; in a quotation the first may close it.
function isMeasure(text: string, at: number, within: boolean): boolean {
  const before = text.slice(Math.max(0, at - 12), at)
  return /\d['’′]\d+(?:[.,]\d+)?$/.test(before) || (!within && /\d$/.test(before))
}

function straightOpens(text: string, at: number, within: boolean): boolean {
  const before = text.charAt(at - 1)
  const behind = text.charAt(at + 1)
  if (/^[\s([“]?$/.test(before) && /\S/.test(behind)) return true
  if (/\S/.test(before) && !/[\p{L}\p{N}]/u.test(behind)) return false
  return !within
}
