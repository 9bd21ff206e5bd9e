import { ConfirmForm } from '@/components/forms/confirm-form'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { termWords as words } from '@/domain/words/terms'
import type { TermLine } from '@/server/proof/list-terms'
import { removeTermAction } from '../actions'
import { EditTerm } from './edit-term'

type Props = { terms: TermLine[]; search: string; all: number; keeps: boolean }

const TONES: Record<TermLine['standing'], BadgeTone> = { now: 'ok', past: 'gone', future: 'wait' }

/** The wordings by their letters: what not to write, what to write, and whether that holds today. */
export function TermList({ terms, search, all, keeps }: Props) {
  if (terms.length === 0) {
    return <EmptyState title={all === 0 ? words.empty : words.noneFound(search)}>{all === 0 && words.emptyText}</EmptyState>
  }
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface">
      {terms.map((term) => (
        <li key={term.id} className="flex flex-wrap items-start gap-x-4 gap-y-1 px-4 py-3 sm:px-5">
          <div className="min-w-0 flex-1 basis-64">
            <p className="flex flex-wrap items-baseline gap-x-2">
              <span className="sr-only">{words.wrong}: </span>
              <del className="decoration-bad text-ink-soft">{term.wrong}</del>
              <span aria-hidden>→</span>
              <span className="sr-only">{words.right}: </span>
              <strong className="font-semibold">{term.right}</strong>
            </p>
            <p className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-faint">
              <Badge tone={TONES[term.standing]}>{words.standing[term.standing]}</Badge>
              <span className="tabular-nums empty:hidden">{daysOf(term)}</span>
              {term.note && <span>{term.note}</span>}
            </p>
          </div>
          {keeps && (
            <div className="-mx-3 flex items-center sm:mx-0">
              <EditTerm key={term.version} term={term} />
              <ConfirmForm
                action={removeTermAction} hidden={{ termId: term.id, version: term.version }} look="quiet"
                button={words.remove} about={`“${term.wrong}”`} title={words.removeTitle(term.wrong)} confirm={words.removeConfirm}
              >
                <p>{words.removeText}</p>
              </ConfirmForm>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

function daysOf({ from, to }: TermLine): string {
  if (from && to) return words.between(shown(from), shown(to))
  if (from) return words.since(shown(from))
  return to ? words.until(shown(to)) : ''
}

function shown(day: string): string {
  return day.split('-').reverse().join('/')
}
