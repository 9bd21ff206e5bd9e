import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import type { Body } from '@/domain/content/body'
import { makeDraft, makeWriter, textInDatabase } from './support/drafts'
import { signIn } from './support/people'
import { body, saved } from './support/writing'

// The desk by keyboard: finding and replacing, counts, shortcuts, going from part to part; and the accessibility rules.

const words = (text: string, bold = false) => ({ type: 'text' as const, text, ...(bold ? { marks: [{ type: 'bold' as const }] } : {}) })
const paragraph = (...content: ReturnType<typeof words>[]) => ({ type: 'paragraph' as const, attrs: { textAlign: null }, content })
const text = ([pictureId = '']: string[]): Body => ({
  type: 'doc',
  content: [
    paragraph(words('Công tác '), words('dân vận', true), words(' ở thôn được làm đều, dan van khéo thì việc thông.')),
    { type: 'figure', attrs: { pictureId, alt: 'Hình vẽ', decorative: false, caption: 'Buổi dân vận tại thôn' } },
    paragraph(words('Dân vận là việc của mọi người, không riêng ai.')),
  ],
})

let account: Awaited<ReturnType<typeof makeWriter>>
test.beforeAll(async () => {
  account = await makeWriter('Người Dùng Bàn Phím')
})

async function open(page: Page): Promise<string> {
  const { id, address } = await makeDraft(account.actor, text, { title: 'Dân vận khéo', lead: 'Chuyện dân vận.', pictures: 1 })
  await signIn(page, account)
  await page.goto(address)
  await expect(page.locator('#noi-dung')).toBeVisible()
  return id
}

test('finds with and without marks, in title, lead, text and captions, and replaces at once', async ({ page }) => {
  const id = await open(page)
  await body(page).locator(':scope > p').first().click()
  // Home alone goes to the start of a line, and where lines break is the fonts' business.
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+f')
  const bar = page.getByRole('search', { name: 'Tìm và thay trong bài' })
  const query = bar.getByLabel('Tìm', { exact: true })
  await expect(query).toBeFocused()
  await query.fill('dan van')
  // From the caret on: title and lead come before it.
  await expect(bar.getByText('3/6')).toBeVisible()
  await expect(bar.getByRole('status')).toHaveText('Chỗ thứ 3 trong 6')
  await page.keyboard.press('Enter')
  await page.keyboard.press('F3')
  await expect(bar.getByRole('status')).toHaveText('Chỗ thứ 5 trong 6, ở chú thích ảnh')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.press('Shift+F3')
  await expect(bar.getByText('3/6')).toBeVisible()
  await bar.getByLabel('Phân biệt dấu').check()
  await expect(bar.getByText('/1', { exact: false })).toBeVisible()
  await query.fill('dân vận')
  await bar.getByLabel('Phân biệt hoa thường').check()
  await expect(bar.getByText('/3', { exact: false })).toBeVisible()
  await query.focus()
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('dân vận')
  await expect(body(page).locator('.bg-warn-soft, .bg-gold')).toHaveCount(0)

  await page.keyboard.press('Control+h')
  await expect(query).toHaveValue('dân vận')
  await bar.getByLabel('Thay bằng').fill('vận động')
  await bar.getByRole('button', { name: 'Thay tất cả' }).click()
  await expect(bar.getByText('Đã thay 6 chỗ.')).toBeVisible()
  await expect(page.getByLabel('Tiêu đề', { exact: true })).toHaveValue('vận động khéo')
  await expect(page.getByLabel('Chú thích ảnh')).toHaveValue('Buổi vận động tại thôn')
  await expect(body(page).locator('strong')).toHaveText('vận động')
  await page.keyboard.press('Escape')
  await body(page).locator(':scope > p').last().click()
  await page.keyboard.press('Control+z')
  await expect(body(page).locator('strong')).toHaveText('dân vận')
  await expect(page.getByLabel('Chú thích ảnh')).toHaveValue('Buổi dân vận tại thôn')
  await page.keyboard.press('Control+y')
  await saved(page)
  expect(JSON.stringify(await textInDatabase(id))).not.toMatch(/dân vận/i)
})

test('counts, lists its shortcuts, saves and goes from part to part by keys', async ({ page }) => {
  const refused: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text())
  })
  await open(page)
  const counts = page.getByRole('note', { name: 'Độ dài nội dung' })
  await expect(counts).toHaveText('25 từ · 112 ký tự · đọc khoảng 1 phút')
  // On a word: between two, a double click selects the blank.
  await body(page).locator('strong').dblclick({ position: { x: 6, y: 10 } })
  await expect(counts).toHaveText(/^Đang chọn \d+ từ · \d+ ký tự$/)

  await page.keyboard.press('Control+/')
  const sheet = page.getByRole('dialog', { name: 'Phím tắt' })
  await expect(sheet.getByText('Ctrl+Alt+2')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  // While one types, ? is a letter.
  await body(page).locator(':scope > p').last().click()
  await page.keyboard.press('End')
  await page.keyboard.type('?')
  await expect(sheet).toHaveCount(0)
  await expect(body(page).locator(':scope > p').last()).toHaveText(/riêng ai\.\?$/)

  await page.keyboard.press('F6')
  await expect(page.getByRole('tab', { selected: true })).toBeFocused()
  await page.keyboard.press('?')
  await expect(sheet).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('F6')
  await expect(page.getByRole('toolbar').first().locator(':focus')).toHaveCount(1)
  await page.keyboard.press('F6')
  await expect(body(page)).toBeFocused()
  await page.keyboard.press('Shift+F6')
  await page.keyboard.press('Shift+F6')
  await expect(page.getByRole('tab', { selected: true })).toBeFocused()

  await page.keyboard.press('Control+s')
  await expect(page.getByText(/Đã lưu lúc \d{2}:\d{2}/).first()).toBeVisible()
  const preview = page.waitForEvent('popup')
  await page.keyboard.press('Control+Alt+p')
  await (await preview).close()
  await body(page).locator('figure img').click()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(body(page).locator(':scope > *').first()).toHaveClass(/node-figure|react-renderer/)
  expect(refused).toEqual([])
})

test('the desk holds the accessibility rules with every tab and the search open', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Control+h')
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 })
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(sideways).toBeLessThanOrEqual(0)
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click()
      const { violations } = await new AxeBuilder({ page }).analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
      expect(found, `${await tab.innerText()} at ${width}`).toEqual([])
    }
  }
})
