'use client'

import { CheckField, SelectField } from '@/components/ui/field'
import { editorWords } from '@/domain/words/editor'
import type { ArticleForm } from '../article-form'
import type { ChangeForm } from '../use-article-text'

export const SECTION_ID = 'chuyen-muc-chinh'

export type SectionChoice = { id: string; name: string }

type Props = {
  form: ArticleForm
  change: ChangeForm
  /** Those that this person may make the main one. */
  sections: SectionChoice[]
  allSections: SectionChoice[]
}

export function SectionFields({ form: { sectionId, otherSectionIds }, change, sections, allSections }: Props) {
  const others = allSections.filter(({ id }) => id !== sectionId)
  const toggle = (id: string, on: boolean) =>
    change({ otherSectionIds: on ? [...otherSectionIds, id] : otherSectionIds.filter((other) => other !== id) })
  return (
    <div className="space-y-4">
      <SelectField
        id={SECTION_ID}
        label={editorWords.mainSection}
        value={sectionId ?? ''}
        onChange={(event) => change({ sectionId: event.target.value || null })}
      >
        {sectionId === null && <option value="">{editorWords.chooseSection}</option>}
        {sections.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <fieldset>
        <legend className="text-sm font-semibold text-ink-soft">{editorWords.otherSections}</legend>
        <div className="mt-1 max-h-44 overflow-y-auto rounded-lg border border-line px-3 py-1.5">
          {others.map(({ id, name }) => (
            <CheckField
              key={id}
              label={name}
              checked={otherSectionIds.includes(id)}
              onChange={(event) => toggle(id, event.target.checked)}
            />
          ))}
        </div>
      </fieldset>
    </div>
  )
}
