import { systemActor, type PersonActor } from '@/domain/article/actor'
import { createPerson } from '@/server/commands/create-person'
import { updateSettings } from '@/server/commands/update-settings'
import { db } from '@/server/db'
import { getSiteSettings } from '@/server/site-settings'
import { DEMO_OFFICE } from './office'
import { DEMO_PEOPLE, type DemoPerson } from './people'

/** The demonstration's people as they act when signed in. */
export type Cast = Record<DemoPerson['key'], PersonActor>

const actor = systemActor('demo', ['people', 'settings'])

/** The ids of the sections by slug. */
export async function demoSections(): Promise<(slug: string) => string> {
  const rows = await db.section.findMany({ select: { id: true, slug: true } })
  const ids = new Map(rows.map(({ id, slug }) => [slug, id]))
  return (slug) => {
    const id = ids.get(slug)
    if (id === undefined) throw new Error(`no section ${slug}`)
    return id
  }
}

/** Names the office, once. */
export async function nameOffice(): Promise<void> {
  const now = await getSiteSettings()
  if (now.siteName === DEMO_OFFICE.siteName) return
  const { version, reuseNote, chiefSectionId, editorsMayPublish, approverSmallEdits } = now
  await updateSettings(actor, { version, reuseNote, chiefSectionId, editorsMayPublish, approverSmallEdits, ...DEMO_OFFICE })
}

/** Lets the people in who are not there yet, and gathers them all. */
export async function makeCast(sectionId: (slug: string) => string): Promise<Cast> {
  const made = await Promise.all(DEMO_PEOPLE.map(async (person) => [person.key, await makePerson(person, sectionId)] as const))
  return Object.fromEntries(made) as Cast
}

async function makePerson({ email, name, penName, office, password, role, sections }: DemoPerson, sectionId: (slug: string) => string): Promise<PersonActor> {
  const grants = sections?.map((slug) => ({ role, sectionId: sectionId(slug) })) ?? [{ role, sectionId: null }]
  const known = await db.person.findUnique({ where: { email }, select: { id: true } })
  const { id } = known ?? (await createPerson(actor, { email, name, penName, office, password, grants }))
  return { kind: 'person', id, name, grants, address: '', mustChangePassword: false }
}
