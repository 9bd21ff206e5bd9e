import pg from 'pg'

type Query = (this: pg.Client, ...args: unknown[]) => unknown

/**
 * Tells of every statement that this process sends to the database. `before` is told its number before it is sent, `after`
 * right afterwards. Returns how to stop.
 */
export function onStatements(before: (number: number) => void, after: (number: number) => void = () => undefined): () => number {
  const original = pg.Client.prototype.query as Query
  let sent = 0
  pg.Client.prototype.query = function query(this: pg.Client, ...args: unknown[]) {
    const number = (sent += 1)
    before(number)
    const answer = original.apply(this, args)
    after(number)
    return answer
  } as typeof pg.Client.prototype.query
  return () => {
    pg.Client.prototype.query = original as typeof pg.Client.prototype.query
    return sent
  }
}
