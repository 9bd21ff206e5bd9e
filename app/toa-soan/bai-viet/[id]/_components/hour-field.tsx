import { InputField } from '@/components/ui/field'
import { dateline, parseOfficeTime } from '@/domain/language/dates'
import { clockWords } from '@/domain/words/clock'

type Props = { id: string; label: string; value: string; zone: string; error: string | null; autoFocus?: boolean; onChange(value: string): void }

/**
 * An hour on the office's clock. The browser shows what is typed in its own language's order of day and month, so what was
 * chosen is said again in the office's.
 */
export function HourField({ id, label, value, zone, error, autoFocus, onChange }: Props) {
  const chosen = inWords(value, zone)
  return (
    <InputField
      id={id}
      type="datetime-local"
      label={label}
      hint={<span aria-live="polite">{chosen ? clockWords.chosen(chosen) : clockWords.officeTime}</span>}
      error={error}
      value={value}
      required
      autoFocus={autoFocus}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

function inWords(value: string, zone: string): string | null {
  try {
    return value === '' ? null : dateline(parseOfficeTime(value, zone), zone)
  } catch {
    // Half typed, or a year of five figures.
    return null
  }
}
