import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import type { Grant, PersonActor } from '@/domain/article/actor'
import { unzipped } from '@/server/test-support/unzipped'
import { withConnection } from '@/scripts/connect.mjs'
import { performArticleAction } from '@/server/commands/perform'
import { db } from '@/server/db'
import { makeLive } from '@/server/test-support/live-article'
import { makeArticleIn, sectionNamed } from './support/articles'
import { holds } from './support/holds'
import { browserOf, makeAccount, type Account } from './support/people'

// What one did is found by who may, and by nobody else; what is taken out leaves a line; a broken row is named.

const HERE = 'Văn kiện – Tư liệu'
const ELSEWHERE = 'Hướng dẫn nghiệp vụ'

async function person(name: string, grants: Grant[]): Promise<{ account: Account; actor: PersonActor }> {
  const account = await makeAccount(name, grants)
  return { account, actor: { kind: 'person', id: account.id, name, grants, address: '127.0.0.1', mustChangePassword: false } }
}

/** The lines of the page itself, not those of the newsroom's own lists. */
function lines(page: Page) {
  return page.getByRole('main').getByRole('listitem')
}

async function search(page: Page, fill: () => Promise<unknown>): Promise<void> {
  const form = page.getByRole('search')
  if (!(await form.isVisible())) await page.getByText('Tìm trong nhật ký').click()
  await fill()
  await form.getByRole('button', { name: 'Tìm', exact: true }).click()
}

async function download(page: Page, button: string): Promise<{ name: string; file: Buffer }> {
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
  return { name: saved.suggestedFilename(), file: await readFile(await saved.path()) }
}

test('a returned article is on the trail for its section, without words for the administrator, not at all for others', async ({ browser }) => {
  const [here, elsewhere] = [await sectionNamed(HERE), await sectionNamed(ELSEWHERE)]
  const editor = await person('Quàng Thị Lả', [{ role: 'editor', sectionId: here.id }])
  const approver = await person('Đèo Văn Ước', [{ role: 'approver', sectionId: here.id }])
  const stranger = await person('Giàng A Chứ', [{ role: 'editor', sectionId: elsewhere.id }])
  const admin = await person('Mùa Thị Ghế', [{ role: 'admin', sectionId: null }])
  const { id } = await makeArticleIn('pending', { writerId: editor.actor.id, holderId: editor.actor.id, sectionId: here.id })
  const title = `Khai mạc lớp học ở bản Nà Ớt ${Date.now()}`
  await db.article.update({ where: { id }, data: { title } })
  await performArticleAction(approver.actor, 'return', { articleId: id, version: 1, reason: 'Ghi lại đúng tên bản.' })
  const { shortId } = await db.article.findUniqueOrThrow({ where: { id } })

  await test.step('the editor finds it by what happened, with its reason, and from the article itself', async () => {
    const { page, context } = await browserOf(browser, editor.account)
    await page.goto('/toa-soan/nhat-ky')
    await search(page, () => page.getByLabel('Việc').selectOption('article.returned'))
    const line = lines(page).filter({ hasText: title })
    await expect(line).toContainText('Đèo Văn Ước trả lại')
    await expect(line).toContainText('Trạng thái: Chờ duyệt → Đang biên tập')
    await expect(line).toContainText('Lý do: Ghi lại đúng tên bản.')
    await line.getByText('Chi tiết').click()
    await expect(line).toContainText('article.returned')
    await holds(page)
    await line.getByRole('link', { name: 'Xem mọi dòng về bài này' }).click()
    await expect(lines(page)).toHaveCount(1)
    await page.goto(`/toa-soan/bai-viet/${id}?the=phien-ban`)
    await expect(page.getByRole('link', { name: 'Xem đầy đủ trong Nhật ký' })).toHaveAttribute('href', new RegExp(id))
    await context.close()
  })

  await test.step('an editor of another section does not, and is told where a filter cannot be meant', async () => {
    const { page, context } = await browserOf(browser, stranger.account)
    const answer = await page.goto(`/toa-soan/bai-viet/${id}`)
    expect(answer?.status()).toBe(404)
    await page.goto(`/toa-soan/nhat-ky?bai=${shortId}`)
    await expect(page.getByText('Không tìm thấy bài viết này.')).toBeVisible()
    await page.goto('/toa-soan/nhat-ky?viec=article.returned')
    await expect(page.getByText('Không có dòng nào.')).toBeVisible()
    await page.goto('/toa-soan/nhat-ky')
    await search(page, () => page.getByLabel('Bài viết').fill('khai mạc lớp học'))
    await expect(page.getByText('Đây không phải địa chỉ hay mã của bài viết.')).toBeVisible()
    await expect(page.getByLabel('Bài viết')).toHaveValue('khai mạc lớp học')
    await expect(lines(page)).toHaveCount(0)
    await holds(page)
    await context.close()
  })

  await test.step('the administrator finds that it happened and who was refused, and none of its words', async () => {
    const { page, context } = await browserOf(browser, admin.account)
    await page.goto(`/toa-soan/nhat-ky?bai=${shortId}`)
    await expect(lines(page).filter({ hasText: 'Đèo Văn Ước trả lại' })).toContainText(`Bài ${shortId}`)
    await expect(lines(page).filter({ hasText: 'Giàng A Chứ' })).toContainText('bị từ chối khi mở bài viết')
    await expect(page.getByText('Ghi lại đúng tên bản.')).toHaveCount(0)
    await expect(page.getByText(title)).toHaveCount(0)
    await page.goto('/toa-soan/nhat-ky?viec=article.opened')
    await expect(lines(page).filter({ hasText: 'Giàng A Chứ' }).first()).toBeVisible()
    await context.close()
  })
})

