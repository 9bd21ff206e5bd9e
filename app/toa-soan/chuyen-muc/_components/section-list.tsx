import { ActionForm } from '@/components/forms/action-form'
import { ConfirmForm } from '@/components/forms/confirm-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { sectionWords as words } from '@/domain/words/sections'
import type { SectionLine } from '@/server/newsroom/list-all-sections'
import { archiveSectionAction, moveSectionAction } from '../actions'
import { EditSection } from './edit-section'

/** The sections in use, in their order. */
export function SectionList({ sections }: { sections: SectionLine[] }) {
  return (
    <ol className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface">
      {sections.map((section, i) => (
        <li key={section.id} className="px-4 py-3 sm:px-5">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <div className="min-w-0 flex-1 basis-56">
              <p className="font-semibold">{section.name}</p>
              <p className="flex flex-wrap gap-x-3 text-sm text-ink-faint">
                <span className="break-all">/{section.slug}</span>
                <span className="keep-whole">{words.live(section.live)}</span>
              </p>
            </div>
            <div className="-mx-3 flex flex-wrap items-center sm:mx-0">
              <Move section={section} direction="up" disabled={i === 0} />
              <Move section={section} direction="down" disabled={i === sections.length - 1} />
              <EditSection section={section} />
              <ConfirmForm
                action={archiveSectionAction} hidden={{ sectionId: section.id, version: section.version }} look="quiet"
                button={words.archive} about={section.name} title={words.archiveTitle(section.name)} confirm={words.archiveConfirm}
              >
                <p>{words.archiveText}</p>
              </ConfirmForm>
            </div>
          </div>
        </li>
      ))}
    </ol>
  )
}

type MoveProps = { section: SectionLine; direction: 'up' | 'down'; disabled: boolean }

function Move({ section, direction, disabled }: MoveProps) {
  const say = direction === 'up' ? words.up : words.down
  return (
    <ActionForm action={moveSectionAction} hidden={{ sectionId: section.id, version: section.version, direction }} quiet>
      <SubmitButton look="quiet" disabled={disabled} className="px-3">
        <span aria-hidden>{direction === 'up' ? '↑' : '↓'}</span>
        <span className="sr-only">{say(section.name)}</span>
      </SubmitButton>
    </ActionForm>
  )
}
