'use client'

import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { creditWords } from '@/domain/words/editor'
import { blankCredit, type ArticleForm, type CreditRow, type Me } from '../article-form'
import type { ChangeForm } from '../use-article-text'
import { CreditRowFields } from './credit-row-fields'
import { changedRow, movedRow, numberInRole, withoutRow } from './credit-rows'

type Props = { form: ArticleForm; change: ChangeForm; me: Me }

/** The byline, in the order in which it will be printed. */
export function CreditFields({ form: { credits }, change, me }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const set = (rows: CreditRow[]) => change({ credits: rows })

  function add(role: CreditRow['role']) {
    const row = blankCredit(role)
    set([...credits, row])
    focusSoon(row.key)
  }

  function remove(index: number) {
    const next = credits[index + 1] ?? credits[index - 1]
    set(withoutRow(credits, credits[index]?.key ?? ''))
    if (next) focusSoon(next.key)
  }

  // The row is drawn only after this press is over.
  function focusSoon(key: string) {
    setTimeout(() => list.current?.querySelector<HTMLElement>(`[data-row="${key}"] input`)?.focus())
  }

  return (
    <fieldset>
      <legend className="text-sm font-semibold text-ink-soft">{creditWords.heading}</legend>
      <p id="but-danh" className="mt-1 text-sm text-ink-faint">
        {creditWords.penNameHint}
      </p>
      <ol ref={list} className="mt-2 space-y-2">
        {credits.map((row, index) => (
          <li key={row.key} data-row={row.key}>
            <CreditRowFields
              row={row}
              number={numberInRole(credits, index)}
              me={me}
              onChange={(part) => set(changedRow(credits, row.key, part))}
              onUp={index > 0 ? () => set(movedRow(credits, index, -1)) : null}
              onDown={index < credits.length - 1 ? () => set(movedRow(credits, index, 1)) : null}
              onRemove={() => remove(index)}
            />
          </li>
        ))}
      </ol>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button className="px-3" onClick={() => add('writer')}>{creditWords.addWriter}</Button>
        <Button className="px-3" onClick={() => add('photographer')}>{creditWords.addPhotographer}</Button>
      </div>
    </fieldset>
  )
}
