import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { packedFiles } from './packed-files'

const folder = mkdtempSync(join(tmpdir(), 'toa-soan-packed-'))
mkdirSync(join(folder, 'static', 'chunks'), { recursive: true })
writeFileSync(join(folder, 'static', 'chunks', 'a.js.br'), brotliCompressSync('alert("xin chào")'))
writeFileSync(join(folder, 'static', 'chunks', 'a.js'), 'plain')
writeFileSync(join(folder, 'static', 'chunks', 'b.css.br'), brotliCompressSync('a{}'))
writeFileSync(join(folder, 'static', 'chunks', 'c.txt.br'), 'x')
writeFileSync(join(folder, 'static', 'chunks', 'gone.js.br'), brotliCompressSync('1'))
writeFileSync(join(folder, 'secret.js.br'), 'x')

const packed = packedFiles(folder)
const server = createServer((asked, answer) => {
  if (!packed(asked, answer)) answer.writeHead(418).end()
})
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

function ask(path: string, encoding?: string, method = 'GET'): Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const headers = encoding === undefined ? {} : { 'accept-encoding': encoding }
    const asked = request({ port, host: '127.0.0.1', path, method, headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }))
    })
    asked.on('error', reject)
    asked.end()
  })
}

it('gives what was packed to who asks for it', async () => {
  const { status, headers, body } = await ask('/_next/static/chunks/a.js?dpl=1', 'gzip, deflate, br, zstd')
  expect(status).toBe(200)
  expect(brotliDecompressSync(body).toString()).toBe('alert("xin chào")')
  expect(headers).toMatchObject({
    'content-type': 'application/javascript; charset=utf-8', 'content-encoding': 'br', 'content-length': String(body.length),
    vary: 'Accept-Encoding', 'cache-control': 'public, max-age=31536000, immutable',
  })
})

it('gives the head alone when only that is asked for', async () => {
  const { status, headers, body } = await ask('/_next/static/chunks/b.css', 'br;q=0.5', 'HEAD')
  expect([status, headers['content-type'], body.length]).toEqual([200, 'text/css; charset=utf-8', 0])
})

describe('leaves to others', () => {
  test.each([
    ['/_next/static/chunks/a.js', 'gzip'],
    ['/_next/static/chunks/a.js', undefined],
    ['/_next/static/chunks/a.js', 'br;q=0'],
    ['/_next/static/chunks/a.js', 'br;q=0.0, gzip'],
    ['/_next/static/chunks/d.js', 'br'],
    ['/_next/static/chunks/c.txt', 'br'],
    ['/_next/static/../secret.js', 'br'],
    ['/_next/static/%2e%2e/secret.js', 'br'],
    ['/_next/static/chunks/a.js.br', 'br'],
  ])('%s for %s', async (path, encoding) => expect((await ask(path, encoding)).status).toBe(418))

  it('what was packed and is gone', async () => {
    expect((await ask('/_next/static/chunks/gone.js', 'br')).status).toBe(200)
    rmSync(join(folder, 'static', 'chunks', 'gone.js.br'))
    for (const method of ['GET', 'HEAD']) expect((await ask('/_next/static/chunks/gone.js', 'br', method)).status).toBe(418)
  })

  it('what is no reading', async () => expect((await ask('/_next/static/chunks/a.js', 'br', 'POST')).status).toBe(418))
})

it('has nothing before the site is built', () => {
  expect(packedFiles(join(folder, 'nowhere'))).toBeTypeOf('function')
})
