import { expect, test, type Locator, type Page } from '@playwright/test'
import { bodyOf, paragraph } from '@/domain/content/build'
import { makeDraft, makeWriter } from './support/drafts'
import { browserOf, makeAccount } from './support/people'
import { realText } from './support/real-text'
import { body, press, saved } from './support/writing'

const OLD_NAME = 'Ban Tuyên huấn Thanh Bình'
const NEW_NAME = 'Ban Tuyên giáo và Dân vận Thanh Bình'
const MARK = 'Độ mật: MẬT (bản sao đã giải mật)'

const TEXT = [
  `Sáng thứ hai, ngày 24/11/2026, ${OLD_NAME} họp bàn việc trồng cây  ven sông.`,
  'Có hơn  40 người dự họp; bà con đồng tình,nhất là ở thôn Đông.',
  MARK,
  'Ông Ksor H’Nga nghiêngg cây vào cọc.',
]

test('the proof-reader marks faults at their place, mends them at a click, and stops what must not be sent', async ({ browser }) => {
  const writer = await makeWriter('Người Viết Cẩn Thận')
  const approver = await makeAccount('Người Duyệt Đoạn Mật', [{ role: 'approver', sectionId: null }])
  const approving = await browserOf(browser, approver)
  await addTerm(approving.page)

  const { address } = await makeDraft(writer.actor, () => text(TEXT), { title: 'Trồng cây ven sông', lead: 'Xã bàn việc trồng cây.' })
  const { page, context } = await browserOf(browser, writer)
  await page.goto(`${address}?the=soat-loi`)
  const panel = page.getByRole('tabpanel', { name: /Soát lỗi/ })
  await expect(panel.getByText('7 điểm cần xem, trong đó 1 điểm phải sửa trước khi gửi')).toBeVisible()

  await test.step('each fault is marked at its very place', async () => {
    for (const words of ['thứ hai', OLD_NAME, 'MẬT', 'nghiêngg']) await expect(mark(page, words)).toHaveText(words)
    await mark(page, 'nghiêngg').click()
    await expect(panel.locator('[aria-current=true]')).toContainText('“nghiêngg” không phải là một âm tiết tiếng Việt.')
  })

  await test.step('one is mended at a click, with the office’s own wording; all of a kind at once', async () => {
    await panel.getByRole('button', { name: `Sửa “${OLD_NAME}” thành “${NEW_NAME}”` }).click()
    await expect(body(page)).toContainText(NEW_NAME)
    await expect(mark(page, OLD_NAME)).toHaveCount(0)
    await panel.getByRole('button', { name: 'Sửa tất cả (2): Khoảng trắng thừa' }).click()
    await expect(body(page)).toContainText('trồng cây ven sông')
    await expect(body(page)).toContainText('Có hơn 40 người')
    await body(page).locator('p').last().click()
    await page.keyboard.press('Control+z')
    expect(await body(page).locator('p').first().textContent()).toContain('cây  ven')
    expect(await body(page).locator('p').nth(1).textContent()).toContain('hơn  40')
    await page.keyboard.press('Control+y')
  })

  await test.step('by keyboard: F8 goes to the next one, Enter to its place in the text', async () => {
    await panel.getByRole('heading', { name: 'Soát lỗi' }).focus()
    await page.keyboard.press('F8')
    const current = panel.locator('[aria-current=true]')
    await expect(current).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(body(page)).toBeFocused()
  })

  await test.step('one that is left as it is stays left', async () => {
    await panel.getByRole('button', { name: 'Bỏ qua “nghiêngg”' }).click()
    await expect(panel.getByText('Đã bỏ qua 1 điểm.')).toBeVisible()
    await saved(page)
    await page.goto(`${address}?the=soat-loi`)
    await expect(panel.getByText('Đã bỏ qua 1 điểm.')).toBeVisible()
    await expect(mark(page, 'nghiêngg')).toHaveCount(0)
    await panel.getByRole('button', { name: 'Hiện lại' }).click()
    await expect(mark(page, 'nghiêngg')).toHaveCount(1)
  })

  await test.step('a secrecy mark stops sending until an approver has seen the passage', async () => {
    await press(page, 'Gửi biên tập')
    await expect(page.getByText('Bài có dấu chỉ độ mật, chưa gửi được:')).toBeVisible()
    await panel.getByRole('button', { name: 'Xin người duyệt cho phép' }).click()
    await expect(panel.getByText('Đã xin phép, đang chờ người duyệt trả lời.')).toBeVisible()
    await allow(approving.page)
    await page.goto(`${address}?the=soat-loi`)
    await expect(panel.getByText('Người Duyệt Đoạn Mật cho phép đăng đoạn này.')).toBeVisible()
    await press(page, 'Gửi biên tập')
    await expect(page.getByRole('button', { name: 'Rút bài về' })).toBeVisible()
  })
  await context.close()
  await approving.context.close()
})

test('the office’s real article: its faults, and nothing else', async ({ browser }) => {
  const real = realText()
  test.skip(real === null, 'REAL_INPUT names no folder with the real article')
  if (!real) return
  const writer = await makeWriter('Người Mở Bài Thật')
  const { address } = await makeDraft(writer.actor, () => text(real.paragraphs), { title: real.title, lead: 'Tóm tắt.' })
  const { page, context } = await browserOf(browser, writer)
  await page.goto(`${address}?the=soat-loi`)
  const panel = page.getByRole('tabpanel', { name: /Soát lỗi/ })
  await expect(panel.getByText('8 điểm cần xem')).toBeVisible()
  await expect(page.locator('#noi-dung [data-finding]', { hasText: /khoá/ })).toHaveCount(1)
  for (const name of ['Khoảng trắng thừa', 'Khoảng trắng không ngắt', 'Đoạn trống', 'Thiếu khoảng trắng', 'Vị trí dấu thanh']) {
    await expect(panel.getByRole('heading', { name: new RegExp(`^${name}, `) })).toBeVisible()
  }
  await context.close()
})

function text(paragraphs: string[]) {
  const [first, ...rest] = paragraphs.map((words) => paragraph(words))
  return bodyOf(first ?? paragraph(), ...rest)
}

function mark(page: Page, words: string): Locator {
  return body(page).locator('[data-finding]').filter({ hasText: words })
}

async function addTerm(page: Page): Promise<void> {
  await page.goto('/toa-soan/tu-ngu')
  await page.getByLabel('Không viết').fill(OLD_NAME)
  await page.getByLabel('Viết là').fill(NEW_NAME)
  await page.getByLabel('Từ ngày').fill('2025-03-01')
  await page.getByRole('button', { name: 'Thêm từ ngữ' }).click()
  await expect(page.getByText(`Đã thêm “${OLD_NAME}”.`)).toBeVisible()
}

async function allow(page: Page): Promise<void> {
  await expect(async () => {
    await page.goto('/toa-soan/thong-bao')
    await page.getByRole('link', { name: 'Trồng cây ven sông' }).first().click({ timeout: 2_000 })
  }).toPass()
  await expect(page.getByRole('heading', { name: 'Đoạn có dấu chỉ độ mật' })).toBeVisible()
  await expect(page.getByText(MARK)).toBeVisible()
  await expect(page.getByText('Có hơn')).toHaveCount(0)
  await page.getByLabel('Lý do').fill('Đã giải mật theo quyết định của cơ quan ban hành.')
  await page.getByRole('button', { name: 'Cho phép đăng đoạn này' }).click()
  await expect(page.getByText('Người Duyệt Đoạn Mật cho phép đăng đoạn này.')).toBeVisible()
}