test('a setting’s change reads before and after', async ({ browser }) => {
  const admin = await person('Lường Văn Hặc', [{ role: 'admin', sectionId: null }])
  const { auditEmail } = await db.siteSettings.findFirstOrThrow()
  const { page, context } = await browserOf(browser, admin.account)
  await page.goto('/toa-soan/cai-dat')
  await page.getByLabel('Nơi nhận mốc nhật ký hằng ngày').fill('luu-tru@thu.example')
  await page.getByRole('button', { name: 'Lưu cài đặt' }).click()
  await expect.poll(async () => (await db.siteSettings.findFirstOrThrow()).auditEmail).toBe('luu-tru@thu.example')
  await page.goto('/toa-soan/nhat-ky?viec=settings.updated')
  await expect(lines(page).first()).toContainText('Nơi nhận mốc nhật ký: trống → luu-tru@thu.example')
  await db.siteSettings.updateMany({ data: { auditEmail } })
  await context.close()
})

test('taking the trail out gives a file of what one sees, and a line that says so', async ({ browser }) => {
  const here = await sectionNamed(HERE)
  const editor = await person('Cà Thị Ỏn', [{ role: 'editor', sectionId: here.id }])
  const { id } = await makeArticleIn('submitted', { writerId: editor.actor.id, holderId: editor.actor.id, sectionId: here.id })
  const title = `Đường về bản Ỏ đã thông ${Date.now()}`
  await db.article.update({ where: { id }, data: { title } })
  await performArticleAction(editor.actor, 'take', { articleId: id, version: 1 })
  const { page, context } = await browserOf(browser, editor.account)
  await page.goto(`/toa-soan/nhat-ky?bai=${id}`)
  const csv = await download(page, 'Tệp CSV')
  expect(csv.name).toMatch(/^nhat-ky-\d{4}-\d{2}-\d{2}\.csv$/)
  const rows = csv.file.toString('utf8').trimEnd().split('\r\n')
  expect(rows).toHaveLength(2)
  expect(rows[0]).toContain('\ufeffSố,Thời điểm,Người làm,Việc')
  expect(rows[1]).toContain(title)
  const xlsx = await download(page, 'Tệp Excel (XLSX)')
  expect(Object.values(await unzipped(xlsx.file)).join('')).toContain(title)

  await page.goto('/toa-soan/nhat-ky?viec=audit.exported')
  await expect(lines(page)).toHaveCount(2)
  await expect(lines(page).first()).toContainText('Cà Thị Ỏn xuất nhật ký ra tệp')
  await expect(lines(page).first()).toContainText('Dạng tệp: XLSX')
  await context.close()
})

