import type { Metadata } from 'next'
import { peopleWords as words } from '@/domain/words/people'
import { requireAdmin } from '@/server/auth/require-admin'
import { listAllSections } from '@/server/newsroom/list-all-sections'
import { listPeople } from '@/server/newsroom/list-people'
import { AddPerson } from './_components/add-person'
import { PeopleList } from './_components/people-list'
import { AdminPage } from '../_forms/admin-page'

export const metadata: Metadata = { title: words.title }

export default async function PeoplePage() {
  const actor = await requireAdmin('/toa-soan/nhan-su')
  const [people, sections] = await Promise.all([listPeople(actor), listAllSections(actor)])
  const active = people.filter((person) => !person.disabled).length
  return (
    <AdminPage title={words.title} intro={words.intro}>
      <div className="grid items-start gap-8 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <section>
          <p className="mb-3 text-sm text-ink-faint">{words.count(people.length, active)}</p>
          <PeopleList people={people} />
        </section>
        <AddPerson sections={sections.filter((section) => !section.archived)} />
      </div>
    </AdminPage>
  )
}
