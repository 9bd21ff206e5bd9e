'use client'

import type { ArticleForm, Me } from '../article-form'
import type { ChangeForm } from '../use-article-text'
import { CreditFields } from './credit-fields'
import { KindFields } from './kind-fields'
import { SectionFields, type SectionChoice } from './section-fields'
import { SourceFields } from './source-fields'

type Props = {
  form: ArticleForm
  change: ChangeForm
  writable: boolean
  me: Me
  sections: SectionChoice[]
  allSections: SectionChoice[]
}

/** What belongs to a text besides its words. */
export function DetailFields({ form, change, writable, me, sections, allSections }: Props) {
  return (
    <fieldset disabled={!writable} className="min-w-0 space-y-6">
      <SectionFields form={form} change={change} sections={sections} allSections={allSections} />
      <CreditFields form={form} change={change} me={me} />
      <KindFields form={form} change={change} />
      <SourceFields form={form} change={change} />
    </fieldset>
  )
}
