import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { oneAtATime } from '@/server/media/one-at-a-time'
import { WORD_LIMITS } from './limits'
import type { WordText } from './reader/read-document'
import { WordFault, type WordFaultCode } from './word-fault'

// The door knows where it was built to, Next's bundle of this file does not.
const shared = globalThis as typeof globalThis & { toaSoanWordReader?: string }

/** Tells where the built program lies that reads Word files; without it, and in tests, the source itself is run. */
export function setWordReader(path: string): void {
  shared.toaSoanWordReader = path
}

const inTurn = oneAtATime()
let waiting = 0

type Limits = { milliseconds: number; heapMegabytes: number }

/**
 * Reads a Word file in a process of its own with bounds on time and memory (S12), one file at a time. Throws WordFault;
 * `signal`: whoever sent the file has gone.
 */
export async function readWordFile(data: Buffer, signal?: AbortSignal, limits: Limits = WORD_LIMITS): Promise<WordText> {
  // Each waits with its file in the site's memory.
  if (waiting >= WORD_LIMITS.waiting) throw new WordFault('word.busy')
  waiting += 1
  return inTurn(() => readNow(data, signal, limits)).finally(() => (waiting -= 1))
}

async function readNow(data: Buffer, signal: AbortSignal | undefined, limits: Limits): Promise<WordText> {
  signal?.throwIfAborted()
  const { output, complaint, status, isLate } = await run(data, signal, limits)
  if (isLate) throw new WordFault('word.too_slow')
  signal?.throwIfAborted()
  // Out of memory Node gives itself up with a signal, and so does a system that is short of it.
  if (status === null || status === 134 || /heap out of memory|heap limit/i.test(complaint)) throw new WordFault('word.too_heavy')
  if (status !== 0) throw new WordFault('word.damaged', { cause: new Error(complaint) })
  const answer = JSON.parse(output) as { text: WordText } | { fault: WordFaultCode }
  if ('fault' in answer) throw new WordFault(answer.fault)
  return answer.text
}

type Ended = { output: string; complaint: string; status: number | null; isLate: boolean }

function run(data: Buffer, signal: AbortSignal | undefined, limits: Limits): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${limits.heapMegabytes}`, ...program()], {
      cwd: process.cwd(),
      // Nothing of the site's own: no database, no secret.
      env: { TZ: 'UTC', NODE_ENV: process.env.NODE_ENV },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    let isLate = false
    const kill = () => child.kill('SIGKILL')
    const timer = setTimeout(() => {
      isLate = true
      kill()
    }, limits.milliseconds)
    signal?.addEventListener('abort', kill)
    const output = gather(child.stdout, WORD_LIMITS.answer, kill)
    const complaint = gather(child.stderr, 20_000, () => undefined)
    child.on('error', reject)
    child.on('close', (status) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', kill)
      resolve({ output: output(), complaint: complaint(), status, isLate })
    })
    // A program that has given up no longer listens.
    child.stdin.on('error', () => undefined)
    child.stdin.end(data)
  })
}

function gather(stream: NodeJS.ReadableStream, most: number, onMore: () => void): () => string {
  const parts: Buffer[] = []
  let length = 0
  stream.on('data', (part: Buffer) => {
    length += part.length
    if (length <= most) parts.push(part)
    else onMore()
  })
  return () => Buffer.concat(parts).toString('utf8')
}

function program(): string[] {
  const built = shared.toaSoanWordReader
  if (built !== undefined && existsSync(built)) return [built]
  return ['--import', 'tsx', join(/* turbopackIgnore: true */ process.cwd(), 'server', 'word', 'reader', 'program.ts')]
}
