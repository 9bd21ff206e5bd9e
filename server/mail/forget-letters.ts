import { db } from '@/server/db'

/** Forgets letters 30 days after they left: what they said is in the inbox. Those that never left stay. */
export async function forgetSentLetters(): Promise<number> {
  const { count } = await db.letter.deleteMany({ where: { sentAt: { lt: new Date(Date.now() - 30 * 24 * 3600_000) } } })
  return count
}
