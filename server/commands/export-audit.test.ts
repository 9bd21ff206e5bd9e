import { beforeAll, expect, test } from 'vitest'
import type { PersonActor } from '@/domain/article/actor'
import { db, transaction } from '@/server/db'
import { record } from '@/server/record'
import { makeArticle, makePerson, makeSection } from '@/server/test-support/fixtures'
import { unzipped } from '@/server/test-support/unzipped'
import { exportAudit } from './export-audit'

let admin: PersonActor
let editor: PersonActor
let other: PersonActor

beforeAll(async () => {
  const section = await makeSection('Mục "thử", một')
  admin = await makePerson('Quản Trị', [{ role: 'admin', sectionId: null }])
  editor = await makePerson('Biên Tập', [{ role: 'editor', sectionId: section.id }])
  other = await makePerson('=HYPERLINK("http://x.invalid")', [{ role: 'editor', sectionId: section.id }])
  const { id } = await makeArticle({ work: 'editing', public: 'unpublished' }, { writerId: editor.id, holderId: editor.id, sectionId: section.id })
  await db.article.update({ where: { id }, data: { title: '+84 là đầu số, “thử”' } })
  for (const actor of [editor, other]) {
    await transaction((tx) => record(tx, { action: 'article.taken', actor, subject: 'article', subjectId: id, sectionId: section.id, detail: { reason: '@SUM(A1)' } }))
  }
  await transaction((tx) => record(tx, { action: 'settings.updated', actor: admin, subject: 'settings', detail: { changed: { siteName: { before: 'a', after: '-b' } } } }))
})

async function csv(actor: PersonActor, filters = {}): Promise<string> {
  const { body } = await exportAudit(actor, { format: 'csv', filters })
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new Uint8Array(await new Response(body).arrayBuffer()))
}

const newest = () => db.event.findFirstOrThrow({ orderBy: { seq: 'desc' } })

test('CSV: UTF-8 that spreadsheets know, no formula, only what the person may see', async () => {
  const text = await csv(editor)
  expect(text.startsWith('\ufeffSố,Thời điểm,Người làm,')).toBe(true)
  const [, ...lines] = text.trimEnd().split('\r\n')
  expect(lines).toHaveLength(2)
  expect(lines[0]).toContain(`"'=HYPERLINK(""http://x.invalid"")"`)
  expect(lines[0]).toContain(`"'+84 là đầu số, “thử”"`)
  expect(lines[0]).toContain('"Mục ""thử"", một"')
  expect(lines[0]).toContain('Lý do: @SUM(A1)')
  expect(text).not.toContain('sửa cài đặt')
})

test('an export is an event of its own, written before the file leaves, and not part of it', async () => {
  const { body } = await exportAudit(admin, { format: 'csv', filters: { action: 'settings.updated' } })
  expect(await newest()).toMatchObject({
    action: 'audit.exported', actorId: admin.id, subject: 'audit', address: '127.0.0.1',
    detail: { format: 'csv', filters: { action: 'settings.updated' } },
  })
  expect(await new Response(body).text()).toContain('Tên trang: a → -b')
  expect(await csv(admin, { action: 'audit.exported' })).toContain('xuất nhật ký ra tệp')
})

test('a spreadsheet holds the same rows as texts', async () => {
  const { name, body } = await exportAudit(editor, { format: 'xlsx', filters: {} })
  expect(name).toMatch(/^nhat-ky-\d{4}-\d{2}-\d{2}\.xlsx$/)
  const entries = await unzipped(Buffer.from(body as Uint8Array))
  const sheet = entries['xl/worksheets/sheet1.xml'] ?? ''
  expect(Object.values(entries).join('')).toContain('+84 là đầu số, “thử”')
  expect(sheet).not.toContain('<f>')
  expect(sheet.match(/<row /g)).toHaveLength(4)
  expect((await newest()).detail).toMatchObject({ format: 'xlsx', rows: 3 })
})

test('an article that one does not find has no trail to take out, and nothing is recorded', async () => {
  const before = await newest()
  await expect(exportAudit(editor, { format: 'csv', filters: { article: 'x2zzz' } })).rejects.toMatchObject({ name: 'NotFound' })
  expect(await newest()).toEqual(before)
})
