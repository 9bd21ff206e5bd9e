'use server'

import type { FormState } from '@/components/forms/form-state'
import { settingsWords as words } from '@/domain/words/settings'
import { setEmblem } from '@/server/commands/set-emblem'
import { updateSettings } from '@/server/commands/update-settings'
import { Invalid } from '@/server/errors'
import { count, text, textOrNull } from '../_forms/form-values'
import { runForm } from '../_forms/run-form'

export async function updateSettingsAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    await updateSettings(actor, {
      version: count(form, 'version'),
      siteName: text(form, 'siteName'),
      welcomeLine: text(form, 'welcomeLine'),
      newsroomName: text(form, 'newsroomName'),
      governingBody: text(form, 'governingBody'),
      responsiblePerson: text(form, 'responsiblePerson'),
      licenceLine: text(form, 'licenceLine'),
      address: text(form, 'address'),
      telephone: text(form, 'telephone'),
      email: text(form, 'email'),
      reuseNote: text(form, 'reuseNote'),
      chiefSectionId: textOrNull(form, 'chiefSectionId'),
      editorsMayPublish: form.has('editorsMayPublish'),
      approverSmallEdits: form.has('approverSmallEdits'),
      auditEmail: text(form, 'auditEmail'),
    })
    return { notice: words.saved }
  })
}

export async function setEmblemAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    const file = form.get('file')
    if (!(file instanceof File) || file.size === 0) throw new Invalid('invalid', { fields: { file: 'settings.emblem_required' } })
    const picture = { name: file.name, data: Buffer.from(await file.arrayBuffer()) }
    await setEmblem(actor, { version: count(form, 'version'), picture })
    return { notice: words.emblemSaved }
  })
}

export async function removeEmblemAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    await setEmblem(actor, { version: count(form, 'version'), picture: null })
    return { notice: words.emblemRemoved }
  })
}
