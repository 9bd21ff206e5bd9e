import type { Choice, Difference } from '@/domain/content/compare/merge'
import { mergeWords } from '@/domain/words/compare'
import { MergeChoice } from './merge-choice'
import { Pieces } from './pieces'

type Props = {
  places: Difference['places']
  name: string
  choiceOf(id: string): Choice
  onChoose(id: string, choice: Choice): void
}

/** The places inside a paragraph that both mended, each to be chosen for itself. */
export function MergePlaces({ places, name, choiceOf, onChoose }: Props) {
  if (places.length === 0) return null
  return (
    <details className="font-sans text-sm">
      <summary className="min-h-9 py-1.5 text-link underline underline-offset-4">{mergeWords.byPlace}</summary>
      <ol className="space-y-2">
        {places.map(({ id, pieces }, i) => (
          <li key={id} className="space-y-1">
            <p>
              <Pieces pieces={pieces} />
            </p>
            <MergeChoice
              legend={mergeWords.placeIn(i + 1)}
              name={name}
              mayTakeBoth={false}
              value={choiceOf(id)}
              onChange={(choice) => onChoose(id, choice)}
            />
          </li>
        ))}
      </ol>
    </details>
  )
}
