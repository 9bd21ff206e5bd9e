// @ts-check

/**
 * A failure that a person can do something about: its message is one clear line, printed
 * without a stack. Anything else that is thrown is a defect and keeps its stack.
 */
export class Fault extends Error {
  /** @param {string | string[]} lines */
  constructor(lines) {
    const list = Array.isArray(lines) ? lines : [lines]
    super(list.join('\n'))
    this.name = 'Fault'
    this.lines = list.map((line) => line.replace(/\s*[\r\n]+\s*/g, ' '))
  }
}

/**
 * The code that Node and PostgreSQL put on their errors, or an empty string.
 * @param {unknown} error
 */
export function errorCode(error) {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return String(error.code)
}

/** @param {unknown} error */
export function errorText(error) {
  return error instanceof Error ? error.message : String(error)
}
