/** A stretch of text; the stretches of a text joined again are that text. */
export type NumberedPiece = { text: string; isNumber: boolean }

// NQ, CTr, QĐ, TTg, BTTTT, UBKTTU, QH15: capitals, perhaps a small letter, perhaps the number of a National Assembly.
const PIECE = String.raw`\p{Lu}{1,10}\p{Ll}?\d{0,2}`
const DOCUMENT_NUMBER = new RegExp(
  // What stands before is matched too, as older browsers know no lookbehind.
  String.raw`(?<before>^|[^\p{L}\p{N}/-])(?<number>\d{1,5}\p{Ll}?(?:` +
    [
      String.raw`-${PIECE}/${PIECE}(?:-${PIECE})*`, // Party: 25-NQ/TW
      String.raw`/(?:19|20)\d\d/${PIECE}(?:-${PIECE})*`, // State, normative: 42/2022/NĐ-CP
      String.raw`/${PIECE}(?:-${PIECE})+`, // State, administrative: 1234/QĐ-UBND
    ].join('|') +
    String.raw`))(?![\p{L}\p{N}])`,
  'gu',
)

/** Cuts a text at the numbers of official documents, so that they can be kept on one line. Dates and ranges are none. */
export function splitDocumentNumbers(text: string): NumberedPiece[] {
  const pieces: NumberedPiece[] = []
  let read = 0
  for (const { index, groups } of text.matchAll(DOCUMENT_NUMBER)) {
    const { before = '', number = '' } = groups ?? {}
    const start = index + before.length
    if (start > read) pieces.push({ text: text.slice(read, start), isNumber: false })
    pieces.push({ text: number, isNumber: true })
    read = start + number.length
  }
  if (read < text.length) pieces.push({ text: text.slice(read), isNumber: false })
  return pieces
}
