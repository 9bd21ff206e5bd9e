import { mkdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { fingerprint } from './fingerprint.mjs'
import { root } from './settings.mjs'
import { temporaryFolder } from './test-support/temporary-folder'

test('a build is known by names and contents of its sources, not by their times', () => {
  const folder = temporaryFolder()
  const take = () => fingerprint([relative(root, folder)], (path) => !path.endsWith('.test.ts'))
  mkdirSync(join(folder, 'a'))
  writeFileSync(join(folder, 'a', 'one.ts'), 'một')
  const before = take()

  utimesSync(join(folder, 'a', 'one.ts'), 1, 1)
  writeFileSync(join(folder, 'a', 'one.test.ts'), 'thử')
  expect(take()).toBe(before)

  writeFileSync(join(folder, 'a', 'one.ts'), 'hai')
  const changed = take()
  expect(changed).not.toBe(before)

  renameSync(join(folder, 'a', 'one.ts'), join(folder, 'a', 'two.ts'))
  expect(take()).not.toBe(changed)
})
