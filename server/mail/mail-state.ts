import { isAdmin, type PersonActor } from '@/domain/article/actor'
import { db } from '@/server/db'
import { NotFound } from '@/server/errors'
import { mailSettings } from './mail-settings'

/** A letter that has not left, without what it says: an administrator reads no article by that role. */
export type HeldLetter = {
  id: string
  address: string
  createdAt: Date
  attempts: number
  nextAt: Date
  givenUp: boolean
  /** `away: …`, `later: …`, `refused: …` with the server's answer; null: not tried yet. */
  error: string | null
}

export type MailState = {
  /** Null: SMTP_URL is unset, nothing goes out. */
  server: string | null
  from: string | null
  waiting: number
  stuck: number
  givenUp: number
  sentToday: number
  lastSentAt: Date | null
  lastError: string | null
  letters: HeldLetter[]
}

const MOST = 50

/** How the letters fare. Throws NotFound unless the actor is an administrator. */
export async function getMailState(actor: PersonActor): Promise<MailState> {
  if (!isAdmin(actor)) throw new NotFound()
  const held = { sentAt: null }
  const [settings, [figures], letters] = await Promise.all([
    mailSettings(),
    db.$queryRaw<Array<Omit<MailState, 'server' | 'from' | 'letters'>>>`
      select count(*) filter (where sent_at is null and given_up_at is null)::int as waiting,
             count(*) filter (where sent_at is null and given_up_at is null and error is not null)::int as stuck,
             count(*) filter (where given_up_at is not null)::int as "givenUp",
             count(*) filter (where sent_at > clock_timestamp() - interval '1 day')::int as "sentToday",
             max(sent_at) as "lastSentAt",
             (array_agg(error order by next_at desc) filter (where sent_at is null and error is not null))[1] as "lastError"
      from letter`,
    db.letter.findMany({
      where: held, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], take: MOST,
      select: { id: true, address: true, createdAt: true, attempts: true, nextAt: true, givenUpAt: true, error: true },
    }),
  ])
  const { waiting = 0, stuck = 0, givenUp = 0, sentToday = 0, lastSentAt = null, lastError = null } = figures ?? {}
  return {
    server: settings?.server ?? null, from: settings?.from.address ?? null,
    waiting, stuck, givenUp, sentToday, lastSentAt, lastError,
    letters: letters.map(({ givenUpAt, ...letter }) => ({ ...letter, givenUp: givenUpAt !== null })),
  }
}
