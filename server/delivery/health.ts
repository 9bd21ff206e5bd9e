import type { IncomingMessage, ServerResponse } from 'node:http'

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/

/**
 * Answers /livez (the process runs) and /readyz (so do its database and its clock) to programs on the same machine.
 * Returns false for everything else and for everyone else, a proxy's visitors included: for them these addresses do not exist.
 */
export function answerHealth(
  request: IncomingMessage,
  response: ServerResponse,
  checkDatabase: () => Promise<void>,
  clockIsAlive: () => boolean,
): boolean {
  const path = request.url?.split('?')[0]
  if ((path !== '/livez' && path !== '/readyz') || request.method !== 'GET' || !isLocal(request)) return false
  if (path === '/livez') say(response, 200, 'live')
  else checkDatabase().then(
    () => (clockIsAlive() ? say(response, 200, 'ready') : say(response, 503, 'clock')),
    () => say(response, 503, 'database'),
  )
  return true
}

function isLocal({ socket, headers }: IncomingMessage): boolean {
  const proxied = headers.forwarded ?? headers['x-forwarded-for'] ?? headers.via
  return proxied === undefined && LOOPBACK.test(socket.remoteAddress ?? '')
}

function say(response: ServerResponse, status: number, state: string): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(JSON.stringify({ state }))
}
