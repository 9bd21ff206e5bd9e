// @ts-check
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, rmdirSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode } from './fault.mjs'

// Node has no flock, so the holder writes its process id and touches the file every second.
// A lock whose process is gone, or that nobody touched for a while, is taken over.
const BEAT_MS = 1_000
const STALE_MS = 15_000

/**
 * Runs `work` while this process alone holds the lock file; others wait for it.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {() => void} [onWait] called once when somebody else holds it
 * @returns {Promise<T>}
 */
export async function withFileLock(file, work, onWait) {
  mkdirSync(dirname(file), { recursive: true })
  const token = `${process.pid} ${randomBytes(8).toString('hex')}`
  for (let waited = false; !take(file, token); waited = true) {
    if (!waited) onWait?.()
    if (isStale(file)) takeAway(file)
    await sleep(50)
  }
  const beat = setInterval(() => quietly(() => touch(file)), BEAT_MS)
  beat.unref()
  try {
    return await work()
  } finally {
    clearInterval(beat)
    if (read(file) === token) unlinkSync(file)
  }
}

/** @param {string} file @param {string} token */
function take(file, token) {
  try {
    writeFileSync(file, token, { flag: 'wx' })
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

/** @param {string} file */
function isStale(file) {
  const text = read(file)
  if (text === null) return false
  const age = Date.now() - modifiedAt(file)
  if (age > STALE_MS) return true
  // Just created and not written yet: too young to judge by its contents.
  if (text === '') return false
  try {
    process.kill(Number(text.split(' ')[0]), 0)
    return false
  } catch (error) {
    return errorCode(error) === 'ESRCH'
  }
}

/**
 * Removes a stale lock. A folder beside it lets only one process do so at a time, and that one
 * looks again: otherwise the second of two could remove the fresh lock of the first.
 * @param {string} file
 */
function takeAway(file) {
  const guard = `${file}.guard`
  try {
    mkdirSync(guard)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
    if (Date.now() - modifiedAt(guard) > STALE_MS) quietly(() => rmdirSync(guard))
    return
  }
  try {
    if (isStale(file)) quietly(() => unlinkSync(file))
  } finally {
    quietly(() => rmdirSync(guard))
  }
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

/** @param {string} file */
function modifiedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
}

/** @param {string} file */
function touch(file) {
  const now = new Date()
  utimesSync(file, now, now)
}

/** @param {() => void} act */
function quietly(act) {
  try {
    act()
  } catch (error) {
    // Another process was faster: the next round sees what is true by then.
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(errorCode(error))) throw error
  }
}
