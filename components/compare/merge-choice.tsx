import { useId } from 'react'
import type { Choice } from '@/domain/content/compare/merge'
import { mergeWords } from '@/domain/words/compare'

type Props = {
  legend: string
  /** Whose the other text is. */
  name: string
  mayTakeBoth: boolean
  /** Null: its places are chosen each for itself. */
  value: Choice | null
  onChange(choice: Choice): void
}

/** Which text one difference is taken from. */
export function MergeChoice({ legend, name, mayTakeBoth, value, onChange }: Props) {
  const group = useId()
  const options: [Choice, string][] = [
    ['mine', mergeWords.mine],
    ['theirs', mergeWords.theirs(name)],
    ...(mayTakeBoth ? [['both', mergeWords.both] satisfies [Choice, string]] : []),
  ]
  return (
    <fieldset className="rounded-lg border border-line bg-wash px-3 pb-2 font-sans text-sm">
      <legend className="px-1 text-xs font-semibold text-ink-soft">{legend}</legend>
      <div className="flex flex-wrap gap-x-5">
        {options.map(([choice, words]) => (
          <label key={choice} className="flex min-h-9 items-center gap-2">
            <input type="radio" name={group} checked={value === choice} onChange={() => onChange(choice)} className="size-4 accent-accent" />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
