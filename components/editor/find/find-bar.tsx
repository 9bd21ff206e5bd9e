'use client'

import { useId, useState, type KeyboardEvent, type Ref } from 'react'
import { Button } from '@/components/ui/button'
import { findWords } from '@/domain/words/craft'
import { ArrowDown, ArrowUp, Cross } from '../icons'
import { Tool } from '../toolbar/tool'
import type { Find } from './use-find'

type Props = { find: Find; field: Ref<HTMLInputElement>; writable: boolean; replacing: boolean; onReplacing(): void; onClose(): void }

const SWITCHES = ['marks', 'capitals', 'words'] as const
// Not disabled: after the last replacement the focus stays on the button that was pressed.
const IDLE = 'aria-disabled:cursor-default aria-disabled:border-line aria-disabled:bg-wash aria-disabled:text-ink-faint'
const INPUT = 'h-9 w-full min-w-0 rounded-lg border border-line-strong bg-surface px-3 text-sm placeholder:text-ink-faint'

/** The bar for finding and replacing in the whole article. */
export function FindBar({ find, field, writable, replacing, onReplacing, onClose }: Props) {
  const id = useId()
  const [replacement, setReplacement] = useState('')
  const [told, setTold] = useState('')
  const { query, options, hits, at } = find.found

  const step = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    setTold('')
    find.go(event.shiftKey ? -1 : 1)
  }
  const look = (query: string, changed: Partial<typeof options> = {}) => {
    setTold('')
    find.search(query, { ...options, ...changed })
  }
  const idle = at < 0 || !writable
  const replaceOne = () => {
    if (idle) return
    setTold('')
    find.replaceOne(replacement)
  }
  const replaceAll = () => {
    if (!idle) setTold(findWords.replaced(find.replaceAll(replacement)))
  }

  return (
    <div role="search" aria-label={findWords.bar} data-find-bar className="grid gap-2 border-t border-line bg-wash px-3 py-2 sm:px-6">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <div className="flex min-w-0 flex-1 basis-72 items-center gap-1">
          <label htmlFor={`${id}-query`} className="sr-only">
            {findWords.query}
          </label>
          <input
            ref={field}
            id={`${id}-query`}
            type="search"
            value={query}
            placeholder={findWords.queryPlaceholder}
            autoComplete="off"
            spellCheck={false}
            className={INPUT}
            onChange={(event) => look(event.target.value)}
            onKeyDown={step}
          />
          <span aria-hidden className="min-w-20 shrink-0 text-center text-sm text-ink-soft tabular-nums">
            {query.trim() === '' ? '' : at < 0 ? findWords.none : findWords.count(at + 1, hits.length)}
          </span>
          <Tool name={findWords.previous} keys="Shift+F3" disabled={at < 0} onPress={() => find.go(-1)}>
            <ArrowUp />
          </Tool>
          <Tool name={findWords.next} keys="F3" disabled={at < 0} onPress={() => find.go(1)}>
            <ArrowDown />
          </Tool>
        </div>
        <fieldset className="flex flex-wrap gap-x-4">
          <legend className="sr-only">{findWords.bar}</legend>
          {SWITCHES.map((name) => (
            <label key={name} className="flex min-h-9 items-center gap-2 text-sm">
              <input
                type="checkbox"
                className="size-4.5 accent-accent"
                checked={options[name]}
                onChange={(event) => look(query, { [name]: event.target.checked })}
              />
              {findWords[name]}
            </label>
          ))}
        </fieldset>
        <div className="ms-auto flex items-center gap-1">
          {!replacing && (
            <Tool name={findWords.showReplace} onPress={onReplacing} />
          )}
          <Tool name={findWords.close} keys="Esc" onPress={onClose}>
            <Cross />
          </Tool>
        </div>
      </div>
      {replacing && (
        <div className="flex flex-wrap items-center gap-2">
          <label htmlFor={`${id}-replacement`} className="sr-only">
            {findWords.replacement}
          </label>
          <input
            id={`${id}-replacement`}
            value={replacement}
            placeholder={findWords.replacement}
            autoComplete="off"
            spellCheck={false}
            className={`${INPUT} max-w-80 flex-1 basis-48`}
            onChange={(event) => setReplacement(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
              event.preventDefault()
              replaceOne()
            }}
          />
          <Button aria-disabled={idle} className={IDLE} onClick={replaceOne}>
            {findWords.replaceOne}
          </Button>
          <Button aria-disabled={idle} className={IDLE} onClick={replaceAll}>
            {findWords.replaceAll}
          </Button>
        </div>
      )}
      <p role="status" className={told === '' ? 'sr-only' : 'text-sm font-semibold'}>
        {told || spoken(find)}
      </p>
    </div>
  )
}

function spoken({ found: { query, hits, at } }: Find): string {
  if (query.trim() === '') return ''
  const hit = hits[at]
  return hit ? findWords.counted(at + 1, hits.length, findWords.places[hit.place]) : findWords.none
}
