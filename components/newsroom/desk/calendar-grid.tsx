import Link from 'next/link'
import { timeOfDay } from '@/domain/language/dates'
import { calendarWords as words } from '@/domain/words/desk'

type Kind = keyof typeof words.kinds
type Entry = { id: string; title: string; kind: Kind; at: Date; day: string }
type Props = { weeks: Array<Array<string | null>>; entries: Entry[]; today: string; chosen: string; zone: string }

const SHOWN = 3
const tones: Record<Kind, string> = {
  published: 'bg-live-soft text-live',
  scheduled: 'bg-ok-soft text-ok',
  withdraw: 'bg-gone-soft text-gone',
  withdrawn: 'bg-draft-soft text-draft',
  due: 'bg-wait-soft text-wait',
}
const KINDS = Object.keys(words.kinds) as Kind[]

/** A month on the wall: each day with its first entries, on a phone with figures. The day itself leads to its list. */
export function CalendarGrid({ weeks, entries, today, chosen, zone }: Props) {
  const days = new Map<string, Entry[]>()
  for (const entry of entries) days.set(entry.day, [...(days.get(entry.day) ?? []), entry])
  return (
    <>
      <table className="w-full table-fixed border-collapse rounded-xl bg-surface">
        <thead>
          <tr>
            {words.weekdays.map((day) => (
              <th key={day} scope="col" className="border border-line px-1 py-1.5 text-center text-sm font-semibold text-ink-soft">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, w) => (
            <tr key={w}>
              {week.map((day, d) => (
                <td key={d} className={`relative h-14 border border-line p-1 align-top sm:h-28 ${day === chosen ? 'bg-paper' : ''}`}>
                  {day && <Day day={day} entries={days.get(day) ?? []} today={today} chosen={chosen} zone={zone} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Legend />
    </>
  )
}

// Colours and figures alone say nothing to who has not learned them.
function Legend() {
  return (
    <ul aria-label={words.legend} className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-soft">
      {KINDS.map((kind) => (
        <li key={kind} className={`rounded px-1.5 ${tones[kind]}`}>
          {words.kinds[kind]}
        </li>
      ))}
    </ul>
  )
}

type DayProps = { day: string; entries: Entry[]; today: string; chosen: string; zone: string }

function Day({ day, entries, today, chosen, zone }: DayProps) {
  const figures = KINDS.flatMap((kind) => {
    const n = entries.filter((entry) => entry.kind === kind).length
    return n > 0 ? [{ kind, n }] : []
  })
  const spoken = figures.map(({ kind, n }) => words.figures(words.kinds[kind], n)).join(', ') || words.none
  const number = Number(day.slice(8))
  return (
    <>
      <Link
        href={`/toa-soan/lich?ngay=${day}`}
        prefetch={false}
        aria-label={words.day(spoken, `${number}/${Number(day.slice(5, 7))}`)}
        aria-current={day === chosen ? 'date' : undefined}
        className={`block text-sm tabular-nums after:absolute after:inset-0 ${day === today ? 'font-bold text-accent' : 'text-ink-soft'}`}
      >
        {number}
      </Link>
      <p aria-hidden className="flex flex-wrap gap-0.5 sm:hidden">
        {figures.map(({ kind, n }) => (
          <span key={kind} className={`rounded px-1 text-xs font-semibold ${tones[kind]}`}>
            {n}
          </span>
        ))}
      </p>
      <ul aria-hidden className="space-y-0.5 text-xs max-sm:hidden">
        {entries.slice(0, SHOWN).map((entry) => (
          <li key={`${entry.kind}-${entry.id}`} className={`truncate rounded px-1 leading-5 ${tones[entry.kind]}`}>
            {timeOfDay(entry.at, zone)} {entry.title || words.untitled}
          </li>
        ))}
        {entries.length > SHOWN && <li className="px-1 text-ink-soft">{words.more(entries.length - SHOWN)}</li>}
      </ul>
    </>
  )
}
