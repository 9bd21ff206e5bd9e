import { beforeAll, describe, expect, it } from 'vitest'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import yauzl from 'yauzl'
import { withConnection } from '@/scripts/connect.mjs'
import { systemActor, type PersonActor } from '@/domain/article/actor'
import { exportReport } from '@/server/commands/export-report'
import { performArticleAction } from '@/server/commands/perform'
import { db, transaction } from '@/server/db'
import { record } from '@/server/record'
import { makeArticle, makePerson, makeSection } from '@/server/test-support/fixtures'
import { makeLive } from '@/server/test-support/live-article'
import { getReport } from './get-report'

const march = { from: '2026-03-01', to: '2026-03-31' }
let first: { id: string; name: string }
let second: { id: string; name: string }
let editor: PersonActor
let approver: PersonActor

beforeAll(async () => {
  first = await makeSection('Tin cơ sở đo')
  second = await makeSection('Xây dựng đo')
  editor = await makePerson('Biên tập', [{ role: 'editor', sectionId: first.id }])
  approver = await makePerson('Người duyệt', [{ role: 'approver', sectionId: null }])
  const credit = (name: string, office: string) => ({ credits: [{ role: 'writer' as const, name, personId: null, office }] })
  // The office's first of March begins at 17:00 UTC of the day before.
  await makeLive({ sectionId: first.id, at: new Date('2026-02-28T17:00:00Z'), content: { ...credit('=An', 'Văn phòng'), genre: 'tin' } })
  await makeLive({ sectionId: first.id, at: new Date('2026-03-31T16:59:00Z'), content: credit('=An', 'Văn phòng') })
  await makeLive({ sectionId: second.id, at: new Date('2026-03-10T03:00:00Z'), content: { ...credit('Bình', 'Hội nông dân'), genre: 'tin' } })
  await makeLive({ sectionId: first.id, at: new Date('2026-02-28T16:59:00Z') })
  await makeLive({ sectionId: first.id, at: new Date('2026-03-31T17:00:00Z') })
})

