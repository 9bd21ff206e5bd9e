import { createReadStream, existsSync, fstatSync, openSync, readdirSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, sep } from 'node:path'
import { pipeline } from 'node:stream'

const TYPES: Record<string, string> = { js: 'application/javascript; charset=utf-8', css: 'text/css; charset=utf-8' }

/** Answers a request for a file that was packed when the site was built; false: it is another's to answer. */
export type PackedFiles = (request: IncomingMessage, response: ServerResponse) => boolean

/**
 * The scripts and styles that `scripts/compress.mjs` packed, by their addresses, from the folder that Next built into. Only
 * browsers that ask for brotli get them, which they do where nobody between can meddle (over TLS); the others get Next's
 * own answer, which is its "not found" where a packed file is gone by now. The names carry a hash of what is in the file:
 * it may be kept for ever.
 */
export function packedFiles(builtFolder: string): PackedFiles {
  const folder = join(builtFolder, 'static')
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
  const packed = new Map(
    names.flatMap((name) => {
      const type = TYPES[/\.(\w+)\.br$/.exec(name)?.[1] ?? '']
      const path = `/_next/static/${name.slice(0, -'.br'.length).split(sep).join('/')}`
      const file = join(folder, name)
      return type ? [[path, { file, type }] as const] : []
    }),
  )
  return (request, response) => {
    const found = packed.get(request.url?.split('?')[0] ?? '')
    if (!found || !takesBrotli(request) || (request.method !== 'GET' && request.method !== 'HEAD')) return false
    // Opened before the head is sent: without the file there is nothing to promise.
    const opened = open(found.file)
    if (!opened) return false
    response.writeHead(200, {
      'content-type': found.type,
      'content-encoding': 'br',
      'content-length': String(opened.length),
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
    })
    const stream = createReadStream('', { fd: opened.fd })
    if (request.method === 'HEAD') {
      stream.destroy()
      response.end()
    }
    // A visitor who leaves before the end is no fault.
    else pipeline(stream, response, () => undefined)
    return true
  }
}

function open(file: string): { fd: number; length: number } | null {
  try {
    const fd = openSync(file, 'r')
    return { fd, length: fstatSync(fd).size }
  } catch {
    return null
  }
}

function takesBrotli({ headers }: IncomingMessage): boolean {
  const offered = String(headers['accept-encoding'] ?? '').split(',').map((part) => part.trim().toLowerCase())
  return offered.some((part) => /^br(?:\s*;\s*q=(?!0(?:\.0*)?$)[\d.]+)?$/.test(part))
}
