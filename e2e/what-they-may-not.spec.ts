import { expect, test, type Page, type Request } from '@playwright/test'
import { db } from '@/server/db'
import { browserOf, makeAccount } from './support/people'
import { deniedEvents, lateUses, makeArticleIn, sectionNamed } from './support/articles'
import { press } from './support/writing'

// The house's refusals, as the people meet them; each leaves a trace.

test('approving one’s own article is shown as impossible, and refused', async ({ browser }) => {
  const section = await sectionNamed('Xây dựng Đảng')
  const both = await makeAccount('Viết và duyệt', [{ role: 'contributor', sectionId: null }, { role: 'approver', sectionId: null }])
  const editor = await makeAccount('Biên tập', [{ role: 'editor', sectionId: null }])
  const article = await makeArticleIn('pending', { writerId: both.id, holderId: editor.id, sectionId: section.id })
  const { page, context } = await browserOf(browser, both)
  await page.goto(`/toa-soan/bai-viet/${article.id}`)
  await expect(page.getByRole('button', { name: 'Duyệt', exact: true })).toBeDisabled()
  await expect(page.getByText('Không được duyệt bài do mình viết hoặc sửa.').first()).toBeVisible()
  expect(await db.article.findUniqueOrThrow({ where: { id: article.id } })).toMatchObject({ work: 'pending' })
  await context.close()
})

test('another section’s draft is not found by its address, and the attempt is recorded', async ({ browser }) => {
  const [here, elsewhere] = [await sectionNamed('Xây dựng Đảng'), await sectionNamed('Tin hoạt động cơ sở')]
  const writer = await makeAccount('Người viết', [{ role: 'contributor', sectionId: here.id }])
  const stranger = await makeAccount('Biên tập nơi khác', [{ role: 'editor', sectionId: elsewhere.id }])
  const article = await makeArticleIn('draft', { writerId: writer.id, holderId: writer.id, sectionId: here.id })
  const { page, context } = await browserOf(browser, stranger)
  const answer = await page.goto(`/toa-soan/bai-viet/${article.id}`)
  expect(answer?.status()).toBe(404)
  await expect(page.getByText('Không tìm thấy trang.').first()).toBeVisible()
  await expect.poll(() => deniedEvents(stranger.id, article.id)).toBeGreaterThan(0)
  await context.close()
})

test('a text that changed meanwhile cannot be approved from an old page', async ({ browser }) => {
  const section = await sectionNamed('Xây dựng Đảng')
  const writer = await makeAccount('Người viết', [{ role: 'contributor', sectionId: null }])
  const editor = await makeAccount('Biên tập', [{ role: 'editor', sectionId: null }])
  const approver = await makeAccount('Người duyệt', [{ role: 'approver', sectionId: null }])
  const article = await makeArticleIn('pending', { writerId: writer.id, holderId: editor.id, sectionId: section.id })
  const reading = await browserOf(browser, approver)
  const editing = await browserOf(browser, editor)
  await reading.page.goto(`/toa-soan/bai-viet/${article.id}`)
  await editing.page.goto(`/toa-soan/bai-viet/${article.id}`)
  await press(editing.page, 'Rút bài về')
  await editing.page.getByLabel('Tiêu đề', { exact: true }).fill('Tiêu đề đã đổi sau lưng người duyệt')
  await expect(editing.page.getByText(/Đã lưu lúc/).first()).toBeVisible()
  await press(editing.page, 'Trình duyệt')
  await expect(editing.page.getByRole('button', { name: 'Rút bài về' })).toBeVisible()
  await press(reading.page, 'Duyệt')
  await expect(reading.page.getByText('Nội dung đã thay đổi, cần duyệt lại.').first()).toBeVisible()
  expect(await db.article.findUniqueOrThrow({ where: { id: article.id } })).toMatchObject({ work: 'pending' })
  await reading.context.close()
  await editing.context.close()
})

