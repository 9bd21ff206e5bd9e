import { Button } from '@/components/ui/button'
import { versionWords } from '@/domain/words/versions'

type Picked = { from: string | null; to: string }
type Props = {
  id: string
  name: string
  from: string | null
  to: string
  onPick(picked: Picked): void
  /** Who, and what for. */
  detail?: string
  time?: { iso: string; words: string } | null
  onBringBack?: () => void
}

/** A version in the list: to be picked for either side of a comparison, or brought back. */
export function VersionRow({ id, name, from, to, onPick, detail, time, onBringBack }: Props) {
  return (
    <li className="flex items-start gap-1 py-2 text-sm">
      <Pick label={versionWords.pickOlder(name)} group="tu" checked={from === id} onPick={() => onPick({ from: id, to })} />
      <Pick label={versionWords.pickNewer(name)} group="den" checked={to === id} onPick={() => onPick({ from, to: id })} />
      <div className="min-w-0 flex-1 py-1.5">
        <p className="font-semibold">{name}</p>
        {detail && <p className="text-ink-soft">{detail}</p>}
        {time && (
          <time dateTime={time.iso} className="text-ink-faint tabular-nums">
            {time.words}
          </time>
        )}
        {onBringBack && (
          <p>
            <Button look="quiet" className="-ms-2 min-h-9 px-2 py-1 underline underline-offset-4" aria-label={versionWords.bringBackOf(name)} onClick={onBringBack}>
              {versionWords.bringBack}
            </Button>
          </p>
        )}
      </div>
    </li>
  )
}

type PickProps = { label: string; group: string; checked: boolean; onPick(): void }

function Pick({ label, group, checked, onPick }: PickProps) {
  return (
    <label className="grid size-9 shrink-0 place-items-center">
      <span className="sr-only">{label}</span>
      <input type="radio" name={`phien-ban-${group}`} checked={checked} onChange={onPick} className="size-4 accent-accent" />
    </label>
  )
}
