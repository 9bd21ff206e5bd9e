import type { ReadStream } from 'node:tty'

// A pipe that stays open with nothing in it (a program that started us and has nothing to say) must not hold us up.
const PATIENCE = 3000

type Input = Pick<ReadStream, 'isTTY'> & NodeJS.ReadableStream

/** The first line that was piped in, without its line end; undefined at a terminal or when nothing comes. */
export async function pipedPassword(input: Input = process.stdin): Promise<string | undefined> {
  if (input.isTTY) return undefined
  const text = await readAll(input)
  const line = text.replace(/\r?\n[^]*$/, '')
  return line === '' ? undefined : line
}

function readAll(input: NodeJS.ReadableStream): Promise<string> {
  return new Promise((done, fail) => {
    let text = ''
    const silence = setTimeout(() => finish(), PATIENCE)
    const finish = () => {
      input.pause()
      done(text)
    }
    input.setEncoding('utf8')
    input.on('data', (part: string) => {
      clearTimeout(silence)
      text += part
    })
    input.on('error', fail)
    input.on('end', () => {
      clearTimeout(silence)
      done(text)
    })
  })
}
