import { request as send, type IncomingMessage, type OutgoingHttpHeaders, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { allowOwnFrame, answerPrivately, answerWith, dependsOn } from '@/server/reading/page-context'
import { createDoor, type DoorOptions } from './door'
import { siteAddress } from './site-address'

let door: Server
let port: number
let seen: IncomingMessage | undefined
let handle: DoorOptions['handle']
let databaseUp = true
let clockAlive = true
const noteRefusal = vi.fn()

async function open(siteUrl?: string) {
  door?.close()
  // The port is known only once the door listens, and the site's address depends on it: open twice.
  const probe = createDoor(options('http://localhost:1', 1)).listen(0, '127.0.0.1')
  await new Promise((resolve) => probe.once('listening', resolve))
  port = (probe.address() as AddressInfo).port
  await new Promise((resolve) => probe.close(resolve))
  door = createDoor(options(siteUrl ?? `http://localhost:${port}`, port)).listen(port, '127.0.0.1')
  await new Promise((resolve) => door.once('listening', resolve))
}

function options(siteUrl: string, at: number): DoorOptions {
  return {
    site: siteAddress(siteUrl, at),
    dev: false,
    handle: async (request, response) => {
      seen = request
      await handle(request, response)
    },
    checkDatabase: async () => {
      if (!databaseUp) throw new Error('down')
    },
    clockIsAlive: () => clockAlive,
    noteRefusal,
  }
}

type Answer = { status: number; headers: IncomingMessage['headers']; body: string }

function ask(path: string, method = 'GET', headers: OutgoingHttpHeaders = {}, body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = send({ host: '127.0.0.1', port, path, method, headers, agent: false }, async (response) => {
      let text = ''
      for await (const chunk of response.setEncoding('utf8')) text += chunk
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text })
    })
    request.on('error', reject)
    request.end(body)
  })
}

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  vi.spyOn(console, 'error').mockReturnValue()
  seen = undefined
  databaseUp = true
  clockAlive = true
  handle = async (_, response) => {
    response.setHeader('x-powered-by', 'Next.js')
    response.end('trang')
  }
  await open()
})

afterEach(async () => {
  await new Promise((resolve) => door.close(resolve))
  vi.restoreAllMocks()
})

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s from a foreign origin is refused before Next sees it', async (method) => {
  const answer = await ask('/toa-soan', method, { origin: 'https://ke-xau.example', 'x-forwarded-host': 'ke-xau.example' })
  expect(answer.status).toBe(403)
  expect(JSON.parse(answer.body)).toMatchObject({ code: 'origin.foreign', message: 'Yêu cầu không hợp lệ.' })
  expect(seen).toBeUndefined()
  expect(noteRefusal).toHaveBeenLastCalledWith({ code: 'origin.foreign', address: '127.0.0.1', path: '/toa-soan' })
})

test.each([[{}], [{ origin: 'null' }], [{ origin: `http://localhost:1` }]])('a change with origin %o is refused', async (headers) => {
  expect((await ask('/toa-soan', 'POST', headers)).status).toBe(403)
  expect(seen).toBeUndefined()
})

test('a change from the site itself passes, whichever loopback name was used', async () => {
  for (const host of ['localhost', '127.0.0.1', '[::1]']) {
    expect((await ask('/toa-soan', 'POST', { origin: `http://${host}:${port}` })).status).toBe(200)
  }
})

test('a site with a name of its own is not the loopback address', async () => {
  await open('https://tinhuy.example.vn')
  expect((await ask('/toa-soan', 'POST', { origin: `http://127.0.0.1:${port}` })).status).toBe(403)
  expect((await ask('/toa-soan', 'POST', { origin: 'https://tinhuy.example.vn' })).status).toBe(200)
})

test('forwarded headers and the Host are the door’s own', async () => {
  await open('https://tinhuy.example.vn')
  await ask('/', 'GET', {
    host: 'ke-xau.example',
    forwarded: 'for=1.2.3.4;host=ke-xau.example',
    'x-forwarded-host': 'ke-xau.example',
    'x-forwarded-proto': 'gopher',
    'x-forwarded-port': '1',
    'x-forwarded-for': '1.2.3.4',
    'x-middleware-subrequest': 'middleware:middleware:middleware',
    'x-invoke-path': '/toa-soan',
  })
  expect(seen?.headers).toMatchObject({
    host: 'tinhuy.example.vn',
    'x-forwarded-host': 'tinhuy.example.vn',
    'x-forwarded-proto': 'https',
    'x-forwarded-port': '443',
    'x-forwarded-for': '127.0.0.1',
  })
  expect(seen?.headers).not.toHaveProperty('forwarded')
  expect(seen?.headers).not.toHaveProperty('x-middleware-subrequest')
  expect(seen?.headers).not.toHaveProperty('x-invoke-path')
})

test('a Host that is the site’s stays', async () => {
  await ask('/', 'GET', { host: `127.0.0.1:${port}` })
  expect(seen?.headers.host).toBe(`127.0.0.1:${port}`)
})

