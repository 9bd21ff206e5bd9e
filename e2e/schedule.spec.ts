import { expect, test } from '@playwright/test'
import { db } from '@/server/db'
import { makeSection } from '@/server/test-support/fixtures'
import { makeArticleIn } from './support/articles'
import { holdSection, letTimePass, standingOf } from './support/hours'
import { holds } from './support/holds'
import { browserOf, makeAccount } from './support/people'

// The clock: hours that are set, called off and kept; what the newsroom says when one is missed.

const PATIENCE = { timeout: 90_000 }

async function scene(work: 'approved' = 'approved') {
  const section = await makeSection('Thông báo có hạn')
  const editor = await makeAccount('Biên tập hẹn giờ', [{ role: 'editor', sectionId: section.id }])
  const writer = await makeAccount('Người viết hẹn giờ', [{ role: 'contributor', sectionId: section.id }])
  const { id } = await makeArticleIn(work, { writerId: writer.id, holderId: editor.id, sectionId: section.id })
  return { section, editor, id }
}

test('an editor sets the hour, calls it off, sets it again, and the clock publishes', async ({ browser }) => {
  const { section, editor, id } = await scene()
  const { page, context } = await browserOf(browser, editor)
  await page.goto(`/toa-soan/bai-viet/${id}`)
  const dialog = page.getByRole('dialog')
  const set = async (hour: string) => {
    await page.getByRole('button', { name: 'Hẹn giờ xuất bản' }).click()
    await dialog.getByLabel('Ngày giờ lên trang').fill(hour)
    await dialog.getByRole('button', { name: 'Hẹn giờ xuất bản' }).click()
  }

  // The server knows what time it is; what was typed stays until it is mended.
  await set('2020-02-03T07:30')
  await expect(dialog.getByText('Giờ hẹn phải ở sau lúc này.')).toBeVisible()
  await expect(dialog.getByLabel('Ngày giờ lên trang')).toHaveValue('2020-02-03T07:30')
  await expect(dialog.getByText('Đã chọn: Thứ hai 03/02/2020 07:30')).toBeVisible()
  await holds(page)
  await dialog.getByRole('button', { name: 'Thôi' }).click()

  await set('2099-03-02T07:30')
  await expect(page.getByText('Bài tự lên trang lúc Thứ hai 02/03/2099 07:30.')).toBeVisible()
  // Set on the office's clock, seven hours ahead of the server's.
  expect((await db.article.findUniqueOrThrow({ where: { id } })).scheduledAt).toEqual(new Date('2099-03-02T00:30:00Z'))
  await page.getByRole('button', { name: 'Bỏ hẹn giờ' }).click()
  await expect(page.getByText('Đã bỏ giờ hẹn.')).toBeVisible()
  expect(await standingOf(id)).toBe('approved/unpublished')

  await set('2099-03-02T07:30')
  await expect(page.getByText('Đã hẹn giờ lên trang.')).toBeVisible()
  await letTimePass(id, 'publish')
  await expect.poll(() => standingOf(id), PATIENCE).toBe('none/live')
  const { liveSlug } = await db.article.findUniqueOrThrow({ where: { id } })
  expect((await page.request.get(`/${section.slug}/${liveSlug}`)).status()).toBe(200)
  await context.close()
})

