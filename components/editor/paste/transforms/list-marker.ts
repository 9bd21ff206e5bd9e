/** What a list's marker says: a number, letters that count (`lettered`: as they stand, "a)"; empty when unknown), or a bullet. */
export type Marker = { ordered: boolean; number: number | null; lettered: string | null }

const NUMBER = /^\(?(?:\d+\.)*(\d{1,6})[.):/-]*$/
const LETTERS = /^\(?(?:[a-zđ]{1,2}|[ivxlcdm]{1,7})[.):/-]+$/i

/** Reads a marker as Word writes it into the text: `1.`, `2.3`, `(4)`, `a)`, `iv.`, `·`, `o`, `-`. */
export function readMarker(text: string): Marker {
  const marker = text.replace(/[\s\u00a0]+/g, '')
  const number = NUMBER.exec(marker)?.[1]
  if (number !== undefined) return { ordered: true, number: Number(number), lettered: null }
  const lettered = LETTERS.test(marker)
  return { ordered: lettered, number: null, lettered: lettered ? marker : null }
}
