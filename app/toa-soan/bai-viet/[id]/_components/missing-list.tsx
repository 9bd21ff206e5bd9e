'use client'

import { Notice } from '@/components/ui/notice'
import type { MissingField } from '@/domain/content/required'
import { placeOfMissing } from '@/components/editor/proof/missing-place'
import { articleWords } from '@/domain/words/newsroom'

type Props = {
  missing: MissingField[]
  /** Opens the part of the page where the field is. */
  before?(item: MissingField): void
}

/** What the article lacks before it may go on; each line leads to the place. */
export function MissingList({ missing, before }: Props) {
  function go(item: MissingField) {
    before?.(item)
    requestAnimationFrame(() => placeOfMissing(item)?.focus())
  }

  return (
    <Notice tone="bad" alert title={articleWords.missing}>
      <ul className="mt-1 list-disc ps-5">
        {missing.map((item, i) => (
          <li key={i}>
            <button type="button" onClick={() => go(item)} className="text-start underline underline-offset-4">
              {item.at === undefined ? item.message : articleWords.missingFigure(item.at + 1, item.message)}
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
