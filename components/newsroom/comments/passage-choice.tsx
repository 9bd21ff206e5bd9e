'use client'

import { useId } from 'react'
import { controlClass } from '@/components/ui/field'
import { anchorOf } from '@/domain/comments/anchor'
import type { Anchor } from '@/domain/comments/anchor-schemas'
import { isBlankText } from '@/domain/content/text'
import type { Passage } from '@/domain/proofreading/passage'
import { commentWords as words } from '@/domain/words/comments'

const SHOWN = 60

/** What a remark is about, for who cannot select words: the whole article, or one of its passages. */
export function PassageChoice({ passages, onChoose }: { passages: Passage[]; onChoose(anchor: Anchor | null): void }) {
  const id = useId()
  const choices = passages.filter(({ text }) => !isBlankText(text))
  return (
    <div className="space-y-1 text-sm">
      <label htmlFor={id} className="font-semibold text-ink-soft">
        {words.about}
      </label>
      <select
        id={id}
        defaultValue=""
        className={controlClass}
        onChange={(event) => {
          const passage = choices[Number(event.target.value)]
          onChoose(event.target.value === '' || !passage ? null : anchorOf(passage, 0, passage.text.length))
        }}
      >
        <option value="">{words.wholeArticle}</option>
        {choices.map(({ kind, text }, i) => (
          <option key={i} value={i}>
            {words.passages[kind]}: {text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}
          </option>
        ))}
      </select>
    </div>
  )
}
