// @ts-check
import { createServer } from 'node:net'

/**
 * A port of this machine that nobody listens on now.
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((done, fail) => {
    const trial = createServer()
    trial.once('error', fail)
    trial.listen(0, '127.0.0.1', () => {
      const address = trial.address()
      trial.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
