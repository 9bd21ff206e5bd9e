'use client'

import { Notice } from '@/components/ui/notice'
import type { SecrecyPassage } from '@/domain/proofreading/secrecy-passages'
import { secrecyPlaces, secrecyWords } from '@/domain/words/secrecy'

type Props = { marked: SecrecyPassage[]; onGo(passage: string): void }

/** Why a text with secrecy marks is not sent; each line leads to the mark and the ways on. */
export function SecrecyStop({ marked, onGo }: Props) {
  return (
    <Notice tone="bad" alert title={secrecyWords.stop}>
      <ul className="mt-1 list-disc ps-5">
        {marked.map(({ passage, kind, found }) => (
          <li key={passage}>
            <button type="button" className="text-start underline underline-offset-4" onClick={() => onGo(passage)}>
              {secrecyPlaces[kind]}: “{found}”
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
