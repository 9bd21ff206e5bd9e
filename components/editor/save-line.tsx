import { timeOfDay } from '@/domain/language/dates'
import { saveWords } from '@/domain/words/editor'
import type { ArticleContent } from '@/domain/content/content'
import type { SaveState } from './save-queue'

type Props = { state: SaveState<ArticleContent>; zone: string }

/** The state of saving when all is well, always in the same place; trouble speaks in `SaveTrouble`. */
export function SaveLine({ state, zone }: Props) {
  const words = wordsOf(state, zone)
  return (
    <p aria-live="polite" className={`text-sm tabular-nums empty:absolute ${state.kind === 'saved' ? 'text-good' : 'text-ink-soft'}`}>
      {state.kind === 'saved' && <span aria-hidden>✓ </span>}
      {words}
    </p>
  )
}

function wordsOf(state: SaveState<ArticleContent>, zone: string): string {
  switch (state.kind) {
    case 'changed':
      return saveWords.changed
    case 'saving':
      return saveWords.saving
    case 'saved':
      return saveWords.saved(timeOfDay(state.at, zone))
    case 'unchanged':
    case 'failed':
    case 'signed_out':
    case 'refused':
    case 'conflict':
      return ''
  }
}
