import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { oneTimePassword, ONE_TIME_BYTES } from '@/domain/people/one-time-password'

// OWASP's figures for argon2id (the library's default algorithm) with 19 MiB, in KiB.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** An argon2id hash in PHC form. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST)
}

/** Whether a password is the one that was hashed; false too for a hash that cannot be read. */
export async function isPassword(passwordHash: string, password: string): Promise<boolean> {
  try {
    return await verify(passwordHash, password.normalize('NFC'))
  } catch {
    return false
  }
}

let dummy: Promise<string> | undefined

/** Takes as long as checking a password of a real account, and never agrees (S8). */
export async function checkAgainstNobody(password: string): Promise<false> {
  dummy ??= hashPassword(randomBytes(32).toString('base64'))
  await isPassword(await dummy, password)
  return false
}

/** A fresh password that is shown once and has to be changed at first sign-in. */
export function makeOneTimePassword(): string {
  return oneTimePassword(randomBytes(ONE_TIME_BYTES))
}
