import type { Metadata } from 'next'
import { settingsWords as words } from '@/domain/words/settings'
import { requireAdmin } from '@/server/auth/require-admin'
import { getSettings } from '@/server/newsroom/get-settings'
import { listAllSections } from '@/server/newsroom/list-all-sections'
import { AdminPage } from '../_forms/admin-page'
import { Emblem } from './_components/emblem'
import { LateHoursForm } from './_components/late-hours-form'
import { SettingsForm } from './_components/settings-form'

export const metadata: Metadata = { title: words.title }

export default async function SettingsPage() {
  const actor = await requireAdmin('/toa-soan/cai-dat')
  const [settings, sections] = await Promise.all([getSettings(actor), listAllSections(actor)])
  return (
    <AdminPage title={words.title} intro={words.intro}>
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <SettingsForm settings={settings} sections={sections.filter((section) => !section.archived)} />
        <div className="space-y-6">
          <Emblem version={settings.version} pictureId={settings.emblemPictureId} />
          <LateHoursForm version={settings.version} hours={settings.lateAfterHours} />
        </div>
      </div>
    </AdminPage>
  )
}