describe('the report of a period', () => {
  it('counts what appeared on the office’s days, by section, writer, office and genre', async () => {
    const report = await getReport(approver, march)
    expect(report.published).toBe(3)
    expect(report.bySection).toEqual([{ name: 'Tin cơ sở đo', also: '', count: 2 }, { name: 'Xây dựng đo', also: '', count: 1 }])
    expect(report.byWriter).toEqual([{ name: '=An', also: 'Văn phòng', count: 2 }, { name: 'Bình', also: 'Hội nông dân', count: 1 }])
    expect(report.byOffice.map(({ name, count }) => [name, count])).toEqual([['Văn phòng', 2], ['Hội nông dân', 1]])
    expect(report.byGenre.map(({ name, count }) => [name, count])).toEqual([['tin', 2], ['', 1]])
    expect(report.byDay).toEqual([{ day: '2026-03-01', count: 1 }, { day: '2026-03-10', count: 1 }, { day: '2026-03-31', count: 1 }])
  })

  it('is limited to the sections that a person answers for', async () => {
    expect((await getReport(editor, march)).bySection.map(({ name }) => name)).toEqual(['Tin cơ sở đo'])
    const writer = await makePerson('Người viết', [{ role: 'contributor', sectionId: null }])
    await expect(getReport(writer, march)).rejects.toMatchObject({ name: 'NotFound' })
  })

  it('measures each step from its events, and counts what was returned', async () => {
    const here = await makeSection('Mục các bước')
    const writer = await makePerson('Người viết', [{ role: 'contributor', sectionId: here.id }])
    const holder = await makePerson('Biên tập', [{ role: 'editor', sectionId: here.id }])
    const { id } = await makeArticle({ work: 'draft', public: 'unpublished' }, { writerId: writer.id, holderId: holder.id, sectionId: here.id })
    const version = async () => (await db.article.findUniqueOrThrow({ where: { id } })).version
    const revisionId = async () => (await db.article.findUniqueOrThrow({ where: { id } })).pendingRevisionId ?? undefined
    await performArticleAction(writer, 'submit', { articleId: id, version: await version() })
    await performArticleAction(holder, 'take', { articleId: id, version: await version() })
    await performArticleAction(holder, 'send_up', { articleId: id, version: await version() })
    await performArticleAction(approver, 'return', { articleId: id, version: await version(), reason: 'Thiếu số liệu' })
    await performArticleAction(holder, 'send_up', { articleId: id, version: await version() })
    await performArticleAction(approver, 'approve', { articleId: id, version: await version(), revisionId: await revisionId() })
    await performArticleAction(approver, 'publish', { articleId: id, version: await version() })
    const yesterday = new Date(Date.now() - 24 * 3600_000).toISOString().slice(0, 10)
    const tomorrow = new Date(Date.now() + 24 * 3600_000).toISOString().slice(0, 10)
    const report = await getReport(holder, { from: yesterday, to: tomorrow })
    expect(report.steps.map(({ step, times }) => [step, times])).toEqual([['draft', 1], ['submitted', 1], ['editing', 2], ['pending', 2], ['approved', 1]])
    expect(report.steps.every(({ meanHours }) => meanHours >= 0 && meanHours < 1)).toBe(true)
    expect(report.returns).toEqual({ toWriter: 0, toEditor: 1, articles: 1 })
    expect(report.wholeWay.articles).toBe(1)
  })

  // Two articles, by hand. Hours after the first draft:
  //   one:  submitted 2, taken 3, taken over 4, sent up 7, approved 8, scheduled 9, up 19; revised and up again later
  //   two:  submitted 4, taken 5, sent up 6, returned 10, sent up 12, approved 13, up 14
  it('gives the figures that one works out by hand', async () => {
    const here = await makeSection('Mục tính tay')
    const reader = await makePerson('Biên tập', [{ role: 'editor', sectionId: here.id }])
    const one = await liveSince(here.id, 19)
    await lived(one, [
      [2, 'submitted', 'draft/unpublished', 'submitted/unpublished'], [3, 'taken', 'submitted/unpublished', 'editing/unpublished'],
      [4, 'taken_over', 'editing/unpublished', 'editing/unpublished'], [7, 'sent_up', 'editing/unpublished', 'pending/unpublished'],
      [8, 'approved', 'pending/unpublished', 'approved/unpublished'], [9, 'scheduled', 'approved/unpublished', 'scheduled/unpublished'],
      [19, 'published_due', 'scheduled/unpublished', 'none/live'], [40, 'revised', 'none/live', 'editing/live'],
      [90, 'sent_up', 'editing/live', 'pending/live'], [91, 'approved', 'pending/live', 'approved/live'], [92, 'published', 'approved/live', 'none/live'],
    ])
    const two = await liveSince(here.id, 14)
    await lived(two, [
      [4, 'submitted', 'draft/unpublished', 'submitted/unpublished'], [5, 'taken', 'submitted/unpublished', 'editing/unpublished'],
      [6, 'sent_up', 'editing/unpublished', 'pending/unpublished'], [10, 'returned', 'pending/unpublished', 'editing/unpublished'],
      [12, 'sent_up', 'editing/unpublished', 'pending/unpublished'], [13, 'approved', 'pending/unpublished', 'approved/unpublished'],
      [14, 'published', 'approved/unpublished', 'none/live'],
    ])
    const { steps, wholeWay, returns, published } = await getReport(reader, { from: '2026-05-04', to: '2026-05-05' })
    expect(published).toBe(2)
    expect(steps.map(({ step, times, meanHours, medianHours }) => [step, times, Math.round(meanHours * 100) / 100, medianHours])).toEqual([
      ['draft', 2, 3, 3], ['submitted', 2, 1, 1], ['editing', 3, 2.33, 2], ['pending', 3, 2, 1], ['approved', 2, 1, 1], ['scheduled', 1, 10, 10],
    ])
    expect(wholeWay).toEqual({ articles: 2, meanHours: 16.5, medianHours: 16.5 })
    expect(returns).toEqual({ toWriter: 0, toEditor: 1, articles: 1 })
  })

  it('counts by the section that readers find an article in', async () => {
    const [from, to] = [await makeSection('Mục đang đăng'), await makeSection('Mục sẽ chuyển đến')]
    const there = await makePerson('Biên tập', [{ role: 'editor', sectionId: to.id }])
    const { id } = await makeLive({ sectionId: from.id, at: new Date('2026-06-10T03:00:00Z') })
    await db.article.update({ where: { id }, data: { sectionId: to.id } })
    expect((await getReport(there, { from: '2026-06-01', to: '2026-06-30' })).published).toBe(0)
    const here = await makePerson('Biên tập', [{ role: 'editor', sectionId: from.id }])
    expect((await getReport(here, { from: '2026-06-01', to: '2026-06-30' })).bySection).toEqual([{ name: 'Mục đang đăng', also: '', count: 1 }])
  })

  it('is refused to who writes, and that they asked for the file is on the trail', async () => {
    const writer = await makePerson('Người viết', [{ role: 'contributor', sectionId: null }])
    await expect(exportReport(writer, march)).rejects.toMatchObject({ name: 'NotFound' })
    expect(await db.event.findFirst({ orderBy: { seq: 'desc' } })).toMatchObject({ action: 'denied', actorId: writer.id, detail: { attempted: 'report.exported' } })
  })

  it('leaves as a spreadsheet of texts and numbers, and as an event', async () => {
    const { name, body } = await exportReport(approver, march)
    expect(name).toBe('bao-cao-2026-03-01-2026-03-31.xlsx')
    const file = join(process.env.DATA_DIR ?? '', name)
    await writeFile(file, body)
    expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK')
    const parts = await partsOf(file)
    expect(parts.filter((part) => part.startsWith('xl/worksheets/sheet'))).toHaveLength(7)
    const event = await db.event.findFirst({ where: { action: 'report.exported' }, orderBy: { seq: 'desc' } })
    expect(event).toMatchObject({ actorId: approver.id, detail: { from: '2026-03-01', to: '2026-03-31', articles: 3 } })
  })
})

// A Monday at eight in the office.
const FIRST_DRAFT = Date.parse('2026-05-04T08:00+07:00')
const hour = (n: number) => new Date(FIRST_DRAFT + n * 3600_000)

async function liveSince(sectionId: string, hours: number): Promise<string> {
  const { id } = await makeLive({ sectionId, at: hour(hours) })
  await db.article.update({ where: { id }, data: { createdAt: hour(0) } })
  return id
}

/** Events as they were left at those hours; their times are set back by the database's owner. */
async function lived(articleId: string, course: Array<[hours: number, action: string, from: string, to: string]>): Promise<void> {
  for (const [hours, action, from, to] of course) {
    await transaction((tx) => record(tx, { action: `article.${action}`, actor: systemActor('setup', []), subject: 'article', subjectId: articleId, detail: { from, to } }))
    await withConnection(process.env.DATABASE_OWNER_URL ?? '', (owner) =>
      owner.query('update event set at = $1 where seq = (select max(seq) from event where subject_id = $2)', [hour(hours), articleId]),
    )
  }
}

function partsOf(file: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const names: string[] = []
    yauzl.open(file, { lazyEntries: false }, (error, zip) => {
      if (error) return reject(error)
      zip.on('entry', ({ fileName }) => names.push(fileName))
      zip.on('end', () => resolve(names))
      zip.on('error', reject)
    })
  })
}
