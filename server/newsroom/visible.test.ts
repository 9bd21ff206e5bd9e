import { beforeAll, expect, it } from 'vitest'
import type { PersonActor } from '@/domain/article/actor'
import { WORKS } from '@/domain/article/workflow'
import { db } from '@/server/db'
import { makeArticle, makePerson, makeSection } from '@/server/test-support/fixtures'
import { getBoard } from './get-board'
import { getCalendar } from './get-calendar'
import { visibleSql, visibleWhere } from './visible'

let here: string
let elsewhere: string
let writer: PersonActor
let holder: PersonActor

beforeAll(async () => {
  here = (await makeSection()).id
  elsewhere = (await makeSection()).id
  writer = await makePerson('Người viết', [{ role: 'contributor', sectionId: here }])
  holder = await makePerson('Biên tập', [{ role: 'editor', sectionId: here }])
  for (const sectionId of [here, elsewhere]) {
    for (const work of [...WORKS, null]) {
      for (const publicity of ['unpublished', 'live', 'withdrawn'] as const) {
        if (work === null && publicity === 'unpublished') continue
        const { id } = await makeArticle({ work, public: publicity }, { writerId: writer.id, holderId: holder.id, sectionId })
        // Some went to another section while being worked on; some drafts nobody but their writer has seen.
        if (work === 'editing' && publicity === 'live') await db.article.update({ where: { id }, data: { sectionId: sectionId === here ? elsewhere : here } })
        if (work === 'draft') await db.article.update({ where: { id }, data: { everSubmitted: false } })
      }
    }
  }
})

const tomorrow = new Date(Date.now() + 24 * 3600_000)

it.each<[string, () => Promise<PersonActor>]>([
  ['the writer', async () => writer],
  ['the holder', async () => holder],
  ['an editor of one section', () => makePerson('A', [{ role: 'editor', sectionId: elsewhere }])],
  ['an approver everywhere', () => makePerson('B', [{ role: 'approver', sectionId: null }])],
  ['a clerk and administrator', () => makePerson('C', [{ role: 'clerk', sectionId: null }, { role: 'admin', sectionId: null }])],
  ['who is lent the right to approve in one section', async () => ({
    ...(await makePerson('D', [{ role: 'contributor', sectionId: elsewhere }])),
    lent: [{ delegationId: 'x', fromId: 'y', fromName: 'Lãnh đạo', sections: [here], endsAt: tomorrow }],
  })],
  ['who puts down a leader’s decisions', async () => ({
    ...(await makePerson('E', [{ role: 'clerk', sectionId: null }])), speaksFor: [{ leaderId: 'y', leaderName: 'Lãnh đạo', sections: [here] }],
  })],
])('%s finds the same by SQL as by the query builder', async (_, who) => {
  const actor = await who()
  const bySql = await db.$queryRaw<Array<{ id: string }>>`select a.id from article a where ${visibleSql(actor)}`
  const byBuilder = await db.article.findMany({ where: visibleWhere(actor), select: { id: true } })
  expect(bySql.map(({ id }) => id).sort()).toEqual(byBuilder.map(({ id }) => id).sort())
})

it('the board shows each step within what one may see', async () => {
  const board = async (actor: PersonActor) => (await getBoard(actor)).map(({ work, count, items }) => [work, count, items.length])
  const approver = await makePerson('Duyệt', [{ role: 'approver', sectionId: null }])
  const rest = ['submitted', 'editing', 'pending', 'approved', 'scheduled']
  // Of six drafts two were never sent and are on no page: their writer's alone.
  expect(await board(approver)).toEqual([['draft', 4, 4], ...rest.map((work) => [work, 6, 6])])
  expect(await board(writer)).toEqual([['draft', 6, 6], ...rest.map((work) => [work, 6, 6])])
  const admin = await makePerson('Quản trị', [{ role: 'admin', sectionId: null }])
  expect((await board(admin)).every(([, count]) => count === 0)).toBe(true)
})

it('the calendar has what appeared, what is to appear or go and what is due, on the office’s days', async () => {
  const section = await makeSection()
  const editor = await makePerson('Lịch', [{ role: 'editor', sectionId: section.id }])
  const stranger = await makePerson('Ngoài', [{ role: 'editor', sectionId: elsewhere }])
  const cast = { writerId: writer.id, holderId: editor.id, sectionId: section.id }
  const [out, planned, due, gone] = [
    await makeArticle({ work: null, public: 'live' }, cast),
    await makeArticle({ work: 'scheduled', public: 'unpublished' }, cast),
    await makeArticle({ work: 'editing', public: 'unpublished' }, cast),
    await makeArticle({ work: null, public: 'withdrawn' }, cast),
  ]
  // The office's first of May 2031 begins at 17:00 UTC of the day before.
  await db.article.update({ where: { id: out.id }, data: { publishedAt: new Date('2031-04-30T17:00:00Z'), withdrawAt: new Date('2031-05-31T16:59:00Z') } })
  await db.article.update({ where: { id: planned.id }, data: { scheduledAt: new Date('2031-05-09T18:30:00Z') } })
  await db.article.update({ where: { id: due.id }, data: { dueAt: new Date('2031-05-31T17:00:00Z') } })
  // It appeared that month all the same.
  await db.article.update({ where: { id: gone.id }, data: { publishedAt: new Date('2031-05-12T03:00:00Z'), withdrawnAt: new Date('2031-05-13T03:00:00Z') } })
  const may = { year: 2031, month: 5 }
  const { entries } = await getCalendar(editor, may)
  expect(entries.map(({ id, kind, day }) => [id, kind, day])).toEqual([
    [out.id, 'published', '2031-05-01'], [planned.id, 'scheduled', '2031-05-10'],
    [gone.id, 'published', '2031-05-12'], [gone.id, 'withdrawn', '2031-05-13'], [out.id, 'withdraw', '2031-05-31'],
  ])
  expect((await getCalendar(editor, { year: 2031, month: 6 })).entries.map(({ kind }) => kind)).toEqual(['due'])
  expect((await getCalendar(stranger, may)).entries).toEqual([])
})
