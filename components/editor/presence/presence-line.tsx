import type { Present } from '@/domain/article/desk'
import { presenceWords as words } from '@/domain/words/presence'

// So many by name; the rest as a number.
const NAMED = 3

/** Who else has the article open, in the page's head. */
export function PresenceLine({ present }: { present: Present[] }) {
  const named = present.slice(0, NAMED)
  const rest = present.length - named.length
  const names = [...named.map(({ name }) => name), ...(rest > 0 ? [words.more(rest)] : [])]
  return (
    <p aria-live="polite" className="flex min-w-0 items-center gap-2 text-sm text-ink-soft empty:absolute">
      {present.length > 0 && (
        <>
          <span aria-hidden className="flex shrink-0 -space-x-1.5">
            {named.map(({ personId, name, writing }) => (
              <span
                key={personId}
                title={writing ? words.writing(name) : words.reading(name)}
                className={`grid size-7 place-items-center rounded-full border-2 border-surface text-xs leading-none font-bold ${writing ? 'bg-accent text-on-accent' : 'bg-wash-deep text-ink'}`}
              >
                {initial(name)}
              </span>
            ))}
          </span>
          <span className="min-w-0">{words.open(listed(names))}</span>
        </>
      )}
    </p>
  )
}

// Vietnamese names are known by their last word.
function initial(name: string): string {
  return (name.trim().split(/\s+/).at(-1) ?? '').slice(0, 1).toLocaleUpperCase('vi')
}

function listed(names: string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${words.and}${names.at(-1)}`
}
