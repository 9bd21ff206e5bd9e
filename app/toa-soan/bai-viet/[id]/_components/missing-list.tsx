'use client'

import { Notice } from '@/components/ui/notice'
import type { MissingField } from '@/domain/content/required'
import { LEAD_ID, TITLE_ID } from '@/components/editor/fields/heading-fields'
import { SECTION_ID } from '@/components/editor/fields/section-fields'
import { WRITER_ID } from '@/components/editor/fields/credit-row-fields'
import { BODY_ID } from '@/components/editor/use-rich-text'
import { articleWords } from '@/domain/words/newsroom'

/** What the article lacks before it may go on; each line leads to the place. */
export function MissingList({ missing }: { missing: MissingField[] }) {
  return (
    <Notice tone="bad" alert title={articleWords.missing}>
      <ul className="mt-1 list-disc ps-5">
        {missing.map((item, i) => (
          <li key={i}>
            <button type="button" onClick={() => placeOf(item)?.focus()} className="text-start underline underline-offset-4">
              {item.at === undefined ? item.message : articleWords.missingFigure(item.at + 1, item.message)}
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

const places = { title: TITLE_ID, lead: LEAD_ID, section: SECTION_ID, body: BODY_ID, credits: WRITER_ID }

function placeOf({ field, code, at }: MissingField): HTMLElement | null {
  if (field !== 'figure') return document.getElementById(places[field])
  const figure = document.querySelectorAll(`#${BODY_ID} figure`)[at ?? 0]
  return figure?.querySelector<HTMLElement>(`[data-part="${code === 'missing.caption' ? 'caption' : 'alt'}"]`) ?? null
}
