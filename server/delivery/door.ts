import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { inPage, newPageContext } from '@/server/reading/page-context'
import { errorPage } from './error-page'
import { answerHealth } from './health'
import { loggedPath } from './logged-path'
import { replaceFailures } from './plain-failure'
import { refusalOf, type Refusal } from './refuse'
import type { PackedFiles } from './packed-files'
import { ownHeaders } from './request-headers'
import { finishHead, securityHeaders } from './response-headers'
import type { SiteAddress } from './site-address'

export type DoorOptions = {
  site: SiteAddress
  dev: boolean
  /** Answers what gets past the door: Next's handler. */
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** Takes connections that become something else (development's reloading); without it they are closed. */
  upgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void>
  /** Answers for scripts and styles that were packed beforehand; left out in development. */
  packed?: PackedFiles
  /** Throws unless the database answers. */
  checkDatabase: () => Promise<void>
  /** Whether what is due is still being looked for. */
  clockIsAlive: () => boolean
  /** Told of changes from foreign origins; must cost nothing, since anyone can bring it about. */
  noteRefusal?: (refused: { code: string; address: string; path: string }) => void
}

/**
 * The plain server in front of Next. It keeps nothing yet: it refuses changes from foreign origins, decides what
 * the request says of itself, runs it in a page context and has the last word on the answer's head.
 */
export function createDoor({ site, dev, handle, upgrade, packed, checkDatabase, clockIsAlive, noteRefusal }: DoorOptions): Server {
  const common = securityHeaders(site, dev)
  const server = createServer({ headersTimeout: 15_000, requestTimeout: 300_000, keepAliveTimeout: 30_000 })
  server.maxHeadersCount = 100

  server.on('request', (request, response) => {
    const page = newPageContext(randomBytes(6).toString('hex'))
    finishHead(response, page, common)
    // In development Next shows the error itself.
    if (!dev) replaceFailures(response, page.requestId)
    if (answerHealth(request, response, checkDatabase, clockIsAlive)) return
    const refusal = refusalOf(request, site)
    if (refusal) {
      if (refusal.code === 'origin.foreign') noteRefusal?.({ code: refusal.code, address: request.socket.remoteAddress ?? '', path: loggedPath(request.url) })
      return refuse(request, response, refusal, page.requestId)
    }
    if (packed?.(request, response)) return
    ownHeaders(request, site, page.requestId)
    inPage(page, () => handle(request, response)).catch((error: unknown) => fail(response, error, page.requestId))
  })

  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    const { origin } = request.headers
    if (!upgrade || origin === undefined || !site.origins.has(origin)) return socket.destroy()
    upgrade(request, socket, head).catch(() => socket.destroy())
  })
  return server
}

function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal, requestId: string): void {
  const { status, code, message } = refusal
  console.warn(JSON.stringify({ level: 'warn', requestId, code, status, path: loggedPath(request.url) }))
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    connection: 'close',
  })
  response.end(JSON.stringify({ code, message, requestId }))
  // What is still arriving is thrown away, so that the sender gets to read the answer.
  request.resume()
}

function fail(response: ServerResponse, error: unknown, requestId: string): void {
  console.error(JSON.stringify({ level: 'error', requestId, error: error instanceof Error ? error.stack : String(error) }))
  if (response.headersSent) {
    response.destroy()
    return
  }
  response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
  response.end(errorPage(requestId))
}