test('a recorded action posted by someone without the right, without a session, or from elsewhere is refused', async ({ browser, playwright, baseURL }) => {
  const section = await sectionNamed('Xây dựng Đảng')
  const writer = await makeAccount('Người viết', [{ role: 'contributor', sectionId: null }])
  const editor = await makeAccount('Biên tập', [{ role: 'editor', sectionId: null }])
  const article = await makeArticleIn('approved', { writerId: writer.id, holderId: editor.id, sectionId: section.id })
  const publishing = await browserOf(browser, editor)
  await publishing.page.goto(`/toa-soan/bai-viet/${article.id}`)
  const recorded = await recordAction(publishing.page, 'Xuất bản')
  // The same bytes, by the writer, who may not publish.
  const writing = await browserOf(browser, writer)
  const answer = await writing.page.request.post(recorded.url, { headers: recorded.headers, data: recorded.body })
  expect(await answer.text()).toContain('Bạn không có quyền thực hiện thao tác này.')
  await expect.poll(() => deniedEvents(writer.id, article.id)).toBeGreaterThan(0)
  // By nobody.
  const nobody = await playwright.request.newContext({ baseURL })
  const unsigned = await nobody.post(recorded.url, { headers: recorded.headers, data: recorded.body })
  expect(await unsigned.text()).toContain('Hết phiên. Đăng nhập lại để lưu tiếp.')
  // With the right and a session, but sent by another site.
  for (const origin of ['https://noi-khac.example', 'null']) {
    const foreign = await publishing.page.request.post(recorded.url, {
      headers: { ...recorded.headers, origin, 'x-forwarded-host': 'noi-khac.example' }, data: recorded.body,
    })
    expect(foreign.status()).toBe(403)
    expect(await foreign.json()).toMatchObject({ code: 'origin.foreign' })
  }
  expect(await db.article.findUniqueOrThrow({ where: { id: article.id } })).toMatchObject({ work: 'approved', public: 'unpublished' })
  await Promise.all([publishing.context.close(), writing.context.close(), nobody.dispose()])
})

test('a session ends with its person: disabled, signed out', async ({ browser }) => {
  const admin = await makeAccount('Quản trị', [{ role: 'admin', sectionId: null }])
  const writer = await makeAccount('Người bị khóa', [{ role: 'contributor', sectionId: null }])
  const working = await browserOf(browser, writer)
  const governing = await browserOf(browser, admin)
  await governing.page.goto(`/toa-soan/nhan-su/${writer.id}`)
  await governing.page.getByRole('button', { name: 'Vô hiệu hóa' }).click()
  await governing.page.getByRole('button', { name: 'Xác nhận vô hiệu hóa' }).click()
  await expect(governing.page.getByText(/Bị vô hiệu hóa từ/)).toBeVisible()
  await working.page.goto('/toa-soan')
  await expect(working.page).toHaveURL(/\/dang-nhap/)
  expect(await lateUses(writer.id)).toBeGreaterThan(0)
  await working.page.getByLabel('Thư điện tử').fill(writer.email)
  await working.page.getByLabel('Mật khẩu').fill(writer.password)
  await working.page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(working.page.getByText('Thư điện tử hoặc mật khẩu không đúng.')).toBeVisible()
  // A cookie kept from before signing out opens nothing.
  const cookies = await governing.context.cookies()
  await governing.page.goto('/toa-soan')
  await governing.page.getByRole('button', { name: 'Đăng xuất' }).first().click()
  await governing.page.waitForURL(/\/dang-nhap/)
  await governing.context.addCookies(cookies)
  await governing.page.goto('/toa-soan')
  await expect(governing.page).toHaveURL(/\/dang-nhap/)
  await Promise.all([working.context.close(), governing.context.close()])
})

test('rooms of the administrator are not there for others', async ({ browser }) => {
  const editor = await makeAccount('Biên tập', [{ role: 'editor', sectionId: null }])
  const { page, context } = await browserOf(browser, editor)
  for (const room of ['nhan-su', 'chuyen-muc', 'cai-dat']) {
    expect((await page.goto(`/toa-soan/${room}`))?.status(), room).toBe(404)
  }
  await context.close()
})

/** Presses a button and keeps the request it sends, which never arrives. */
async function recordAction(page: Page, name: string) {
  let caught: (request: Request) => void = () => undefined
  const sent = new Promise<Request>((resolve) => (caught = resolve))
  await page.route('**/toa-soan/**', async (route) => {
    if (route.request().method() !== 'POST' || !('next-action' in route.request().headers())) return route.continue()
    await route.abort()
    caught(route.request())
  })
  await press(page, name)
  const request = await sent
  const headers = Object.fromEntries(Object.entries(request.headers()).filter(([key]) => !['cookie', 'content-length', 'host'].includes(key)))
  const body = request.postDataBuffer()
  await page.unroute('**/toa-soan/**')
  if (!body) throw new Error('the action sent nothing')
  return { url: request.url(), headers: { ...headers, origin: new URL(request.url()).origin }, body }
}
