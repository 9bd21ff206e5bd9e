import { createReadStream } from 'node:fs'
import { importWords } from '@/domain/words/import'

/** A line of a file with its number from 1, or why it cannot be read. */
export type FileLine = { number: number; text: string } | { number: number; fault: string }

const LONGEST = 16 * 1024 * 1024
const LINE_FEED = 0x0a
const BOM = '\ufeff'

/**
 * The lines of a UTF-8 file, read as a stream; blank ones are left out. Only a line feed ends a
 * line: JSON may hold U+2028, which Node's readline takes for an end.
 */
export async function* readLines(path: string): AsyncGenerator<FileLine> {
  let number = 0
  let parts: Buffer[] = []
  let length = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      parts.push(chunk.subarray(start, end))
      length += end - start
      start = end + 1
      yield* decode(++number, parts, length)
      parts = []
      length = 0
    }
    length += chunk.length - start
    // Of a line that is too long anyway nothing more is kept.
    parts = length > LONGEST ? [] : [...parts, chunk.subarray(start)]
  }
  yield* decode(number + 1, parts, length)
}

function* decode(number: number, parts: Buffer[], length: number): Generator<FileLine> {
  if (length > LONGEST) return yield { number, fault: importWords.tooLong(LONGEST / 1024 / 1024) }
  const text = utf8(Buffer.concat(parts))
  if (text === null) return yield { number, fault: importWords.notUtf8 }
  const line = number === 1 && text.startsWith(BOM) ? text.slice(1) : text
  if (line.trim() !== '') yield { number, text: line }
}

function utf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
