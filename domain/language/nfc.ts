/**
 * Text fit to be stored: NFC, without what PostgreSQL or XML cannot hold (U+0000 and the other control characters, lone
 * surrogates, U+FFFE and U+FFFF). Everything else stays, no-break spaces and the placing of tones (hòa, hoà) included.
 * Word's line break (U+000B) and the page break (U+000C) become a line feed, so that no two words run together.
 */
export function normalizeText(text: string): string {
  return text
    .replace(/[\u000b\u000c]/g, '\n')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff\p{Surrogate}]/gu, '')
    .normalize('NFC')
}

/** Text of a one-line field: as `normalizeText`, each run of line breaks and tabs one blank, no blanks at the ends. */
export function singleLine(text: string): string {
  return normalizeText(text)
    .replace(/[\t\n\r\u0085\u2028\u2029]+/g, ' ')
    .trim()
}
