import type { Server } from 'node:http'
import type { Duplex } from 'node:stream'

/**
 * Prepares a server for a graceful end and returns the way to it: no new connection, idle ones closed, running answers
 * finished, and what is left after `patience` milliseconds cut off. Call it before the server listens.
 */
export function closable(server: Server): (patience?: number) => Promise<void> {
  // Connections that became something else (web sockets) no longer count as the server's, yet it would wait for them.
  const upgraded = new Set<Duplex>()
  server.on('upgrade', (_, socket) => {
    upgraded.add(socket)
    socket.on('close', () => upgraded.delete(socket))
  })
  return async (patience = 10_000) => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    for (const socket of upgraded) socket.destroy()
    // A connection that falls idle later would otherwise wait out its keep-alive.
    const idle = setInterval(() => server.closeIdleConnections(), 100)
    const force = setTimeout(() => server.closeAllConnections(), patience)
    await closed
    clearInterval(idle)
    clearTimeout(force)
  }
}
