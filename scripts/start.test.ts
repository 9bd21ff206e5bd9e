import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from './free-port.mjs'
import { root } from './settings.mjs'
import { temporaryFolder } from './test-support/temporary-folder'

const folder = temporaryFolder()
const dataDir = join(folder, 'data')
let port = 0
let taken: Server

beforeAll(async () => {
  port = await freePort()
  taken = createServer()
  await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done))
})
afterAll(() => new Promise((done) => taken.close(done)))

const portOf = (server: Server) => {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

/** Runs a start that must fail, and gives what it said. */
async function start(env: Record<string, string>, ...args: string[]) {
  const { DATABASE_URL: _1, DATABASE_OWNER_URL: _2, ...rest } = process.env
  const child = spawn(process.execPath, [join(root, 'scripts', 'start.mjs'), ...args], {
    env: { ...rest, PORT: String(port), DATA_DIR: dataDir, ...env },
  })
  let errors = ''
  child.stderr.on('data', (chunk) => (errors += chunk))
  child.stdout.resume()
  const status = await new Promise((done) => child.once('close', done))
  return { status, lines: errors.trimEnd().split('\n') }
}

describe('a start that cannot succeed says why in one line, fails, and leaves nothing behind', () => {
  test('port taken', async () => {
    const busy = portOf(taken)
    expect(await start({ PORT: String(busy) })).toEqual({
      status: 1,
      lines: [`Cổng ${busy} đang được chương trình khác dùng: dừng chương trình ấy hoặc đặt PORT khác.`],
    })
    expect(existsSync(dataDir)).toBe(false)
  })

  test('several wrong settings: a line for each', async () => {
    const { status, lines } = await start({ PORT: 'x', AUTH_SECRET: 'ngắn', DATABASE_URL: 'y' })
    expect(status).toBe(1)
    expect(lines).toHaveLength(4)
  })

  test('a file where the data folder should be', async () => {
    const file = join(folder, 'tep')
    writeFileSync(file, '')
    for (const place of [file, join(file, 'data')]) {
      expect(await start({ DATA_DIR: place })).toEqual({
        status: 1,
        lines: [`Thư mục dữ liệu ${place} không dùng được: ở đó đang có một tệp.`],
      })
    }
  })

  test('a data folder that nobody may write to', async () => {
    // Not even root may write into the kernel's own files.
    const { status, lines } = await start({ DATA_DIR: '/proc/toa-soan' })
    expect(status).toBe(1)
    expect(lines).toEqual([expect.stringMatching(/^Không ghi được vào thư mục dữ liệu \/proc\/toa-soan: /)])
  })

  test('a database that does not answer', async () => {
    const nobody = await freePort()
    const { status, lines } = await start({
      DATABASE_URL: `postgresql://trang:x@127.0.0.1:${nobody}/toasoan`,
      DATABASE_OWNER_URL: `postgresql://chu:x@127.0.0.1:${nobody}/toasoan`,
    })
    expect(status).toBe(1)
    expect(lines).toEqual([expect.stringMatching(`^Không kết nối được cơ sở dữ liệu ở 127.0.0.1:${nobody}: `)])
    expect(existsSync(dataDir)).toBe(false)
  })

  test('an option that does not exist', async () => {
    expect(await start({}, '--nhanh')).toEqual({
      status: 1,
      lines: ['Không có tùy chọn --nhanh. Các tùy chọn: --demo, --dev.'],
    })
  })
})
