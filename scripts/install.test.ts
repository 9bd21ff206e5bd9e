import { expect, test } from 'vitest'
import { isComplete } from './install.mjs'

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/pg': { version: '8.23.1' },
  'node_modules/@esbuild/darwin-x64': { version: '0.28.2', optional: true },
}

test.each([
  ['another system’s package may be absent', { 'node_modules/pg': { version: '8.23.1' } }, true],
  ['nothing else may', {}, false],
  ['nor be of another version', { 'node_modules/pg': { version: '8.22.0' } }, false],
  ['what is there besides does not matter', { 'node_modules/pg': { version: '8.23.1' }, 'node_modules/old': { version: '1.0.0' } }, true],
])('libraries: %s', (_, present, complete) => {
  expect(isComplete(wanted, present)).toBe(complete)
})
