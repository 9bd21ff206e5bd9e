/** A class of every blank that stays within a line, for use between the brackets of a regular expression. */
export const BLANK = ' \\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000'

/** The text with every blank as a plain one, at the same offsets. */
export function plainBlanks(text: string): string {
  return text.replace(EACH, ' ')
}

const EACH = new RegExp(`[${BLANK}]`, 'g')
