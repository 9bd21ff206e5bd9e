import { makePerson, makeSection } from '@/server/test-support/fixtures'
import type { Cast } from './run'

/** Two editors and a publisher of a section of their own. */
export async function castForSoak(): Promise<Cast> {
  const { id: sectionId } = await makeSection()
  const editor = (name: string) => makePerson(name, [{ role: 'editor', sectionId }, { role: 'contributor', sectionId }])
  return {
    sectionId,
    editors: [await editor('Biên tập một'), await editor('Biên tập hai')],
    publisher: await makePerson('Người xuất bản', [{ role: 'approver', sectionId: null }]),
  }
}
