import type { Metadata } from 'next'
import { menuWords, sectionWords as words } from '@/domain/words/sections'
import { requireAdmin } from '@/server/auth/require-admin'
import { getMenu } from '@/server/newsroom/get-menu'
import { listAllSections } from '@/server/newsroom/list-all-sections'
import { AdminCard, AdminPage } from '../_forms/admin-page'
import { AddSection } from './_components/add-section'
import { ArchivedSections } from './_components/archived-sections'
import { MenuEditor } from './_components/menu-editor'
import { SectionList } from './_components/section-list'
import { setMenuAction } from './actions'

export const metadata: Metadata = { title: words.title }

export default async function SectionsPage() {
  const actor = await requireAdmin('/toa-soan/chuyen-muc')
  const [sections, menu] = await Promise.all([listAllSections(actor), getMenu(actor)])
  const inUse = sections.filter((section) => !section.archived)
  const archived = sections.filter((section) => section.archived)
  return (
    <AdminPage title={words.title} intro={words.intro}>
      <div className="grid items-start gap-8 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="space-y-8">
          <SectionList sections={inUse} />
          {archived.length > 0 && <ArchivedSections sections={archived} />}
        </div>
        <AddSection />
      </div>
      <AdminCard title={menuWords.title} hint={menuWords.intro}>
        <MenuEditor version={menu.version} entries={menu.entries} sections={inUse} action={setMenuAction} />
      </AdminCard>
    </AdminPage>
  )
}
