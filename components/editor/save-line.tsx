import { timeOfDay } from '@/domain/language/dates'
import { saveWords } from '@/domain/words/editor'
import type { ArticleContent } from '@/domain/content/content'
import type { DeskLine } from './presence/use-desk'
import type { SaveState } from './save-contract'

type Props = { state: SaveState<ArticleContent>; line: DeskLine; zone: string }

/** The state of saving when all is well, always in the same place, and of the line; trouble speaks in `SaveTrouble`. */
export function SaveLine({ state, line, zone }: Props) {
  const saved = savedWords(state, zone)
  const lost = line === 'ok' ? '' : saveWords[line]
  return (
    <p aria-live="polite" className="flex flex-wrap gap-x-3 text-sm tabular-nums empty:absolute">
      {saved && (
        <span className={state.kind === 'saved' ? 'text-good' : 'text-ink-soft'}>
          {state.kind === 'saved' && <span aria-hidden>✓ </span>}
          {saved}
        </span>
      )}
      {lost && <span className="font-semibold text-bad">{lost}</span>}
    </p>
  )
}

function savedWords(state: SaveState<ArticleContent>, zone: string): string {
  switch (state.kind) {
    case 'changed':
      return saveWords.changed
    case 'saving':
      return state.slow ? saveWords.slow : saveWords.saving
    case 'saved':
      return saveWords.saved(timeOfDay(state.at, zone))
    default:
      return ''
  }
}
