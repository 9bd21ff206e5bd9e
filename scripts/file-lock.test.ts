import { existsSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { withFileLock } from './file-lock.mjs'
import { temporaryFolder } from './test-support/temporary-folder'

const folder = temporaryFolder()
// No process has this number: Linux gives none above 4,194,304.
const NOBODY = 5_000_000

test('lets one in at a time, and tells the others once that they wait', async () => {
  const file = join(folder, 'one', 'lock')
  let inside = 0
  let most = 0
  let waits = 0
  const visit = () =>
    withFileLock(
      file,
      async () => {
        most = Math.max(most, ++inside)
        await sleep(60)
        inside -= 1
      },
      () => (waits += 1),
    )
  await Promise.all([visit(), visit(), visit()])
  expect({ most, waits }).toEqual({ most: 1, waits: 2 })
  expect(existsSync(file)).toBe(false)
})

test('is given back when the work fails', async () => {
  const file = join(folder, 'failing')
  await expect(withFileLock(file, () => Promise.reject(new Error('hỏng')))).rejects.toThrow('hỏng')
  expect(existsSync(file)).toBe(false)
})

test('is taken over from a process that was killed, by one of several only', async () => {
  const file = join(folder, 'killed')
  writeFileSync(file, `${NOBODY} 0123`)
  let inside = 0
  let most = 0
  const visit = () =>
    withFileLock(file, async () => {
      most = Math.max(most, ++inside)
      await sleep(30)
      inside -= 1
    })
  await Promise.all([visit(), visit(), visit(), visit()])
  expect(most).toBe(1)
})

test('is taken over when its number belongs to another process by now', async () => {
  const file = join(folder, 'reused')
  writeFileSync(file, `${process.pid} 0123`)
  const longAgo = new Date(Date.now() - 60_000)
  utimesSync(file, longAgo, longAgo)
  await expect(withFileLock(file, async () => 'vào được')).resolves.toBe('vào được')
})
