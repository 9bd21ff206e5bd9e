import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { closable } from './closable'

async function slowServer(takes: number) {
  const server = createServer((_, response) => setTimeout(() => response.end('xong'), takes))
  const close = closable(server)
  server.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return { server, close, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}

test('an answer that has begun is finished', async () => {
  const { close, url } = await slowServer(200)
  const answer = fetch(url).then((response) => response.text())
  await new Promise((resolve) => setTimeout(resolve, 50))
  await close()
  expect(await answer).toBe('xong')
  await expect(fetch(url)).rejects.toThrow()
})

test('one that never ends is cut off when patience runs out', async () => {
  const { close, url } = await slowServer(60_000)
  const answer = fetch(url).catch(() => 'cut off')
  await new Promise((resolve) => setTimeout(resolve, 50))
  await close(100)
  expect(await answer).toBe('cut off')
})

test('a connection that became a web socket does not hold it up', async () => {
  const { server, close } = await slowServer(0)
  server.on('upgrade', (_, socket) => socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n'))
  const { port } = server.address() as AddressInfo
  const client = connect(port, '127.0.0.1')
  client.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
  await once(client, 'data')
  await close()
  client.destroy()
})
