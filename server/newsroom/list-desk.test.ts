import { beforeAll, describe, expect, it } from 'vitest'
import type { Grant, PersonActor } from '@/domain/article/actor'
import { WORKS, type Work } from '@/domain/article/workflow'
import { makeArticle, makePerson, makeSection } from '@/server/test-support/fixtures'
import { countDesk } from './count-desk'
import { listDesk } from './list-desk'

let sectionId: string
let writer: PersonActor
let holder: PersonActor
const made = new Map<string, Work>()

beforeAll(async () => {
  sectionId = (await makeSection()).id
  writer = await makePerson('Người viết', [{ role: 'contributor', sectionId }])
  holder = await makePerson('Người giữ bài', [{ role: 'editor', sectionId }])
  for (const work of WORKS) {
    const { id } = await makeArticle({ work, public: 'unpublished' }, { writerId: writer.id, holderId: holder.id, sectionId })
    made.set(id, work)
  }
})

async function waiting(actor: PersonActor): Promise<Array<Work | undefined>> {
  const { items } = await listDesk(actor, { view: 'waiting' })
  expect((await countDesk(actor)).waiting).toBe(items.length)
  return items.map(({ id }) => made.get(id)).sort()
}

describe('what waits for a person', () => {
  const cases: Array<[string, (here: string) => Grant[], Work[]]> = [
    ['an editor of the section: what to take and what to publish', (here) => [{ role: 'editor', sectionId: here }], ['approved', 'submitted']],
    ['an editor of all sections: the same', () => [{ role: 'editor', sectionId: null }], ['approved', 'submitted']],
    ['an approver of the section: what to approve and what to publish', (here) => [{ role: 'approver', sectionId: here }], ['approved', 'pending']],
    ['an approver of all sections: the same', () => [{ role: 'approver', sectionId: null }], ['approved', 'pending']],
    ['a contributor who wrote nothing: nothing', (here) => [{ role: 'contributor', sectionId: here }], []],
    ['the administrator: nothing', () => [{ role: 'admin', sectionId: null }], []],
  ]
  it.each(cases)('%s', async (_, grants, expected) => {
    expect(await waiting(await makePerson('Ai đó', grants(sectionId)))).toEqual(expected)
  })

  it('the writer: the draft; the holder: what they hold besides', async () => {
    expect(await waiting(writer)).toEqual(['draft'])
    expect(await waiting(holder)).toEqual(['approved', 'editing', 'submitted'])
  })
})
