import { expect, test, type Page } from '@playwright/test'
import { sectionNamed } from './support/articles'
import type { PaperArticle } from './support/real-article'
import { browserOf, makeAccount } from './support/people'
import { body, press, replaceText, saved, startArticle, writeArticle } from './support/writing'

const SECTION = 'Tin hoạt động cơ sở'
const article: PaperArticle = {
  section: SECTION,
  title: 'Xã Nà Khoang mở lớp dạy nghề dệt cho bà con',
  parts: [
    { kind: 'paragraph', text: 'Lớp học mở trong ba tháng tại nhà văn hóa xã.' },
    { kind: 'paragraph', text: 'Sáng nay, xã Nà Khoang mở lớp dạy nghề dệt cho hai mươi học viên của bốn bản.' },
    { kind: 'picture', caption: 'Học viên ngồi dệt' },
    { kind: 'paragraph', text: 'Các nghệ nhân lớn tuổi đứng lớp, mỗi buổi dạy một mẫu hoa văn.' },
  ],
  author: 'Lường Sen',
  office: 'Ban Tuyên giáo huyện',
  fault: { wrong: '', right: '' },
}

test('two people write: the difference is shown, an old version comes back, and each paragraph has its author', async ({ browser }) => {
  const { id: sectionId } = await sectionNamed(SECTION)
  const writer = await browserOf(browser, await makeAccount('Lường Thị Sen', [{ role: 'contributor', sectionId }]))
  const editor = await browserOf(browser, await makeAccount('Đinh Văn Khải', [{ role: 'editor', sectionId }]))
  try {
    const address = await startArticle(writer.page, SECTION)
    await writeArticle(writer.page, article)
    await writeTable(writer.page, ['Bản', 'Khung cửi', 'Thợ', 'Nà Lại', '12', '20'])
    await press(writer.page, 'Gửi biên tập')
    await expect(writer.page.getByRole('button', { name: 'Rút bài về' })).toBeVisible()

    const { page } = editor
    await page.goto(address)
    await press(page, 'Nhận biên tập')
    await expect(body(page)).toBeVisible()
    await replaceText(page, 'hai mươi học viên', 'hai mươi lăm học viên')
    await replaceText(page, '12', '14')
    await page.getByLabel('Chú thích ảnh').fill('Học viên tập dệt')
    await saved(page)
    await page.getByRole('tab', { name: 'Phiên bản' }).click()

    await compared(page)
    await broughtBackAndUndone(page)
    await authors(page)
  } finally {
    await writer.context.close()
    await editor.context.close()
  }
})

async function writeTable(page: Page, cells: string[]): Promise<void> {
  await page.getByRole('button', { name: 'Bảng', exact: true }).click()
  for (const [n, words] of cells.entries()) {
    if (n > 0) await page.keyboard.press('Tab')
    await page.keyboard.insertText(words)
  }
  await saved(page)
}

// Words, a caption and a cell: each told where it stands.
async function compared(page: Page): Promise<void> {
  const [tab] = await Promise.all([page.context().waitForEvent('page'), page.getByRole('button', { name: 'So sánh phiên bản' }).click()])
  await expect(tab.getByText('1 đoạn sửa, 1 chú thích ảnh sửa, 1 ô bảng sửa')).toBeVisible()
  await expect(tab.locator('ins', { hasText: 'lăm' })).toBeVisible()
  await expect(tab.locator('figcaption, dd').locator('ins', { hasText: 'tập' })).toBeVisible()
  await expect(tab.locator('td').locator('del', { hasText: '12' })).toBeVisible()
  await expect(tab.locator('td').locator('ins', { hasText: '14' })).toBeVisible()
  // A key pressed before the page's scripts are there goes nowhere.
  await expect(async () => {
    await tab.keyboard.press('n')
    await expect(tab.getByText(/^Khác biệt \d trên 3$/)).toBeVisible({ timeout: 1000 })
  }).toPass()
  await tab.close()
}

async function broughtBackAndUndone(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Khôi phục phiên bản: Bản số 1' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Khôi phục phiên bản' }).click()
  await expect(page.getByText('Đã khôi phục bản số 1.')).toBeVisible()
  await expect(body(page)).toContainText('cho hai mươi học viên')
  await page.getByRole('button', { name: 'Quay lại bản vừa thay' }).click()
  await expect(body(page)).toContainText('cho hai mươi lăm học viên')
}

async function authors(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ai viết đoạn nào' }).click()
  const list = page.getByRole('dialog', { name: 'Ai viết đoạn nào' }).getByRole('listitem')
  await expect(list.filter({ hasText: 'hai mươi lăm' })).toContainText('Đinh Văn Khải')
  await expect(list.filter({ hasText: 'nghệ nhân' })).toContainText('Lường Thị Sen')
}
