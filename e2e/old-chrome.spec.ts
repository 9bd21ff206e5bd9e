import { createRequire } from 'node:module'
import { chromium, expect, test, type Browser, type Page } from '@playwright/test'
import { makeWriter, SECTION, textInDatabase } from './support/drafts'
import { signIn } from './support/people'
import { drawPicture } from './support/pictures'
import { body, press, saved, startArticle } from './support/writing'

// Chrome 109 is the last for Windows 7, which many offices still have. This is that very version, from an npm package.

const ARGS = ['--no-sandbox', '--disable-gpu', '--single-process', '--no-zygote']

async function launchOldChrome(): Promise<Browser> {
  const room = createRequire(import.meta.url)('@sparticuz/chromium') as { default?: OldChrome } & OldChrome
  const browser = await chromium.launch({ executablePath: await (room.default ?? room).executablePath(), args: ARGS })
  expect(browser.version()).toMatch(/^109\./)
  return browser
}
type OldChrome = { executablePath(): Promise<string> }

test('the newsroom works in Chrome 109', async ({ baseURL }) => {
  const writer = await makeWriter('Người Dùng Máy Cũ')
  const browser = await launchOldChrome()
  try {
    const context = await browser.newContext({ baseURL, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    await signIn(page, writer)
    const address = await startArticle(page, SECTION)
    await looksRight(page)
    await write(page)
    await insertPicture(page)
    await saved(page)
    await findAndReplace(page)
    await page.getByRole('tab', { name: /Soát lỗi/ }).click()
    await expect(page.getByRole('tabpanel', { name: /Soát lỗi/ })).toBeVisible()
    await saved(page)
    await page.screenshot({ path: test.info().outputPath('may-cu.png') })

    const content = await textInDatabase(address.split('/').at(-1) ?? '')
    expect(content.title).toBe('Bài viết trên máy cũ')
    expect(JSON.stringify(content.body)).toContain('vận động')
    expect(content.body.content.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'bulletList', 'table', 'figure'])
    await press(page, 'Gửi biên tập')
    await expect(page.getByText('Chờ biên tập').first()).toBeVisible()
    for (const path of ['/', '/xay-dung-dang', '/toa-soan']) {
      await page.goto(path)
      await expect(page.getByRole('main')).toBeVisible()
    }
    expect(errors).toEqual([])
  } finally {
    await browser.close()
  }
})

/** Colours, fonts and the place of things, as the computed style has them. */
async function looksRight(page: Page): Promise<void> {
  const look = await page.evaluate(() => {
    const style = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body)
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
    return {
      ink: getComputedStyle(document.body).color,
      paper: getComputedStyle(document.documentElement).backgroundColor,
      rail: style('nav').backgroundColor,
      chief: style('.bg-accent').backgroundColor,
      border: style('aside').borderInlineStartWidth,
      textRight: box('#noi-dung')?.right ?? 0,
      sideLeft: box('aside')?.left ?? 0,
      font: style('#noi-dung').fontFamily,
      rounded: style('button.rounded-lg').borderRadius,
      sideways: document.documentElement.scrollWidth - window.innerWidth,
    }
  })
  expect(look).toMatchObject({ ink: 'rgb(29, 26, 24)', paper: 'rgb(255, 253, 249)', chief: 'rgb(165, 13, 36)', border: '1px', rounded: '8px' })
  expect(look.font).toContain('Source Serif 4')
  expect(look.sideLeft).toBeGreaterThanOrEqual(look.textRight)
  expect(look.sideways).toBeLessThanOrEqual(0)
}

async function write(page: Page): Promise<void> {
  await page.getByLabel('Tiêu đề', { exact: true }).fill('Bài viết trên máy cũ')
  await page.getByLabel('Tóm tắt', { exact: true }).fill('Máy cũ vẫn viết được bài.')
  await body(page).click()
  await page.keyboard.insertText('Công tác dân vận ở thôn.')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Alt+2')
  await page.keyboard.insertText('Việc đã làm')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Danh sách', exact: true }).click()
  await page.keyboard.insertText('Họp dân vận từng xóm')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Bảng', exact: true }).click()
  await page.keyboard.insertText('Ô đầu')
  await page.getByRole('button', { name: 'Thêm hàng dưới' }).click()
  await expect(body(page).locator('tr')).toHaveCount(4)
  await body(page).locator(':scope > p').first().dblclick({ position: { x: 20, y: 12 } })
  await page.getByRole('button', { name: 'Đậm', exact: true }).click()
  await expect(body(page).locator('strong')).toHaveCount(1)
  await page.getByRole('button', { name: 'Liên kết', exact: true }).click()
  await page.getByRole('dialog').getByLabel('Địa chỉ liên kết').fill('https://vidu.vn/viec-thon')
  await page.getByRole('button', { name: 'Gắn liên kết' }).click()
  await expect(body(page).locator('a')).toHaveAttribute('href', 'https://vidu.vn/viec-thon')
  await body(page).locator(':scope > p').last().click()
}

async function insertPicture(page: Page): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Chèn ảnh' }).click()])
  await chooser.setFiles({ name: 'anh.jpg', mimeType: 'image/jpeg', buffer: await drawPicture(4) })
  await page.getByLabel('Chú thích ảnh').fill('Buổi họp dân vận.')
  await page.getByLabel('Mô tả ảnh').fill('Nhiều người ngồi họp')
}

async function findAndReplace(page: Page): Promise<void> {
  await page.keyboard.press('Control+h')
  const bar = page.getByRole('search', { name: 'Tìm và thay trong bài' })
  await bar.getByLabel('Tìm', { exact: true }).fill('dan van')
  await expect(bar.getByText('1/3')).toBeVisible()
  await bar.getByLabel('Thay bằng').fill('vận động')
  await bar.getByRole('button', { name: 'Thay tất cả' }).click()
  await expect(bar.getByText('Đã thay 3 chỗ.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  await expect(page.getByLabel('Chú thích ảnh')).toHaveValue('Buổi họp vận động.')
}
