import { z } from 'zod'
import { line, version } from './fields'

/** Everything that names the office, and the newsroom's choices. Empty texts are simply not shown. */
export const updateSettingsSchema = z.strictObject({
  version,
  siteName: line(200).pipe(z.string().min(1, 'settings.site_name_required')),
  welcomeLine: line(300),
  newsroomName: line(80).pipe(z.string().min(1, 'settings.newsroom_name_required')),
  governingBody: line(200),
  responsiblePerson: line(200),
  licenceLine: line(300),
  address: line(300),
  telephone: line(100),
  email: line(254).pipe(z.union([z.literal(''), z.email('settings.email_invalid')], 'settings.email_invalid')),
  reuseNote: line(300),
  chiefSectionId: z.uuid('section.unknown').nullable(),
  editorsMayPublish: z.boolean(),
  approverSmallEdits: z.boolean(),
  auditEmail: line(254).pipe(z.union([z.literal(''), z.email('settings.email_invalid')], 'settings.email_invalid')).optional(),
})

/** The emblem is put and taken away by itself, since a file comes with it. */
export const emblemStepSchema = z.strictObject({ version })

export type UpdateSettingsInput = z.input<typeof updateSettingsSchema>
