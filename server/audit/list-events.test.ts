import { beforeAll, describe, expect, test } from 'vitest'
import type { PersonActor } from '@/domain/article/actor'
import type { AuditFilters } from '@/domain/audit/filters'
import { filterNames } from '@/domain/audit/filters'
import { db, transaction } from '@/server/db'
import { record, recordDenial } from '@/server/record'
import { makeArticle, makePerson, makeSection } from '@/server/test-support/fixtures'
import { listEvents } from './list-events'

let admin: PersonActor
let editorA: PersonActor
let approverAll: PersonActor
let writer: PersonActor
let outsider: PersonActor
let sectionA: string
let sectionB: string
const article = { a: '', b: '', draft: '' }

type Article = keyof typeof article
const SECTION = () => ({ a: sectionA, b: sectionB, draft: sectionA })

function happen(actor: PersonActor, action: string, on: Article, detail: Record<string, unknown> = {}) {
  return transaction((tx) => record(tx, { action, actor, subject: 'article', subjectId: article[on], sectionId: SECTION()[on], detail }))
}

/** What a person finds, as `who what`, newest first. */
async function found(actor: PersonActor, filters: AuditFilters = {}) {
  const { lines } = await listEvents(actor, filters)
  return lines.map(({ who, what, subject }) => `${who} | ${what} | ${subject}`)
}

beforeAll(async () => {
  sectionA = (await makeSection('Mục A')).id
  sectionB = (await makeSection('Mục B')).id
  admin = await makePerson('Quản Trị', [{ role: 'admin', sectionId: null }])
  editorA = await makePerson('Biên Tập A', [{ role: 'editor', sectionId: sectionA }])
  approverAll = { ...(await makePerson('Duyệt', [{ role: 'approver', sectionId: null }])), address: '10.0.0.7' }
  writer = await makePerson('Viết', [{ role: 'contributor', sectionId: sectionA }])
  outsider = await makePerson('Ngoài', [{ role: 'contributor', sectionId: sectionB }])
  const cast = { writerId: writer.id, holderId: editorA.id }
  article.a = (await makeArticle({ work: 'pending', public: 'unpublished' }, { ...cast, sectionId: sectionA })).id
  article.b = (await makeArticle({ work: null, public: 'live' }, { ...cast, holderId: approverAll.id, writerId: outsider.id, sectionId: sectionB })).id
  article.draft = (await makeArticle({ work: 'draft', public: 'unpublished' }, { ...cast, sectionId: sectionA })).id
  await db.article.update({ where: { id: article.draft }, data: { everSubmitted: false } })
  await db.article.updateMany({ where: { id: article.a }, data: { title: 'Bài A' } })
  await db.article.updateMany({ where: { id: article.b }, data: { title: 'Bài B' } })

  await happen(writer, 'article.created', 'draft')
  await happen(writer, 'article.submitted', 'a', { from: 'draft/unpublished', to: 'submitted/unpublished' })
  await happen(approverAll, 'article.returned', 'a', { from: 'pending/unpublished', to: 'editing/unpublished', reason: 'Tên ở đoạn hai còn sai.' })
  await happen(approverAll, 'article.published', 'b')
  await transaction((tx) => record(tx, { action: 'comment.added', actor: editorA, subject: 'comment', subjectId: editorA.id, sectionId: sectionA, detail: { articleId: article.a } }))
  await transaction((tx) => record(tx, { action: 'person.role_granted', actor: admin, subject: 'person', subjectId: writer.id, sectionId: sectionA, detail: { role: 'editor' } }))
  await recordDenial(outsider, { action: 'article.opened', subject: 'article', subjectId: article.a, code: 'not_found' })
  await recordDenial(null, { action: 'session.signed_in', subject: 'session', code: 'auth.wrong', address: '10.9.9.9' })
})

const ALL = [
  'Không rõ ai | bị từ chối khi đăng nhập | ',
  'Ngoài | bị từ chối khi mở bài viết | Bài A',
  'Quản Trị | cấp vai trò | Viết',
  'Biên Tập A | bình luận trong bài | Bài A',
  'Duyệt | xuất bản | Bài B',
  'Duyệt | trả lại | Bài A',
  'Viết | gửi biên tập | Bài A',
  'Viết | viết bài | Hội nghị thử nghiệm',
]

