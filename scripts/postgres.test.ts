import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { withConnection } from './connect.mjs'
import { joinEmbedded } from './postgres.mjs'
import { temporaryFolder } from './test-support/temporary-folder'

// One data folder for all: every test leaves it with the server stopped.
const dataDir = join(temporaryFolder(), 'data')
let starters: Starter[] = []

beforeEach(() => {
  starters = []
})
afterEach(async () => {
  for (const starter of starters) await starter.end()
})

type Starter = { url: string; started: boolean; child: ChildProcess; end(signal?: NodeJS.Signals): Promise<number | null> }

/** Another process that uses the database, as a second `npm start` would. */
async function starter(): Promise<Starter> {
  const script = fileURLToPath(new URL('./test-support/hold-database.mjs', import.meta.url))
  const child = spawn(process.execPath, [script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((done) => child.once('close', done))
  const end = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal)
    return ended
  }
  for await (const line of createInterface(child.stdout)) {
    const { url, started } = JSON.parse(line)
    const made = { url, started, child, end }
    starters.push(made)
    return made
  }
  throw new Error('ended before it was ready')
}

const postmaster = () => Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
const isRunning = () => existsSync(join(dataDir, 'postgres', 'postmaster.pid'))
const answer = (url: string) => withConnection(url, async (client) => (await client.query('SELECT 1 AS one')).rows[0].one)

describe('the embedded PostgreSQL', () => {
  // The first test, so that both of them try to make it.
  test('is made and started once by two starters at once; the last to leave stops it', async () => {
    const [one, two] = await Promise.all([starter(), starter()])
    expect([one.started, two.started].sort()).toEqual([false, true])
    expect(one.url).toBe(two.url)

    expect(await one.end()).toBe(0)
    expect(await answer(two.url)).toBe(1)
    expect(await two.end()).toBe(0)
    expect(isRunning()).toBe(false)
  })

  test('outlives a killed site, is adopted by the next start and stopped by it', async () => {
    const killed = await starter()
    await killed.end('SIGKILL')
    expect(await answer(killed.url)).toBe(1)

    const next = await starter()
    expect(next).toMatchObject({ started: false, url: killed.url })
    await next.end()
    expect(isRunning()).toBe(false)
  })

  test('many come and go at once, and each finds it working', async () => {
    const visit = async () => {
      const database = await joinEmbedded(dataDir)
      expect(await answer(database.siteUrl)).toBe(1)
      await database.leave()
    }
    await Promise.all(Array.from({ length: 6 }, (_, turn) => sleep(turn * 150).then(visit)))
    expect(isRunning()).toBe(false)
  })

  test('starts where a crash of the machine left a postmaster.pid that names another process', async () => {
    const lines = [process.pid, join(dataDir, 'postgres'), 1_700_000_000, 5999, '', '127.0.0.1', '  1 2', 'ready   ', '']
    writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), lines.join('\n'))

    const database = await joinEmbedded(dataDir)
    expect(database.started).toBe(true)
    expect(await answer(database.siteUrl)).toBe(1)
    await database.leave()
  })

  test('is started again, at the same address, when it dies under its user', async () => {
    const said: string[] = []
    const database = await joinEmbedded(dataDir, (line) => said.push(line))
    const died = postmaster()
    process.kill(died, 'SIGKILL')
    await expect.poll(() => said.length, { timeout: 20_000 }).toBe(2)
    expect(postmaster()).not.toBe(died)
    expect(await answer(database.siteUrl)).toBe(1)
    await database.leave()
    expect(isRunning()).toBe(false)
  })

  test('keeps its passwords from others, listens on this machine alone, and writes safely', async () => {
    const database = await joinEmbedded(dataDir)
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600)
    await withConnection(database.adminUrl, async (admin) => {
      const { rows } = await admin.query(`SELECT name, setting FROM pg_settings WHERE name = ANY($1)`, [
        ['fsync', 'synchronous_commit', 'listen_addresses', 'unix_socket_directories', 'TimeZone'],
      ])
      expect(Object.fromEntries(rows.map((row) => [row.name, row.setting]))).toEqual({
        fsync: 'on',
        synchronous_commit: 'on',
        listen_addresses: '127.0.0.1',
        unix_socket_directories: '',
        TimeZone: 'UTC',
      })
      // The alphabet's own order: đ after d, tones after the bare vowel.
      const { rows: sorted } = await admin.query(
        `SELECT name FROM unnest(ARRAY['Đỗ', 'Dũng', 'Ân', 'An', 'Ánh']) AS name ORDER BY name`,
      )
      expect(sorted.map((row) => row.name)).toEqual(['An', 'Ánh', 'Ân', 'Dũng', 'Đỗ'])
    })
    const guess = database.siteUrl.replace(/:[^:@]+@/, ':sai@')
    await expect(answer(guess)).rejects.toThrow('không nhận vai trò')
    await database.leave()
  })
})
