/** So that spreadsheets take the file for UTF-8. */
export const CSV_START = '\ufeff'

/**
 * A line of CSV (RFC 4180, with its line end). A text that a spreadsheet would take for a formula gets an apostrophe in
 * front, as spreadsheets themselves mark plain text.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

function cell(text: string): string {
  const plain = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n']/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain
}
