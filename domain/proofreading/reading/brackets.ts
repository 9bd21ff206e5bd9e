/** A bracket without its other half. */
export type LooseBracket = { at: number; opens: boolean }

const BRACKET = /[()[\]]/g
// a) đ) 1) 1.2) iv) XI): what may number an item.
const NUMBERING = /(?:^|[\s([“"/,;:.+–-])(?:\p{L}\p{N}{0,2}|\p{N}{1,3}(?:\.\p{N}{1,2}){0,3}|[ivx]{1,5}|[IVX]{1,5})$/u
// Where nothing but an item can begin: at the start of a clause, after a word that calls it, or a letter alone.
const SURELY_ITEM = /(?:^|[;:,.([“"/+–-]\s?|(?:điểm|mục|khoản|ý|phần|câu|gồm|và|hoặc)\s)[\p{L}\p{N}.]{1,8}$|\s[a-zđ]$/iu

/** The brackets of a passage that open or close nothing; those that only end the number of an item are none. */
export function unpairedBrackets(text: string): LooseBracket[] {
  return [...unpaired(text, '(', ')'), ...unpaired(text, '[', ']')]
}

function unpaired(text: string, opening: string, closing: string): LooseBracket[] {
  const open: number[] = []
  const loose: number[] = []
  // Items whose bracket was taken to close one: (điểm a) khoản 1).
  let spare = 0
  for (const { index: at, 0: bracket } of text.matchAll(BRACKET)) {
    if (bracket === opening) open.push(at)
    if (bracket !== closing) continue
    const isNumber = closing === ')' && NUMBERING.test(before(text, at))
    if (open.pop() !== undefined) spare += isNumber ? 1 : 0
    else if (spare > 0 && !isNumber) spare -= 1
    else loose.push(at)
  }
  return [
    ...withoutItems(text, closing, loose).map((at) => ({ at, opens: false })),
    ...open.map((at) => ({ at, opens: true })),
  ]
}

// One number alone may be the end of a bracket that was never opened (khóa XI), two or more are a list.
function withoutItems(text: string, closing: string, loose: number[]): number[] {
  if (closing !== ')') return loose
  const numbers = new Set(loose.filter((at) => NUMBERING.test(before(text, at))))
  return loose.filter((at) => !numbers.has(at) || (numbers.size < 2 && !SURELY_ITEM.test(before(text, at))))
}

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - 16), at)
}
