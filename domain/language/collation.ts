const collator = new Intl.Collator('vi')

/** Orders two texts by the Vietnamese alphabet (a ă â … d đ …). */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b)
}

/** Orders two full names as a Vietnamese list does: by given name (the last word), then family name, then middle names. */
export function comparePeople(a: string, b: string): number {
  return compareWords(givenNameFirst(a), givenNameFirst(b))
}

function givenNameFirst(name: string): string[] {
  const words = name.trim().split(/\s+/)
  return [...words.slice(-1), ...words.slice(0, -1)]
}

function compareWords(a: string[], b: string[]): number {
  for (const [i, word] of a.entries()) {
    const order = collator.compare(word, b[i] ?? '')
    if (order !== 0) return order
  }
  return a.length - b.length
}
