import { expect, type Locator, type Page } from '@playwright/test'
import type { PaperArticle } from './real-article'
import { drawPicture } from './pictures'
import { selectWords } from './selecting'

/** Starts an article in a section from the desk and waits for the editor. */
export async function startArticle(page: Page, section: string): Promise<string> {
  await page.goto('/toa-soan')
  await page.getByRole('button', { name: 'Viết bài' }).click()
  const choice = page.getByRole('dialog').getByLabel('Chuyên mục')
  if (await choice.isVisible().catch(() => false)) {
    await choice.selectOption({ label: section })
    await page.getByRole('button', { name: 'Bắt đầu viết' }).click()
  }
  await page.waitForURL(/\/toa-soan\/bai-viet\/[0-9a-f-]{36}/)
  await expect(body(page)).toBeVisible()
  return page.url()
}

/** The rich text. */
export function body(page: Page): Locator {
  return page.getByLabel('Nội dung', { exact: true })
}

/** Writes the whole article as a contributor would: fields, paragraphs, pictures where they stand. */
export async function writeArticle(page: Page, article: PaperArticle): Promise<void> {
  const [first, ...rest] = article.parts
  await page.getByLabel('Tiêu đề', { exact: true }).fill(article.title)
  await page.getByLabel('Tóm tắt', { exact: true }).fill(first?.kind === 'paragraph' ? first.text : '')
  await page.getByLabel('Người viết', { exact: true }).fill(article.author)
  await page.getByLabel('Cơ quan', { exact: true }).fill(article.office)
  await body(page).click()
  let pictures = 0
  for (const [index, part] of rest.entries()) {
    if (part.kind === 'paragraph') {
      await page.keyboard.insertText(part.text)
      if (index < rest.length - 1) await page.keyboard.press('Enter')
    } else {
      await insertPicture(page, pictures, part.caption)
      pictures += 1
      await body(page).locator(':scope > p').last().click()
    }
  }
  await saved(page)
}

async function insertPicture(page: Page, n: number, caption: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Chèn ảnh' }).click()])
  await chooser.setFiles({ name: `anh-${n + 1}.jpg`, mimeType: 'image/jpeg', buffer: await drawPicture(n) })
  await expect(page.getByLabel('Chú thích ảnh')).toHaveCount(n + 1)
  await page.getByLabel('Chú thích ảnh').nth(n).fill(caption.trim())
  await page.getByLabel('Mô tả ảnh').nth(n).fill(`Hình minh họa số ${n + 1} do phép thử vẽ`)
}

/** Saves by the button and waits for the server's word. */
export async function saved(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lưu nháp' }).click()
  await expect(page.getByText(/Đã lưu lúc \d{2}:\d{2}/).first()).toBeVisible()
}

/** Presses a step's button; gives the reason where one is asked for. */
export async function press(page: Page, name: string, reason?: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click()
  if (reason === undefined) return
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Lý do').fill(reason)
  await dialog.getByRole('button', { name, exact: true }).click()
}

/** Replaces a passage in the rich text by selecting it, as one does with the mouse. */
export async function replaceText(page: Page, wrong: string, right: string): Promise<void> {
  await selectWords(body(page), wrong)
  await page.keyboard.insertText(right)
}
