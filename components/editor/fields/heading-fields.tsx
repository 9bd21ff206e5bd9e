'use client'

import type { KeyboardEvent, ReactNode } from 'react'
import { AutoTextarea } from '@/components/ui/auto-textarea'
import { editorWords } from '@/domain/words/editor'
import type { ArticleForm } from '../article-form'
import type { ChangeForm } from '../use-article-text'

export const TITLE_ID = 'tieu-de'
export const LEAD_ID = 'tom-tat'
const LONGEST = { title: 500, lead: 2000 }

type Props = {
  form: ArticleForm
  change: ChangeForm
  toBody(): void
  /** What is said of a field, under it. */
  below?: { title: ReactNode; lead: ReactNode }
}

/** Title and lead, set as they will stand on the page. */
export function HeadingFields({ form: { title, lead }, change, toBody, below }: Props) {
  return (
    <>
      <div>
        <p className="flex items-baseline gap-2 text-sm font-semibold text-ink-faint">
          <label htmlFor={TITLE_ID}>{editorWords.title}</label>
          <span aria-hidden className={title.length > LONGEST.title ? 'text-bad' : 'font-medium'}>
            {editorWords.characters(title.length)}
          </span>
        </p>
        <AutoTextarea
          id={TITLE_ID}
          value={title}
          placeholder={editorWords.titlePlaceholder}
          autoComplete="off"
          aria-invalid={title.length > LONGEST.title || undefined}
          className="mt-1 w-full bg-transparent font-serif text-2xl font-bold outline-offset-4 placeholder:font-normal placeholder:text-ink-faint sm:text-3xl"
          onChange={(event) => change({ title: oneLine(event.target.value) })}
          onKeyDown={(event) => onEnter(event, () => document.getElementById(LEAD_ID)?.focus())}
        />
        {title.length > LONGEST.title && <p className="text-sm text-bad">{editorWords.titleTooLong}</p>}
        {below?.title}
      </div>
      <div className="mt-4">
        <p className="flex items-baseline gap-1 text-sm font-semibold text-ink-faint">
          <label htmlFor={LEAD_ID}>{editorWords.lead}</label>
          <span aria-hidden>{editorWords.leadShown}</span>
        </p>
        <AutoTextarea
          id={LEAD_ID}
          value={lead}
          placeholder={editorWords.leadPlaceholder}
          autoComplete="off"
          aria-invalid={lead.length > LONGEST.lead || undefined}
          className="mt-1 w-full bg-transparent font-serif text-read font-semibold outline-offset-4 placeholder:font-normal placeholder:text-ink-faint"
          onChange={(event) => change({ lead: oneLine(event.target.value) })}
          onKeyDown={(event) => onEnter(event, toBody)}
        />
        {lead.length > LONGEST.lead && <p className="text-sm text-bad">{editorWords.leadTooLong}</p>}
        {below?.lead}
      </div>
    </>
  )
}

// Line breaks come with what is pasted; these fields are one line each, however long.
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}

function onEnter(event: KeyboardEvent, goOn: () => void) {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  event.preventDefault()
  goOn()
}
