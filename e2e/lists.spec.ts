import { expect, test } from '@playwright/test'
import { officeInputValue } from '@/domain/language/dates'
import { db } from '@/server/db'
import { makeArticleIn, sectionNamed } from './support/articles'
import { holds } from './support/holds'
import { browserOf, makeAccount } from './support/people'

// The lists of the desk: narrowing, paging, many at once, deadlines and what is late, the board, the calendar, the report;
// on a phone the way to a decision.

const HOUR_MS = 3600_000
const row = (id: string) => db.article.findUniqueOrThrow({ where: { id } })

test('an editor narrows a list, keeps it, and takes two articles at once', async ({ browser }) => {
  const section = await sectionNamed('Hướng dẫn nghiệp vụ')
  const writer = await makeAccount('Người viết danh sách', [{ role: 'contributor', sectionId: section.id }])
  const editor = await makeAccount('Biên tập danh sách', [{ role: 'editor', sectionId: section.id }])
  const cast = { writerId: writer.id, holderId: editor.id, sectionId: section.id }
  const articles = [await makeArticleIn('submitted', cast), await makeArticleIn('submitted', cast)]
  const { page, context } = await browserOf(browser, editor)

  await page.goto('/toa-soan?xem=submitted')
  await page.getByText('Bộ lọc').click()
  await page.getByLabel('Người viết').selectOption({ label: 'Người viết danh sách' })
  await page.getByRole('button', { name: 'Lọc', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2 bài')
  await holds(page)
  await page.getByLabel('Tên danh sách').fill('Của người viết này')
  await page.getByRole('button', { name: 'Lưu danh sách này' }).click()
  await expect(page.getByRole('link', { name: 'Của người viết này' })).toBeVisible()

  await page.getByRole('button', { name: 'Chọn cả trang' }).click()
  await expect(page.getByRole('group', { name: 'Làm với nhiều bài' }).getByText('Đã chọn 2 bài')).toBeVisible()
  await page.getByRole('button', { name: 'Thực hiện' }).click()
  await expect(page.getByText('Xong 2 bài.')).toBeVisible()
  for (const { id } of articles) expect(await db.article.findUniqueOrThrow({ where: { id } })).toMatchObject({ work: 'editing', holderId: editor.id })
  await context.close()
})

test('of many, what may be done is done, and of the rest it is told why', async ({ browser }) => {
  const section = await sectionNamed('Hướng dẫn nghiệp vụ')
  const writer = await makeAccount('Người viết nhiều bài', [{ role: 'contributor', sectionId: section.id }])
  const editor = await makeAccount('Biên tập nhiều bài', [{ role: 'editor', sectionId: section.id }])
  const cast = { writerId: writer.id, holderId: editor.id, sectionId: section.id }
  const [first, moved, last] = [await makeArticleIn('submitted', cast), await makeArticleIn('submitted', cast), await makeArticleIn('submitted', cast)]
  await db.article.update({ where: { id: moved.id }, data: { title: 'Bài đã được rút về' } })
  const { page, context } = await browserOf(browser, editor)
  await page.goto(`/toa-soan?xem=submitted&viet=${writer.id}`)
  await page.getByRole('button', { name: 'Chọn cả trang' }).click()
  // Meanwhile its writer takes one back.
  await db.article.update({ where: { id: moved.id }, data: { work: 'draft', version: { increment: 1 } } })
  await page.getByRole('button', { name: 'Thực hiện' }).click()
  await expect(page.getByText('Xong 2 bài.')).toBeVisible()
  await expect(page.getByText('1 bài không làm được:')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Bài đã được rút về' }).getByRole('link')).toBeVisible()
  await expect(page.getByText('Không có bài nào khớp.')).toBeVisible()
  expect((await row(moved.id)).work).toBe('draft')
  for (const { id } of [first, last]) expect(await row(id)).toMatchObject({ work: 'editing', holderId: editor.id })
  await context.close()
})

test('publishing many is asked once more, each article named', async ({ browser }) => {
  const section = await sectionNamed('Hướng dẫn nghiệp vụ')
  const writer = await makeAccount('Người viết đã duyệt', [{ role: 'contributor', sectionId: section.id }])
  const editor = await makeAccount('Biên tập đã duyệt', [{ role: 'editor', sectionId: section.id }])
  const approver = await makeAccount('Duyệt nhiều bài', [{ role: 'approver', sectionId: null }])
  const cast = { writerId: writer.id, holderId: editor.id, sectionId: section.id }
  const articles = [await makeArticleIn('approved', cast), await makeArticleIn('approved', cast)]
  const { page, context } = await browserOf(browser, approver)
  await page.goto(`/toa-soan?xem=approved&viet=${writer.id}`)
  await page.getByRole('button', { name: 'Chọn cả trang' }).click()
  await page.getByRole('button', { name: 'Thực hiện' }).click()
  const question = page.getByRole('dialog', { name: 'Xuất bản: 2 bài?' })
  await expect(question.getByRole('listitem')).toHaveCount(2)
  await page.keyboard.press('Escape')
  await expect(question).toHaveCount(0)
  expect((await row(articles[0]?.id ?? '')).work).toBe('approved')
  await page.getByRole('button', { name: 'Thực hiện' }).click()
  await question.getByRole('button', { name: 'Xuất bản' }).click()
  await expect(page.getByText('Xong 2 bài.')).toBeVisible()
  for (const { id } of articles) expect(await row(id)).toMatchObject({ work: null, public: 'live' })
  await context.close()
})

test('a deadline is set on the article, seen by its writer, and told when it is past', async ({ browser }) => {
  const section = await sectionNamed('Hướng dẫn nghiệp vụ')
  const writer = await makeAccount('Người viết có hạn', [{ role: 'contributor', sectionId: section.id }])
  const editor = await makeAccount('Biên tập đặt hạn', [{ role: 'editor', sectionId: section.id }])
  const { id } = await makeArticleIn('submitted', { writerId: writer.id, holderId: editor.id, sectionId: section.id })
  const desk = await browserOf(browser, editor)
  const { timeZone } = await db.siteSettings.findUniqueOrThrow({ where: { id: 1 } })
  await desk.page.goto(`/toa-soan/bai-viet/${id}`)
  const panel = desk.page.locator('section').filter({ has: desk.page.getByRole('heading', { name: 'Hạn hoàn thành' }) })
  await expect(panel).toContainText('Chưa đặt hạn.')
  await panel.locator('summary').click()
  await panel.getByRole('button', { name: 'Đặt hạn' }).click()
  await expect(panel.getByText('Nhập ngày giờ của hạn.')).toBeVisible()
  await panel.getByLabel('Ngày giờ').fill(officeInputValue(new Date(Date.now() + 30 * HOUR_MS), timeZone))
  await panel.getByRole('button', { name: 'Đặt hạn' }).click()
  await expect.poll(async () => (await row(id)).dueAt).not.toBeNull()
  await desk.context.close()

  const own = await browserOf(browser, writer)
  await own.page.goto('/toa-soan?xem=mine')
  await expect(own.page.getByText(/^Hạn: /)).toBeVisible()
  await db.article.update({ where: { id }, data: { dueAt: new Date(Date.now() - 2.5 * HOUR_MS) } })
  await own.page.goto('/toa-soan?xem=late')
  await expect(own.page.getByText(/^Quá hạn 2 giờ/)).toBeVisible()
  await expect(own.page.getByRole('link', { name: /Bài trễ hạn.*1 bài trễ hạn/ })).toBeVisible()
  await own.context.close()
})

test('the administrator says how long a step may take, and what is slower shows as late', async ({ browser }) => {
  const section = await sectionNamed('Hướng dẫn nghiệp vụ')
  const admin = await makeAccount('Quản trị mức nhắc', [{ role: 'admin', sectionId: null }])
  const writer = await makeAccount('Người viết bài chậm', [{ role: 'contributor', sectionId: section.id }])
  const editor = await makeAccount('Biên tập bài chậm', [{ role: 'editor', sectionId: section.id }])
  const { id } = await makeArticleIn('submitted', { writerId: writer.id, holderId: editor.id, sectionId: section.id })
  await db.article.update({ where: { id }, data: { stateAt: new Date(Date.now() - 6.5 * HOUR_MS) } })
  const house = await browserOf(browser, admin)
  await house.page.goto('/toa-soan/cai-dat')
  const card = house.page.locator('section').filter({ has: house.page.getByRole('heading', { name: 'Nhắc bài chậm' }) })
  await card.getByLabel('Chờ biên tập (giờ)').fill('không')
  await card.getByRole('button', { name: 'Lưu mức nhắc' }).click()
  await expect(card.getByText('Nhập số giờ từ 1 đến 2000, hoặc để trống.')).toBeVisible()
  await card.getByLabel('Chờ biên tập (giờ)').fill('4')
  await card.getByRole('button', { name: 'Lưu mức nhắc' }).click()
  await expect(card.getByText('Đã lưu mức nhắc.')).toBeVisible()

  const desk = await browserOf(browser, editor)
  await desk.page.goto(`/toa-soan?xem=late&viet=${writer.id}`)
  await expect(desk.page.getByText('Quá thời gian ở bước này 2 giờ')).toBeVisible()
  await desk.context.close()
  await card.getByLabel('Chờ biên tập (giờ)').fill('')
  await card.getByRole('button', { name: 'Lưu mức nhắc' }).click()
  await expect.poll(async () => (await db.siteSettings.findUniqueOrThrow({ where: { id: 1 } })).lateAfterHours).toEqual({})
  await house.context.close()
})

test('finds in drafts with and without marks, and turns pages on and back', async ({ browser }) => {
  const section = await sectionNamed('Hướng dẫn nghiệp vụ')
  const writer = await makeAccount('Người viết nhiều trang', [{ role: 'contributor', sectionId: section.id }])
  const editor = await makeAccount('Biên tập nhiều trang', [{ role: 'editor', sectionId: section.id }])
  const made: string[] = []
  for (let n = 1; n <= 35; n += 1) {
    const { id } = await makeArticleIn('submitted', { writerId: writer.id, holderId: editor.id, sectionId: section.id })
    const title = n === 7 ? 'Chuyện đò ngang ở bến Trà Khúc' : `Bài trong hàng số ${n}`
    await db.article.update({ where: { id }, data: { title, stateAt: new Date(Date.now() - (100 - n) * 60_000) } })
    await db.workingCopy.update({ where: { articleId: id }, data: { title } })
    made.push(id)
  }
  const { page, context } = await browserOf(browser, editor)
  await page.goto(`/toa-soan?xem=submitted&viet=${writer.id}`)
  const titles = page.locator('main').getByRole('heading', { level: 2 })
  await expect(titles).toHaveCount(30)
  await expect(titles.first()).toHaveText('Bài trong hàng số 1')
  await page.getByRole('link', { name: 'Xem tiếp' }).click()
  await expect(titles).toHaveText(['31', '32', '33', '34', '35'].map((n) => `Bài trong hàng số ${n}`))
  await page.getByRole('link', { name: 'Trang trước' }).click()
  await expect(titles).toHaveCount(30)
  await expect(titles.first()).toHaveText('Bài trong hàng số 1')

  // What was written is read into the search beside the desk: a little later.
  for (const words of ['đò ngang', 'do ngang ben tra']) {
    await expect(async () => {
      await page.goto(`/toa-soan?xem=submitted&viet=${writer.id}`)
      await page.getByLabel('Tìm trong bài').fill(words)
      await page.keyboard.press('Enter')
      await expect(titles).toHaveText(['Chuyện đò ngang ở bến Trà Khúc'], { timeout: 3_000 })
    }).toPass({ timeout: 90_000 })
  }
  await context.close()
})

test('the board, the calendar and the report hold the accessibility rules', async ({ browser }) => {
  const section = await sectionNamed('Hướng dẫn nghiệp vụ')
  const approver = await makeAccount('Duyệt bảng', [{ role: 'approver', sectionId: null }])
  const editor = await makeAccount('Biên tập bảng', [{ role: 'editor', sectionId: null }])
  const cast = { writerId: editor.id, holderId: editor.id, sectionId: section.id }
  for (const work of ['submitted', 'editing', 'pending', 'approved', 'scheduled'] as const) await makeArticleIn(work, cast)
  const { page, context } = await browserOf(browser, approver)
  await page.goto('/toa-soan/bang')
  await expect(page.getByRole('region', { name: /Chờ duyệt/ }).getByRole('link').first()).toBeVisible()
  await holds(page)
  await page.goto('/toa-soan/lich')
  await expect(page.getByRole('table')).toBeVisible()
  await holds(page)
  await page.goto('/toa-soan/bao-cao')
  await expect(page.getByRole('heading', { name: 'Báo cáo' })).toBeVisible()
  await holds(page)
  await context.close()
})

test('on a phone a leader goes from a notice to the decision in two taps', async ({ browser }) => {
  const section = await sectionNamed('Hướng dẫn nghiệp vụ')
  const approver = await makeAccount('Lãnh đạo cầm điện thoại', [{ role: 'approver', sectionId: section.id }])
  const editor = await makeAccount('Biên tập trình bài', [{ role: 'editor', sectionId: section.id }])
  const { id } = await makeArticleIn('pending', { writerId: editor.id, holderId: editor.id, sectionId: section.id })
  await db.notice.create({ data: { personId: approver.id, articleId: id, kind: 'to_approve', detail: { who: editor.name, title: 'Hội nghị thử nghiệm' } } })
  const { page, context } = await browserOf(browser, approver)
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/toa-soan/thong-bao')
  await page.getByRole('link', { name: /Hội nghị thử nghiệm/ }).click()
  await page.getByRole('button', { name: 'Duyệt', exact: true }).click()
  await expect.poll(async () => (await db.article.findUniqueOrThrow({ where: { id } })).work).toBe('approved')
  await context.close()
})
