'use client'

import { Fragment, useMemo, useState } from 'react'
import { ArticleSheet, type PictureSizes } from '@/components/newsroom/article-sheet'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { compareContents } from '@/domain/content/compare/compare'
import { differencesOf, mergeContents, type Choice, type Difference } from '@/domain/content/compare/merge'
import type { ArticleContent } from '@/domain/content/content'
import { compareWords, mergeWords } from '@/domain/words/compare'
import { BodyPart } from './body-parts'
import { ChangeFrame } from './change-frame'
import { FieldValue, type SectionNames } from './field-changes'
import { MergeChoice } from './merge-choice'
import { MergePlaces } from './merge-places'

export type MergeViewProps = {
  mine: ArticleContent
  theirs: ArticleContent
  /** Whose the other text is. */
  names: { theirs: string }
  pictures: PictureSizes
  zone: string
  sections?: { id: string; name: string }[]
  onMerged(content: ArticleContent): void
  onCancel(): void
}

/** Two texts made one by choice: at each difference mine, theirs, or where it makes sense both. */
export function MergeView({ mine, theirs, names, pictures, zone, sections = [], onMerged, onCancel }: MergeViewProps) {
  const comparison = useMemo(() => compareContents(mine, theirs), [mine, theirs])
  const differences = useMemo(() => differencesOf(comparison), [comparison])
  const [choices, setChoices] = useState<Record<string, Choice>>({})
  const [previewed, setPreviewed] = useState(false)
  const [tooMuch, setTooMuch] = useState(false)
  const sectionNames: SectionNames = Object.fromEntries(sections.map(({ id, name }) => [id, name]))

  const choiceOf = (id: string): Choice => choices[id] ?? 'mine'
  const placeChoice = (difference: Difference) => (id: string): Choice => choices[id] ?? choiceOf(difference.id)
  // A paragraph of whose places some are mine and some theirs is no whole of either.
  const shownChoice = (difference: Difference): Choice | null => {
    const places = new Set(difference.places.map(({ id }) => placeChoice(difference)(id)))
    if (places.size > 1) return null
    return [...places][0] ?? choiceOf(difference.id)
  }
  const count = (choice: Choice) => differences.filter((difference) => (shownChoice(difference) ?? 'both') === choice).length
  const take = (choice: Choice) => setChoices(Object.fromEntries(differences.map(({ id }) => [id, choice])))

  function merged(): ArticleContent | null {
    try {
      return mergeContents(comparison, choices)
    } catch {
      return null
    }
  }
  function finish() {
    const content = merged()
    setTooMuch(content === null)
    if (content) onMerged(content)
  }
  const choose = (id: string) => {
    const n = differences.findIndex((difference) => difference.id === id)
    const difference = differences[n]
    if (!difference) return null
    return (
      <>
        <MergeChoice
          legend={mergeWords.choose(n + 1, differences.length)}
          name={names.theirs}
          mayTakeBoth={difference.mayTakeBoth}
          value={shownChoice(difference)}
          onChange={(choice) => setChoices({ ...withoutPlaces(choices, difference), [id]: choice })}
        />
        <MergePlaces
          places={difference.places}
          name={names.theirs}
          choiceOf={placeChoice(difference)}
          onChoose={(place, choice) => setChoices({ ...choices, [place]: choice })}
        />
      </>
    )
  }
  const preview = previewed ? merged() : null
  const only = { removed: mergeWords.onlyMine, added: mergeWords.onlyTheirs(names.theirs) }

  return (
    <div className="min-w-0">
      <p className="text-sm text-ink-soft">{mergeWords.intro}</p>
      <p className="text-sm text-ink-soft">{mergeWords.legend(names.theirs)}</p>
      <div className="z-10 mt-2 flex flex-wrap items-center gap-2 border-b border-line bg-surface py-2 sm:sticky sm:top-0">
        <Button className="min-h-9 px-3 py-1" onClick={() => take('mine')}>
          {mergeWords.allMine}
        </Button>
        <Button className="min-h-9 px-3 py-1" onClick={() => take('theirs')}>
          {mergeWords.allTheirs(names.theirs)}
        </Button>
        <p aria-live="polite" className="text-sm text-ink-soft tabular-nums">
          {mergeWords.tally(count('mine'), count('theirs'), count('both'), names.theirs)}
        </p>
      </div>
      {tooMuch && <Notice tone="bad" alert title={mergeWords.tooMuch} />}
      {preview ? (
        <section aria-label={mergeWords.previewTitle} className="pt-4">
          <ArticleSheet content={preview} pictures={pictures} zone={zone} />
        </section>
      ) : (
        <div className="article-body mx-auto max-w-column min-w-0 pt-4">
          {comparison.fields.map((change) => (
            <ChangeFrame key={change.field} tone="changed" word={compareWords.fields[change.field]} id={change.field}>
              <div className={change.field === 'title' || change.field === 'lead' ? 'font-bold' : 'font-sans text-sm'}>
                <FieldValue change={change} sections={sectionNames} zone={zone} />
              </div>
              {choose(change.field)}
            </ChangeFrame>
          ))}
          {comparison.body.map((part, i) => {
            const shown = <BodyPart part={part} pictures={pictures} first={i === 0} last={i === comparison.body.length - 1} only={only} />
            if (part.kind === 'same') return <Fragment key={i}>{shown}</Fragment>
            return (
              <div key={i} className="space-y-2">
                {shown}
                {!(part.kind === 'moved' && !part.here) && choose(part.id)}
              </div>
            )
          })}
        </div>
      )}
      <div className="sticky bottom-0 mt-6 flex flex-wrap justify-end gap-2 border-t border-line bg-surface pt-3 pb-1 sm:gap-3">
        <Button className="max-sm:px-3" onClick={onCancel}>{mergeWords.cancel}</Button>
        <Button className="max-sm:px-3" onClick={() => setPreviewed(!previewed)}>{previewed ? mergeWords.backToChoices : mergeWords.preview}</Button>
        <Button look="primary" className="max-sm:px-3" onClick={finish}>
          {mergeWords.done}
        </Button>
      </div>
    </div>
  )
}

function withoutPlaces(choices: Record<string, Choice>, { places }: Difference): Record<string, Choice> {
  return Object.fromEntries(Object.entries(choices).filter(([id]) => !places.some((place) => place.id === id)))
}
