import { expect, it } from 'vitest'
import { tooLarge } from './encode-picture'
import { receiveFile } from './receive-file'

function sender(pieces: number) {
  const sent = { pieces: 0, cancelled: false }
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (sent.pieces === pieces) return controller.close()
        sent.pieces += 1
        controller.enqueue(new Uint8Array(10).fill(sent.pieces))
      },
      cancel() {
        sent.cancelled = true
      },
    },
    { highWaterMark: 0 },
  )
  return { body, sent }
}

it('reads a file up to the limit', async () => {
  const { body } = sender(10)
  const data = await receiveFile(body, 100, tooLarge())
  expect(data.length).toBe(100)
  expect(data[99]).toBe(10)
})

it('hears out a sender who exceeds the limit a little, then refuses', async () => {
  const { body, sent } = sender(11)
  await expect(receiveFile(body, 100, tooLarge())).rejects.toMatchObject({ code: 'picture.too_large', params: { megabytes: 25 } })
  expect(sent).toEqual({ pieces: 11, cancelled: false })
})

it('gives up a sender who does not end', async () => {
  const { body, sent } = sender(1_000_000)
  await expect(receiveFile(body, 100, tooLarge())).rejects.toMatchObject({ code: 'picture.too_large' })
  expect(sent.cancelled).toBe(true)
  expect(sent.pieces).toBe(41)
})

it('takes a missing body for an empty file', async () => {
  expect(await receiveFile(null, 100, tooLarge())).toHaveLength(0)
})
