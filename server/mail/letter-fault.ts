/**
 * Why a letter did not go: the server cannot be talked to (`away`) or lets nobody sign in (`login`), nothing being wrong
 * with the letter; it asks for patience (`later`), or it will not have this letter (`refused`).
 */
export type LetterFault = 'away' | 'login' | 'later' | 'refused'

/** With these no other letter fares better. */
export const NOBODY_THERE: readonly LetterFault[] = ['away', 'login']

const ABOUT_THIS_LETTER = /^(RCPT TO|DATA)/

/** Reads what nodemailer threw, by the answer's code (RFC 5321 §4.2.1) and by what it was an answer to. */
export function letterFault(error: unknown): LetterFault {
  const { code, responseCode, command } = error as { code?: unknown; responseCode?: unknown; command?: unknown }
  if (code === 'EAUTH') return 'login'
  if (typeof responseCode !== 'number' || typeof command !== 'string' || !ABOUT_THIS_LETTER.test(command)) return 'away'
  return responseCode >= 500 ? 'refused' : 'later'
}

const MINUTES = [1, 2, 5, 15, 30, 60] as const

/** How long a letter waits after its n-th attempt (from 1): a minute, then longer, an hour at most. Milliseconds. */
export function backOff(attempts: number): number {
  const minutes = MINUTES[Math.min(Math.max(attempts, 1), MINUTES.length) - 1] ?? 60
  return minutes * 60_000
}

/** After so many attempts a letter that is refused is left alone until an administrator sends it again: some seven hours. */
export const MOST_REFUSALS = 12
