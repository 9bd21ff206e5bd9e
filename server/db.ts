import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient, type Prisma } from '@/generated/prisma/client'
import { env } from './env'

/** A client inside a transaction. */
export type Tx = Prisma.TransactionClient

/** A client, inside a transaction or not. */
export type Db = Tx | PrismaClient

// The door, the jobs and Next's bundle are one process but separate module graphs: what they
// share has to hang on globalThis. Each graph has its own client over the one pool.
const shared = globalThis as typeof globalThis & { toaSoanPool?: pg.Pool }

const TRANSACTION_MS = 20_000
// Who waits for a lock gives up before the transaction does. Otherwise the connection would go on waiting after the
// transaction was given up, and a few tries later the pool would hold no other.
const LOCK_MS = TRANSACTION_MS - 2_000

/** The process's only pool of connections, made at first use. */
export function pool(): pg.Pool {
  if (!shared.toaSoanPool) {
    const made = new pg.Pool({ connectionString: env().databaseUrl, max: 10, lock_timeout: LOCK_MS })
    // An idle connection that breaks (the database restarted) must not end the process.
    made.on('error', () => undefined)
    shared.toaSoanPool = made
  }
  return shared.toaSoanPool
}

let client: PrismaClient | undefined

function connect(): PrismaClient {
  client ??= new PrismaClient({ adapter: new PrismaPg(pool(), { disposeExternalPool: false }) })
  return client
}

/** The database. Connects at first use, so that importing this file needs no settings. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, property) {
    const real = connect()
    const value: unknown = Reflect.get(real, property, real)
    return typeof value === 'function' ? value.bind(real) : value
  },
})

/** Runs `work` in one transaction; anything thrown rolls all of it back. */
export function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return connect().$transaction(work, { maxWait: 10_000, timeout: TRANSACTION_MS })
}

/** Closes the connections; the next use opens them again. */
export async function disconnect(): Promise<void> {
  await client?.$disconnect()
  client = undefined
  await shared.toaSoanPool?.end()
  delete shared.toaSoanPool
}
