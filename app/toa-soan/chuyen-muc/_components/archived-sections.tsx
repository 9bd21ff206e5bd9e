import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { sectionWords as words } from '@/domain/words/sections'
import type { SectionLine } from '@/server/newsroom/list-all-sections'
import { unarchiveSectionAction } from '../actions'

/** Sections out of use; each may come back. */
export function ArchivedSections({ sections }: { sections: SectionLine[] }) {
  return (
    <section>
      <h2 className="mb-2 text-lg font-bold">{words.archivedList}</h2>
      <ul className="divide-y divide-line rounded-xl border border-line">
        {sections.map((section) => (
          <li key={section.id} className="px-4 py-3 sm:px-5">
            <ActionForm
              action={unarchiveSectionAction} hidden={{ sectionId: section.id, version: section.version }}
              className="flex flex-wrap items-center justify-between gap-2 [&>[aria-live]]:basis-full"
            >
              <p className="min-w-0 text-ink-soft">
                {section.name} <span className="text-sm break-all text-ink-faint">/{section.slug}</span>
              </p>
              <SubmitButton look="quiet" about={section.name} className="ms-auto">
                {words.unarchive}
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
    </section>
  )
}
