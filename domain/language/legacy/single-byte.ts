/** Rows of codes and the letters they stand for. A code is a byte as Word hands it over: read as Windows-1252. */
export type SingleByteTable = readonly (readonly [codes: string, letters: string])[]

/** The table as a map from code to letter. */
export function letterByCode(table: SingleByteTable): Map<string, string> {
  return new Map(table.flatMap(([codes, letters]) => [...codes].map((code, i) => [code, letters.charAt(i)] as const)))
}

/** The small letters that share their code with the capital, which has none of its own. */
export function lettersWithoutCapital(table: SingleByteTable): Set<string> {
  const letters = new Set(table.flatMap(([, letters]) => [...letters]))
  return new Set([...letters].filter((letter) => !letters.has(letter.toUpperCase())))
}
