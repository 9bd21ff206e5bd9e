'use client'

import type { MissingField } from '@/domain/content/required'
import { proofWords as words } from '@/domain/words/proof-panel'
import type { SideTabId } from '../side/side-tabs'
import { IN_DETAILS, placeOfMissing } from './missing-place'

type Props = { missing: MissingField[]; openTab(id: SideTabId): void }

/** What the article lacks; each line leads to its field. */
export function MissingLines({ missing, openTab }: Props) {
  if (missing.length === 0) return null

  function go(item: MissingField) {
    if (IN_DETAILS.includes(item.field)) openTab('thong-tin')
    // A field in another tab can take the focus only once that tab is drawn.
    requestAnimationFrame(() => {
      const place = placeOfMissing(item)
      place?.focus()
      place?.scrollIntoView({ block: 'center' })
    })
  }

  return (
    <ul className="divide-y divide-line rounded-lg border border-line text-sm">
      {missing.map((item, i) => (
        <li key={i}>
          <button type="button" className="min-h-9 w-full px-3 py-1.5 text-start text-ink underline-offset-4 hover:bg-wash hover:underline" onClick={() => go(item)}>
            {item.at === undefined ? item.message : words.missingFigure(item.at + 1, item.message)}
          </button>
        </li>
      ))}
    </ul>
  )
}