test('a page’s status and tags reach the head of its answer, however deep they were named', async () => {
  handle = async (_, response) => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    dependsOn('article:1', 'frame')
    answerWith(410)
    response.statusCode = 200
    response.end('Bài viết đã được gỡ')
  }
  const answer = await ask('/chuyen-muc/bai')
  expect(answer.status).toBe(410)
  expect(answer.headers['surrogate-key']).toBe('article:1 frame')
})

test('two requests at once do not mix their tags', async () => {
  handle = async (request, response) => {
    dependsOn(`page:${request.url}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
    response.writeHead(200, { 'content-type': 'text/plain' })
    response.end()
  }
  const answers = await Promise.all(['/a', '/b'].map((path) => ask(path)))
  expect(answers.map(({ headers }) => headers['surrogate-key'])).toEqual(['page:/a', 'page:/b'])
})

test('every answer carries the security headers and a request id, and not the framework’s name', async () => {
  const { headers } = await ask('/')
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['content-security-policy']).toContain("object-src 'none'")
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['x-request-id']).toMatch(/^[0-9a-f]{12}$/)
  expect(headers).not.toHaveProperty('x-powered-by')
})

test('a body that is too long or of unknown length is refused; an upload may be longer', async () => {
  const origin = `http://localhost:${port}`
  const big = 'x'.repeat(5 * 1024 * 1024)
  expect((await ask('/toa-soan', 'POST', { origin, 'content-length': big.length }, big)).status).toBe(413)
  for (const path of ['/api/tai-anh', '/api/nhap-word']) {
    expect((await ask(path, 'POST', { origin, 'content-length': big.length }, big)).status, path).toBe(200)
  }
  expect((await ask('/toa-soan', 'POST', { origin, 'transfer-encoding': 'chunked' }, 'x')).status).toBe(411)
})

test('when Next fails the reader gets a reference and not the reason', async () => {
  handle = async () => {
    throw new Error('mật khẩu của cơ sở dữ liệu')
  }
  const answer = await ask('/')
  expect(answer.status).toBe(500)
  expect(answer.body).toContain(`Hệ thống gặp lỗi. Mã tra cứu: ${answer.headers['x-request-id']}`)
  expect(answer.body).not.toContain('mật khẩu')
})

test.each([
  ['with its head written', (response: ServerResponse) => response.writeHead(500, 'x')],
  ['with its head implied', (response: ServerResponse) => (response.statusCode = 500)],
])('a failed page %s is replaced by one that needs no script', async (_, begin) => {
  handle = async (_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('content-encoding', 'gzip')
    response.setHeader('content-length', '9')
    begin(response)
    response.write('<script>')
    response.end('!')
  }
  const answer = await ask('/')
  expect(answer.status).toBe(500)
  expect(answer.body).toContain(`Mã tra cứu: ${answer.headers['x-request-id']}`)
  expect(answer.body).not.toContain('<script>')
  expect(answer.headers).not.toHaveProperty('content-encoding')
})

test('a failure that is no page stays as it is', async () => {
  handle = async (_, response) => {
    response.statusCode = 503
    response.setHeader('content-type', 'application/json')
    response.end('{"code":"x"}')
  }
  expect(await ask('/api/x')).toMatchObject({ status: 503, body: '{"code":"x"}' })
})

test('liveness needs neither database nor clock, readiness both', async () => {
  databaseUp = false
  clockAlive = false
  expect((await ask('/livez')).status).toBe(200)
  expect(await ask('/readyz')).toMatchObject({ status: 503, body: '{"state":"database"}' })
  databaseUp = true
  expect(await ask('/readyz')).toMatchObject({ status: 503, body: '{"state":"clock"}' })
  clockAlive = true
  expect((await ask('/readyz')).status).toBe(200)
})

test('health is not for those who come through a proxy', async () => {
  await ask('/readyz', 'GET', { 'x-forwarded-for': '203.0.113.9' })
  expect(seen?.url).toBe('/readyz')
})

test('a page for who asked alone says so, whatever Next would have said, and names no tags', async () => {
  handle = async (_, response) => {
    dependsOn('frame')
    answerPrivately()
    response.setHeader('cache-control', 'public, max-age=60')
    response.end('bản xem trước')
  }
  expect((await ask('/xem-truoc/x')).headers).toMatchObject({
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex, nofollow, noarchive',
    'referrer-policy': 'no-referrer',
  })
  expect((await ask('/xem-truoc/x')).headers['surrogate-key']).toBeUndefined()
})

test('only a page that allows it may stand in a frame, and only of the site’s own', async () => {
  expect((await ask('/')).headers['content-security-policy']).toContain("frame-ancestors 'none'")
  handle = async (_, response) => {
    allowOwnFrame()
    response.end('trang')
  }
  expect((await ask('/')).headers['content-security-policy']).toContain("frame-ancestors 'self'")
})

test('what is logged of a refused request does not hold the token of a preview link', async () => {
  await ask('/xem-truoc/bi-mat/anh/a.webp?x=1', 'POST', { origin: 'https://ke-xau.example' })
  const said = vi.mocked(console.warn).mock.calls.flat().join()
  expect(said).toContain('"path":"/xem-truoc/…/anh/a.webp"')
  expect(said).not.toContain('bi-mat')
})
