import { db } from '@/server/db'
import { whoSees } from '@/server/notices/who-sees'
import { backOff, letterFault, MOST_REFUSALS, NOBODY_THERE, type LetterFault } from './letter-fault'
import { mailSettings, type MailSettings } from './mail-settings'
import { sendLetter, type OutgoingLetter } from './send-letter'

type Claimed = OutgoingLetter & { attempts: number; personId: string | null; articleId: string | null; leftHouse: boolean }

/**
 * Sends what is due, oldest first, whichever instance takes it; a server that is away ends the round and the letters wait.
 * A letter to somebody who left, or about an article that is no longer theirs to see, is dropped: the inbox has its line.
 * Resolves to how many left. Does nothing while SMTP_URL is unset.
 */
export async function deliverLetters(): Promise<number> {
  const settings = await mailSettings()
  if (!settings) return 0
  let sent = 0
  for (let letter = await claim(); letter; letter = await claim()) {
    if (!(await mayHave(letter))) await drop(letter)
    else {
      const fault = await send(settings, letter)
      if (fault && NOBODY_THERE.includes(fault)) break
      if (!fault && ++sent === 1) await hurryThoseKeptWaiting()
    }
  }
  return sent
}

// Taken by moving its hour on, not by a lock: a slow mail server holds no transaction open. Should the house be killed
// meanwhile, the letter is due again after those minutes.
async function claim(): Promise<Claimed | null> {
  const [letter] = await db.$queryRaw<Claimed[]>`
    with due as materialized (
      select waiting.id, person.email, person.disabled_at from letter waiting left join person on person.id = waiting.person_id
      where waiting.sent_at is null and waiting.given_up_at is null and waiting.next_at <= clock_timestamp()
      order by waiting.next_at, waiting.id limit 1 for update of waiting skip locked
    )
    update letter set attempts = attempts + 1, next_at = clock_timestamp() + interval '5 minutes'
    from due where letter.id = due.id
    returning letter.id, coalesce(due.email, letter.address) as address, letter.subject, letter.text, letter.attempts,
              letter.person_id as "personId", letter.article_id as "articleId", due.disabled_at is not null as "leftHouse"`
  return letter ?? null
}

// It may have lain here for hours: what its receiver may see is asked now.
async function mayHave({ leftHouse, personId, articleId }: Claimed): Promise<boolean> {
  if (leftHouse) return false
  return personId === null || articleId === null || (await whoSees(db, articleId, [personId])).has(personId)
}

async function drop({ id }: Claimed): Promise<void> {
  await db.$executeRaw`delete from letter where id = ${id}::uuid and sent_at is null`
}

async function send(settings: MailSettings, letter: Claimed): Promise<LetterFault | null> {
  try {
    await sendLetter(settings, letter)
  } catch (error) {
    const fault = letterFault(error)
    const said = oneLine(`${fault}: ${readable(error instanceof Error ? error.message : String(error))}`)
    console.warn(JSON.stringify({ level: 'warn', letter: letter.id, attempts: letter.attempts, error: said }))
    if (fault === 'refused' && letter.attempts >= MOST_REFUSALS) await giveUp(letter, said)
    else await putOff(letter, said)
    return fault
  }
  await db.$executeRaw`
    update letter set sent_at = clock_timestamp(), address = ${letter.address}, error = null where id = ${letter.id}::uuid`
  return null
}

async function putOff({ id, attempts }: Claimed, error: string): Promise<void> {
  await db.$executeRaw`
    update letter set next_at = clock_timestamp() + make_interval(secs => ${backOff(attempts) / 1000}), error = ${error}
    where id = ${id}::uuid and sent_at is null`
}

async function giveUp({ id }: Claimed, error: string): Promise<void> {
  await db.$executeRaw`
    update letter set given_up_at = clock_timestamp(), error = ${error} where id = ${id}::uuid and sent_at is null`
}

// The server is back: those whom only its absence delayed need not wait out their hour.
async function hurryThoseKeptWaiting(): Promise<void> {
  await db.$executeRaw`
    update letter set next_at = clock_timestamp()
    where sent_at is null and given_up_at is null and next_at > clock_timestamp() and error similar to '(away|login):%'`
}

// An answer in UTF-8 comes as single bytes.
function readable(answer: string): string {
  const text = Buffer.from(answer, 'latin1').toString('utf8')
  return text.includes('\ufffd') || /[^\u0000-\u00ff]/.test(answer) ? answer : text
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 300)
}