test('both hours are set at once: it appears, and leaves again', async ({ browser }) => {
  const { section, editor, id } = await scene()
  const { page, context } = await browserOf(browser, editor)
  await page.goto(`/toa-soan/bai-viet/${id}`)
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: 'Hẹn giờ xuất bản' }).click()
  await dialog.getByLabel('Ngày giờ lên trang').fill('2099-03-02T07:30')
  await dialog.getByLabel('Hẹn luôn giờ gỡ bài').check()
  await dialog.getByLabel('Ngày giờ gỡ bài').fill('2099-03-02T07:00')
  await dialog.getByLabel('Lý do gỡ').fill('Hết hạn nhận hồ sơ.')
  await dialog.getByRole('button', { name: 'Hẹn giờ xuất bản' }).click()
  await expect(dialog.getByText('Giờ gỡ bài phải ở sau giờ lên trang.')).toBeVisible()
  await dialog.getByLabel('Ngày giờ gỡ bài').fill('2099-03-31T17:00')
  await dialog.getByRole('button', { name: 'Hẹn giờ xuất bản' }).click()
  await expect(page.getByText('Bài tự rời trang lúc Thứ ba 31/03/2099 17:00.')).toBeVisible()
  await page.goto('/toa-soan/lich?ngay=2099-03-31')
  await expect(page.getByText('17:00 · Hẹn gỡ')).toBeVisible()

  await letTimePass(id, 'publish')
  await expect.poll(() => standingOf(id), PATIENCE).toBe('none/live')
  await page.goto(`/toa-soan/bai-viet/${id}`)
  await page.getByRole('button', { name: 'Đổi giờ gỡ' }).click()
  await expect(dialog.getByLabel('Ngày giờ gỡ bài')).toHaveValue('2099-03-31T17:00')
  await expect(dialog.getByLabel('Lý do')).toHaveValue('Hết hạn nhận hồ sơ.')
  await dialog.getByRole('button', { name: 'Thôi' }).click()
  await letTimePass(id, 'withdraw')
  await expect.poll(() => standingOf(id), PATIENCE).toBe('none/withdrawn')
  const { liveSlug } = await db.article.findUniqueOrThrow({ where: { id } })
  expect((await page.request.get(`/${section.slug}/${liveSlug}`)).status()).toBe(410)
  await context.close()
})

test('an hour to leave is taken back, and the article stays', async ({ browser }) => {
  const { editor, id } = await scene()
  const { page, context } = await browserOf(browser, editor)
  await page.goto(`/toa-soan/bai-viet/${id}`)
  await page.getByRole('button', { name: 'Xuất bản', exact: true }).click()
  await expect(page.getByText('Bài đã lên trang.')).toBeVisible()
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: 'Hẹn giờ gỡ' }).click()
  await dialog.getByLabel('Ngày giờ gỡ bài').fill('2099-03-31T17:00')
  await dialog.getByLabel('Lý do').fill('Hết hạn.')
  await dialog.getByRole('button', { name: 'Hẹn giờ gỡ' }).click()
  await expect(page.getByText('Bài tự rời trang lúc Thứ ba 31/03/2099 17:00.')).toBeVisible()
  await page.getByRole('button', { name: 'Giữ lại trên trang' }).click()
  await expect(page.getByText('Đã bỏ hẹn giờ gỡ, bài ở lại trên trang.')).toBeVisible()
  expect(await db.article.findUniqueOrThrow({ where: { id } })).toMatchObject({ public: 'live', withdrawAt: null })
  await context.close()
})

test('an hour missed by more than two minutes is an alarm all over the newsroom, until it is made up for', async ({ browser }) => {
  const { section, editor, id } = await scene()
  const { page, context } = await browserOf(browser, editor)
  await page.goto(`/toa-soan/bai-viet/${id}`)
  await page.getByRole('button', { name: 'Hẹn giờ xuất bản' }).click()
  await page.getByRole('dialog').getByLabel('Ngày giờ lên trang').fill('2099-03-02T07:30')
  await page.getByRole('dialog').getByRole('button', { name: 'Hẹn giờ xuất bản' }).click()
  await expect(page.getByText('Đã hẹn giờ lên trang.')).toBeVisible()

  const held = await holdSection(section.id)
  await letTimePass(id, 'publish', 185)
  await page.goto(`/toa-soan/bai-viet/${id}`)
  await expect(page.getByText(/Quá giờ hẹn \d+ phút, chưa xuất bản\./)).toBeVisible()
  await expect(page.getByRole('alert').getByText('1 bài quá giờ hẹn, chưa xuất bản.')).toBeVisible()
  await page.getByRole('link', { name: 'Xem lịch xuất bản' }).click()
  await expect(page.getByRole('main').getByText(/Quá giờ hẹn \d+ phút, chưa xuất bản\./)).toBeVisible()
  await holds(page)

  await held.letGo()
  await expect.poll(() => standingOf(id), PATIENCE).toBe('none/live')
  await page.goto('/toa-soan?xem=scheduled')
  await expect(page.getByText('1 bài quá giờ hẹn, chưa xuất bản.')).toBeHidden()
  const [made] = await db.event.findMany({ where: { subjectId: id, action: 'article.published_due' } })
  expect(Number((made?.detail as { lateMinutes?: number }).lateMinutes)).toBeGreaterThanOrEqual(3)
  await context.close()
})
