import type { HouseError } from '@/server/errors'

/**
 * Reads a request's body into memory, at most `limit` bytes of it. What exceeds the limit is
 * read on and thrown away, up to as much again three times, so that the sender gets to read
 * the refusal; then the connection is given up. Throws `tooLarge`.
 */
export async function receiveFile(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
  tooLarge: HouseError,
): Promise<Buffer> {
  if (!body) return Buffer.alloc(0)
  const reader = body.getReader()
  let parts: Uint8Array[] = []
  let length = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length
    if (length <= limit) parts.push(next.value)
    else parts = []
    if (length > limit * 4) await reader.cancel()
  }
  if (length > limit) throw tooLarge
  return Buffer.concat(parts, length)
}
