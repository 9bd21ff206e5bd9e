import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { PersonActor } from '@/domain/article/actor'
import { peopleWords as words } from '@/domain/words/people'
import { requireAdmin } from '@/server/auth/require-admin'
import { NotFound } from '@/server/errors'
import { getPerson } from '@/server/newsroom/get-person'
import { listAllSections } from '@/server/newsroom/list-all-sections'
import { AdminPage } from '../../_forms/admin-page'
import { PersonAccess } from './_components/person-access'
import { PersonDetails } from './_components/person-details'
import { PersonRoles } from './_components/person-roles'

export const metadata: Metadata = { title: words.title }

type Props = { params: Promise<{ id: string }> }

export default async function PersonPage({ params }: Props) {
  const { id } = await params
  const actor = await requireAdmin(`/toa-soan/nhan-su/${id}`)
  const [person, sections] = await Promise.all([personOrNotFound(actor, id), listAllSections(actor)])
  return (
    <AdminPage title={person.name} back={{ href: '/toa-soan/nhan-su', label: words.back }}>
      <div className="grid items-start gap-6 xl:grid-cols-2">
        <PersonDetails person={person} />
        <div className="space-y-6">
          <PersonRoles person={person} sections={sections.filter((section) => !section.archived)} />
          <PersonAccess person={person} />
        </div>
      </div>
    </AdminPage>
  )
}

async function personOrNotFound(actor: PersonActor, id: string) {
  try {
    return await getPerson(actor, id)
  } catch (error) {
    if (error instanceof NotFound) notFound()
    throw error
  }
}
