import { when } from '@/components/newsroom/when'
import { letterFaultWords, mailWords as words } from '@/domain/words/notices'
import type { HeldLetter } from '@/server/mail/mail-state'

type Props = { letters: HeldLetter[]; now: Date; zone: string }

/** The letters that have not left: to whom, how often it was tried, what the server said. */
export function LetterList({ letters, now, zone }: Props) {
  return (
    <ul className="divide-y divide-line">
      {letters.map(({ id, address, createdAt, attempts, nextAt, givenUp, error }) => (
        <li key={id} className="py-3 text-sm">
          <p className="font-semibold break-all">{address}</p>
          <p className="text-ink-soft tabular-nums">
            {words.written} {when(createdAt, now, zone)} · {attempts === 0 ? words.notTried : `${words.attempts}: ${attempts}`} ·{' '}
            {givenUp ? words.stopped : `${words.next}: ${when(nextAt, now, zone)}`}
          </p>
          {error && <p className="break-words text-bad">{faultLine(error)}</p>}
        </li>
      ))}
    </ul>
  )
}

/** What went wrong in words, with the server's own answer for who looks after it. */
export function faultLine(error: string): string {
  const [kind = '', ...said] = error.split(': ')
  const words = Object.entries(letterFaultWords).find(([name]) => name === kind)?.[1]
  if (!words) return error
  return said.length > 0 ? `${words} (${said.join(': ')})` : words
}
