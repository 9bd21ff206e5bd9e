// @ts-check
import { errorCode, errorText, Fault } from './fault.mjs'
import { words } from './words.mjs'

/**
 * Runs a step and prints it with its time. The step may return another label, which says what
 * it really did.
 * @template T
 * @param {string} label
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const began = performance.now()
  const result = await work()
  const seconds = ((performance.now() - began) / 1000).toFixed(1).replace('.', ',')
  console.log(`✓ ${typeof result === 'string' ? result : label} (${seconds} s)`)
  return result
}

/** Says what a long step is about. @param {string} line */
export function note(line) {
  console.log(`  ${line}`)
}

/**
 * Prints why a command failed: a clear line for what people can mend, the stack for the rest.
 * @param {unknown} error
 */
export function printFailure(error) {
  if (error instanceof Fault) error.lines.forEach((line) => console.error(line))
  else if (['ENOSPC', 'EDQUOT'].includes(errorCode(error))) console.error(words.diskFull)
  else if (['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error))) console.error(words.noPermission(pathOf(error)))
  else console.error(error)
}

/** @param {unknown} error */
function pathOf(error) {
  const path = typeof error === 'object' && error && 'path' in error ? error.path : null
  return String(path ?? errorText(error))
}