describe('who finds what', () => {
  test('an administrator every row, and of articles neither title nor words', async () => {
    const { lines } = await listEvents(admin, {})
    expect(lines.map(({ who, what }) => `${who} | ${what}`)).toEqual(ALL.map((line) => line.split(' | ').slice(0, 2).join(' | ')))
    expect(JSON.stringify(lines)).not.toMatch(/Bài A|Bài B|đoạn hai/)
    const returned = lines.find(({ event }) => event === 'article.returned')
    expect(returned).toMatchObject({ articleId: null, address: '10.0.0.7', section: 'Mục A' })
    expect(returned?.subject).toMatch(/^Bài x/)
    expect(returned?.lines).toEqual([{ label: 'Trạng thái', text: 'Chờ duyệt → Đang biên tập' }])
  })

  test('an administrator who also edits is told of those articles', async () => {
    const both = { ...admin, grants: [...admin.grants, { role: 'editor' as const, sectionId: sectionA }] }
    expect(await found(both)).toContain('Duyệt | trả lại | Bài A')
  })

  test('an approver of all sections: articles that were sent, no sign-ins, people or refusals of others', async () => {
    expect(await found(approverAll)).toEqual([ALL[3], ALL[4], ALL[5], ALL[6]])
  })

  test('an editor: the articles of the section, whose addresses are not shown', async () => {
    const { lines } = await listEvents(editorA, {})
    expect(lines.map(({ who, what }) => `${who} | ${what}`)).toEqual([ALL[3], ALL[5], ALL[6]].map((line) => line?.split(' | ').slice(0, 2).join(' | ')))
    expect(lines.map(({ address }) => address)).toEqual(['127.0.0.1', '', ''])
    expect(lines[1]?.lines).toContainEqual({ label: 'Lý do', text: 'Tên ở đoạn hai còn sai.' })
  })

  test('a contributor: what they did themselves', async () => {
    expect(await found(writer)).toEqual([ALL[6], ALL[7]])
    expect(await found(outsider)).toEqual(['Ngoài | bị từ chối khi mở bài viết | ' + (await shortOf('a'))])
  })
})

async function shortOf(which: Article) {
  return `Bài ${(await db.article.findUniqueOrThrow({ where: { id: article[which] } })).shortId}`
}

describe('filters never widen what one finds', () => {
  test.each<[string, () => AuditFilters, () => PersonActor, number[]]>([
    ['who', () => ({ who: approverAll.id }), () => approverAll, [4, 5]],
    ['action', () => ({ action: 'article.returned' }), () => editorA, [5]],
    ['article by its id', () => ({ article: article.a }), () => editorA, [3, 5, 6]],
    ['section', () => ({ sectionId: sectionB }), () => approverAll, [4]],
    ['another section', () => ({ sectionId: sectionB }), () => editorA, []],
    ['refusals', () => ({ denied: true }), () => editorA, []],
    ['who, of another section', () => ({ who: outsider.id }), () => editorA, []],
    ['the address of somebody else', () => ({ address: '10.0.0.7' }), () => editorA, []],
    ['their own address', () => ({ address: '10.0.0.7' }), () => approverAll, [4, 5]],
    ['a day in the future', () => ({ from: '2100-01-01' }), () => approverAll, []],
    ['a day in the past', () => ({ to: '2000-01-01' }), () => approverAll, []],
    ['a long time', () => ({ from: '2000-01-01', to: '2100-01-01' }), () => approverAll, [3, 4, 5, 6]],
  ])('%s', async (_, filters, actor, expected) => {
    expect(await found(actor(), filters())).toEqual(expected.map((n) => ALL[n]))
  })

  test('administrators find refusals, those of an action, those from an address, and what a program did', async () => {
    expect(await found(admin, { denied: true })).toHaveLength(2)
    expect((await found(admin, { denied: true, action: 'session.signed_in' }))).toEqual([ALL[0]])
    expect(await found(admin, { address: '10.9.9.9' })).toEqual([ALL[0]])
    expect(await found(admin, { who: 'he-thong' })).toEqual([])
    expect(await found(admin, { action: 'article.opened' })).toEqual(['Ngoài | bị từ chối khi mở bài viết | ' + (await shortOf('a'))])
    expect(await found(editorA, { action: 'article.opened' })).toEqual([])
  })

  test('an article by its short id; one that a person does not find is none', async () => {
    const { shortId } = await db.article.findUniqueOrThrow({ where: { id: article.b } })
    expect(await found(approverAll, { article: shortId })).toEqual([ALL[4]])
    expect(await listEvents(editorA, { article: shortId })).toEqual({ lines: [], next: null, articleFound: false })
    expect((await listEvents(admin, { article: shortId })).lines).toHaveLength(1)
    expect((await listEvents(editorA, { article: article.draft })).articleFound).toBe(false)
  })
})

test('pages follow on each other without a gap or a double, whatever is left out of them', async () => {
  for (let n = 0; n < 60; n += 1) {
    await happen(writer, 'article.recalled', 'a', { n })
    if (n % 2) await happen(writer, 'article.created', 'draft')
    if (n % 3 === 0) await happen(approverAll, 'article.withdrawn', 'b')
  }
  const seen: string[] = []
  let before: string | undefined
  do {
    const { lines, next } = await listEvents(editorA, {}, before)
    seen.push(...lines.map(({ seq }) => seq))
    before = next ?? undefined
  } while (before)
  expect(seen).toHaveLength(63)
  expect(new Set(seen).size).toBe(63)
  expect(seen).toEqual([...seen].sort((a, b) => Number(b) - Number(a)))
})

test('every filter has a name of its own', () => {
  expect(new Set(Object.values(filterNames)).size).toBe(Object.keys(filterNames).length)
})
