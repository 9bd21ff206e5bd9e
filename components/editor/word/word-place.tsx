'use client'

import { useId } from 'react'
import { wordImportWords } from '@/domain/words/word'
import type { WordChoices } from './word-choices'

type Place = WordChoices['place']

/** Where a file's text goes in an article that has a text already. */
export function WordPlace({ place, onChange }: { place: Place; onChange(place: Place): void }) {
  const name = useId()
  return (
    <fieldset>
      <legend className="text-base font-bold">{wordImportWords.where}</legend>
      <div className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
        {(['insert', 'replace'] as const).map((value) => (
          <label key={value} className="flex min-h-9 items-center gap-2.5 text-sm">
            <input type="radio" name={name} className="size-4.5 accent-accent" checked={place === value} onChange={() => onChange(value)} />
            {wordImportWords[value]}
          </label>
        ))}
      </div>
      <p aria-live="polite" className="text-sm text-ink-soft">
        {place === 'replace' && wordImportWords.replaceHint}
      </p>
    </fieldset>
  )
}
