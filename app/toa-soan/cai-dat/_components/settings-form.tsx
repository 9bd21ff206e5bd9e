import type { ReactNode } from 'react'
import { ActionForm } from '@/components/forms/action-form'
import { ChoiceField } from '@/components/forms/choice-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { CheckField } from '@/components/ui/field'
import { adminWords } from '@/domain/words/admin'
import { settingsWords as words } from '@/domain/words/settings'
import type { getSettings } from '@/server/newsroom/get-settings'
import { updateSettingsAction } from '../actions'

type Settings = Awaited<ReturnType<typeof getSettings>>
type Props = { settings: Settings; sections: ReadonlyArray<{ id: string; name: string }> }

/** What names the office and the newsroom's choices, in groups, written together. */
export function SettingsForm({ settings, sections }: Props) {
  const chief = sections.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <ActionForm action={updateSettingsAction} hidden={{ version: settings.version }} className="grid grid-cols-1 gap-6">
      <Group title={words.nameGroup}>
        <TextField name="siteName" label={words.siteName} defaultValue={settings.siteName} required />
        <TextField name="welcomeLine" label={words.welcomeLine} defaultValue={settings.welcomeLine} />
        <TextField name="governingBody" label={words.governingBody} defaultValue={settings.governingBody} />
        <TextField name="newsroomName" label={words.newsroomName} hint={words.newsroomNameHint} defaultValue={settings.newsroomName} required />
      </Group>
      <Group title={words.contactGroup}>
        <TextField name="address" label={words.address} defaultValue={settings.address} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField name="telephone" label={words.telephone} type="tel" defaultValue={settings.telephone} />
          <TextField name="email" label={words.email} type="email" defaultValue={settings.email} />
        </div>
      </Group>
      <Group title={words.footerGroup}>
        <TextField name="responsiblePerson" label={words.responsiblePerson} defaultValue={settings.responsiblePerson} />
        <TextField name="licenceLine" label={words.licenceLine} defaultValue={settings.licenceLine} />
        <TextField name="reuseNote" label={words.reuseNote} defaultValue={settings.reuseNote} />
      </Group>
      <Group title={words.rulesGroup}>
        <ChoiceField
          name="chiefSectionId" label={words.chiefSection} defaultValue={settings.chiefSectionId ?? ''}
          choices={[{ value: '', label: words.noChiefSection }, ...chief]}
        />
        <CheckField name="editorsMayPublish" label={words.editorsMayPublish} defaultChecked={settings.editorsMayPublish} />
        <CheckField name="approverSmallEdits" label={words.approverSmallEdits} defaultChecked={settings.approverSmallEdits} />
      </Group>
      <Group title={words.auditGroup}>
        <TextField name="auditEmail" label={words.auditEmail} hint={words.auditEmailHint} type="email" defaultValue={settings.auditEmail} />
      </Group>
      <SubmitButton pendingLabel={adminWords.saving}>{words.save}</SubmitButton>
    </ActionForm>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="rounded-xl border border-line bg-surface p-5 sm:p-6">
      <legend className="float-start mb-4 w-full text-lg font-bold">{title}</legend>
      <div className="clear-both space-y-4">{children}</div>
    </fieldset>
  )
}
