import { expect, test } from '@playwright/test'
import { performArticleAction } from '@/server/commands/perform'
import type { Grant, PersonActor } from '@/domain/article/actor'
import { db } from '@/server/db'
import { makeArticleIn, sectionNamed } from './support/articles'
import { holds } from './support/holds'
import { browserOf, makeAccount, signIn, type Account } from './support/people'

// The inbox fills while it is open and leads to the decision; one chooses what also comes by letter.

const SECTION = 'Tin hoạt động cơ sở'
const PHONE = { width: 360, height: 740 }

async function makeActor(name: string, grants: Grant[]): Promise<Account & { actor: PersonActor }> {
  const account = await makeAccount(name, grants)
  return { ...account, actor: { kind: 'person', id: account.id, name, grants, address: '127.0.0.1', mustChangePassword: false } }
}

test('a returned article appears in the open inbox, and leads to its text', async ({ browser }) => {
  const { id: sectionId } = await sectionNamed(SECTION)
  const writer = await makeAccount('Lò Thị Mẩy', [{ role: 'contributor', sectionId }])
  const { actor: editor } = await makeActor('Hà Công Tráng', [{ role: 'editor', sectionId }])
  const { id: articleId } = await makeArticleIn('editing', { writerId: writer.id, holderId: editor.id, sectionId })

  const { context, page } = await browserOf(browser, writer)
  await page.setViewportSize(PHONE)
  await page.goto('/toa-soan/thong-bao')
  await expect(page.getByText('Chưa có thông báo nào.')).toBeVisible()
  await performArticleAction(editor, 'return', { articleId, version: 1, reason: 'Thiếu tên thôn.' })

  const line = page.getByRole('listitem').filter({ hasText: 'Hà Công Tráng đã trả lại bài' })
  await expect(line).toContainText('Thiếu tên thôn.', { timeout: 60_000 })
  await holds(page)
  await line.getByRole('link').click()
  await expect(page).toHaveURL(new RegExp(`/toa-soan/bai-viet/${articleId}`))
  // Pressing a line is reading it.
  await expect.poll(() => db.notice.count({ where: { personId: writer.id, readAt: null } })).toBe(0)

  await page.goto('/toa-soan/thong-bao')
  await page.getByRole('link', { name: 'Chọn thư muốn nhận' }).click()
  await expect(page.getByLabel('Bài bị trả lại, kèm lý do')).toBeChecked()
  await holds(page)
  await page.getByLabel('Bình luận khác trong bài của tôi').check()
  await page.getByLabel('Bài lên trang').uncheck()
  await page.getByRole('button', { name: 'Lưu lựa chọn' }).click()
  await expect(page.getByText('Đã lưu lựa chọn.')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Bình luận khác trong bài của tôi')).toBeChecked()
  await expect(page.getByLabel('Bài lên trang')).not.toBeChecked()
  await context.close()
})

test('on a phone, from the notice of a real submission to the decision in two taps; the writer hears while reading', async ({ browser }) => {
  const { id: sectionId } = await sectionNamed(SECTION)
  const writer = await makeAccount('Giàng A Páo', [{ role: 'contributor', sectionId }])
  const { actor: editor } = await makeActor('Đinh Thị Nết', [{ role: 'editor', sectionId }])
  const leader = await makeAccount('Chánh Văn phòng Thử', [{ role: 'approver', sectionId }])
  const { id: articleId } = await makeArticleIn('editing', { writerId: writer.id, holderId: editor.id, sectionId })
  const desk = await browserOf(browser, writer)
  await desk.page.goto('/toa-soan')
  await performArticleAction(editor, 'send_up', { articleId, version: 1 })
  // What the rail says follows by itself on every page of the newsroom.
  await expect(desk.page.getByRole('link', { name: /Thông báo.*1 chưa đọc/ })).toBeVisible({ timeout: 60_000 })

  const { context, page } = await browserOf(browser, leader)
  await page.setViewportSize(PHONE)
  await page.goto('/toa-soan/thong-bao')
  const line = page.getByRole('listitem').filter({ hasText: 'Đinh Thị Nết đã trình duyệt, chờ bạn xem' })
  await expect(line).toBeVisible({ timeout: 60_000 })
  await line.getByRole('link').click()
  await page.getByRole('button', { name: 'Duyệt', exact: true }).click()
  await expect.poll(async () => (await db.article.findUniqueOrThrow({ where: { id: articleId } })).work).toBe('approved')
  await desk.page.goto('/toa-soan/thong-bao')
  await expect(desk.page.getByRole('listitem').filter({ hasText: 'Chánh Văn phòng Thử đã duyệt' })).toBeVisible({ timeout: 60_000 })
  await desk.context.close()
  await context.close()
})

test('the address in a letter leads through signing in to the article; one that is no longer theirs is not named', async ({ page }) => {
  const { id: sectionId } = await sectionNamed(SECTION)
  const writer = await makeAccount('Bàn Thị Sao', [{ role: 'contributor', sectionId }])
  const editor = await makeAccount('Vừ Mí Chứ', [{ role: 'editor', sectionId }])
  const { id: articleId } = await makeArticleIn('submitted', { writerId: writer.id, holderId: editor.id, sectionId })
  await page.goto(`/toa-soan/bai-viet/${articleId}`)
  await page.getByLabel('Thư điện tử').fill(editor.email)
  await page.getByLabel('Mật khẩu').fill(editor.password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.waitForURL(new RegExp(`/toa-soan/bai-viet/${articleId}`))
  await expect(page.getByRole('button', { name: 'Nhận biên tập' })).toBeVisible()

  await db.notice.create({ data: { personId: editor.id, articleId, kind: 'submit', detail: { who: writer.name, title: 'Hội nghị thử nghiệm' } } })
  await db.roleGrant.deleteMany({ where: { personId: editor.id } })
  await page.goto('/toa-soan/thong-bao')
  const line = page.getByRole('listitem').filter({ hasText: 'Bàn Thị Sao đã gửi biên tập' })
  await expect(line).toContainText('Bài này không còn thuộc phần việc của bạn')
  await expect(line.getByRole('link')).toHaveCount(0)
  await expect(page.getByText('Hội nghị thử nghiệm')).toHaveCount(0)
})

test('an administrator sees which letters did not leave, and drops what was given up', async ({ page }) => {
  const admin = await makeAccount('Quản trị thư', [{ role: 'admin', sectionId: null }])
  await db.letter.create({
    data: { address: 'khong-con@thu.example', subject: 'Thư thử', text: 'Kín', attempts: 12, givenUpAt: new Date(), error: 'refused: 550 Không có hộp thư này' },
  })
  await signIn(page, admin)
  await page.goto('/toa-soan/thu-dien-tu')
  await expect(page.getByText('khong-con@thu.example')).toBeVisible()
  await expect(page.getByText('Máy chủ thư từ chối (550 Không có hộp thư này)').first()).toBeVisible()
  await expect(page.getByText('Kín')).toHaveCount(0)
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 })
    await holds(page)
  }
  await page.getByRole('button', { name: 'Bỏ 1 thư đã thôi gửi' }).click()
  await expect(page.getByText('Không có thư nào nằm lại.')).toBeVisible()
  expect(await db.letter.count({ where: { address: 'khong-con@thu.example' } })).toBe(0)
})
