/**
 * The form that search compares: no tone marks or other diacritics, đ→d, lower case, runs of blanks one blank. Without
 * marks hòa and hoà are both "hoa", so the placing of a tone does not matter. Hyphen and slash stay, so that
 * 25-NQ/TW remains one word.
 */
export function foldForSearch(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
}