test('the report counts what appeared, its file opens, and it does not exist for who only writes', async ({ browser }) => {
  const here = await sectionNamed(HERE)
  const editor = await person('Bạc Cầm Ún', [{ role: 'editor', sectionId: here.id }])
  const writer = await person('Tòng Thị Ểng', [{ role: 'contributor', sectionId: here.id }])
  const credits = [{ role: 'writer' as const, name: 'Tòng Thị Ểng', personId: null, office: 'Đài Truyền thanh huyện Ẳng Nưa' }]
  for (const day of ['2019-02-05', '2019-02-05', '2019-02-27']) {
    await makeLive({ sectionId: here.id, at: new Date(`${day}T09:00+07:00`), content: { credits, genre: 'tin' } })
  }
  const { page, context } = await browserOf(browser, editor.account)
  await page.goto('/toa-soan/bao-cao')
  await page.getByLabel('Từ ngày').fill('2019-02-01')
  await page.getByLabel('Đến ngày').fill('2019-02-28')
  await page.getByRole('button', { name: 'Xem', exact: true }).click()
  await expect(page.getByText('Tổng 3 bài; ngày nhiều nhất 2 bài.')).toBeVisible()
  await expect(page.getByRole('table', { name: 'Theo chuyên mục' }).getByRole('row', { name: `${HERE} 3` })).toBeVisible()
  await expect(page.getByRole('table', { name: /^Theo người viết/ }).getByRole('row', { name: 'Tòng Thị Ểng Đài Truyền thanh huyện Ẳng Nưa 3' })).toBeVisible()
  await page.getByText('Xem số liệu từng ngày').click()
  await expect(lines(page).filter({ hasText: '05/02/2019: 2 bài' })).toBeVisible()
  await holds(page)
  const { name, file } = await download(page, 'Tải tệp XLSX')
  expect(name).toBe('bao-cao-2019-02-01-2019-02-28.xlsx')
  expect(Object.values(await unzipped(file)).join('')).toContain('Đài Truyền thanh huyện Ẳng Nưa')
  await page.goto('/toa-soan/nhat-ky?viec=report.exported')
  await expect(lines(page).first()).toContainText('Từ: 01/02/2019 · Đến: 28/02/2019 · Số bài: 3')
  await context.close()

  const other = await browserOf(browser, writer.account)
  await expect(other.page.getByRole('link', { name: 'Báo cáo' })).toHaveCount(0)
  const answer = await other.page.goto('/toa-soan/bao-cao')
  expect(answer?.status()).toBe(404)
  await other.page.goto('/toa-soan/nhat-ky')
  await expect(lines(other.page).first()).toContainText('bị từ chối khi mở trang quản trị')
  await other.context.close()
})

test('npm run audit:verify finds the trail whole, names a row that was changed, and compares a head from outside', async () => {
  const { seq, hash, detail } = await db.event.findFirstOrThrow({ where: { action: 'session.signed_in' }, orderBy: { seq: 'desc' } })
  expect(await verify()).toMatchObject({ code: 0, said: expect.stringContaining('Nhật ký nguyên vẹn') })
  expect((await verify(`${seq}:${hash}`)).code).toBe(0)
  expect(await verify(`${seq}:${'0'.repeat(64)}`)).toMatchObject({ code: 1, said: expect.stringContaining(`Dòng ${seq}: mã không khớp`) })
  await asOwner('update event set detail = $2 where seq = $1', [seq, { thêm: 'vào' }])
  try {
    expect(await verify()).toMatchObject({ code: 1, said: expect.stringContaining(`Dòng ${seq}: nội dung đã bị sửa.`) })
  } finally {
    await asOwner('update event set detail = $2 where seq = $1', [seq, detail])
  }
  expect((await verify()).code).toBe(0)
})

function verify(...anchors: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile('npm', ['run', '--silent', 'audit:verify', '--', ...anchors], (error, out, err) => resolve({ code: Number(error?.code ?? 0), said: out + err }))
  })
}

function asOwner(sql: string, values: unknown[]) {
  return withConnection(process.env.DATABASE_OWNER_URL ?? '', (owner) => owner.query(sql, values))
}
