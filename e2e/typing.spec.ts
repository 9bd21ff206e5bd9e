import { expect, test, type CDPSession, type Page } from '@playwright/test'
import type { Body } from '@/domain/content/body'
import { figures, textBlocks } from '@/domain/content/walk'
import { inlineText } from '@/domain/content/text'
import { makeDraft, makeWriter, textInDatabase } from './support/drafts'
import { typeAsUniKey, typeByComposing } from './support/input-methods'
import { signIn } from './support/people'
import { body, saved } from './support/writing'

// What is typed is what stands in the text, whatever the input method and whatever else goes on meanwhile.

const TELEX = 'Người dân thôn Đồng Gạo góp sức mở đường, ai cũng phấn khởi và giữ lời hứa'
const VNI = 'Trưởng thôn Nguyễn Đức Ưởng kể chuyện vận động từng nhà hiến đất làm kênh mương'

const words = (text: string, bold = false) => ({ type: 'text' as const, text, ...(bold ? { marks: [{ type: 'bold' as const }] } : {}) })
const paragraph = (...content: ReturnType<typeof words>[]) => ({ type: 'paragraph' as const, attrs: { textAlign: null }, content })
const cell = (text: string) => ({
  type: 'tableCell' as const, attrs: { colspan: 1, rowspan: 1, colwidth: null, align: null }, content: [paragraph(words(text))],
})

const everything = ([pictureId = '']: string[]): Body => ({
  type: 'doc',
  content: [
    paragraph(words('Đoạn thường.')),
    { type: 'heading', attrs: { level: 2, textAlign: null }, content: [words('Mục')] },
    paragraph(words('Chữ đậm đầu', true), words(' rồi thường.')),
    paragraph(words('Thường rồi '), words('chữ đậm cuối', true)),
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(words('Ý một'))] }, { type: 'listItem', content: [paragraph(words('Ý hai'))] }] },
    { type: 'blockquote', content: [paragraph(words('Lời nói'))] },
    { type: 'table', content: [{ type: 'tableRow', content: [cell('Ô một'), cell('Ô hai')] }] },
    { type: 'figure', attrs: { pictureId, alt: 'Hình vẽ', decorative: false, caption: 'Chú thích' } },
    paragraph(words('Sau ảnh.')),
  ],
})

let account: Awaited<ReturnType<typeof makeWriter>>
test.beforeAll(async () => {
  account = await makeWriter('Người Gõ Chữ')
})

async function open(page: Page, body: (ids: string[]) => Body, pictures = 0): Promise<{ id: string; client: CDPSession }> {
  const { id, address } = await makeDraft(account.actor, body, { title: 'Tiêu đề', lead: 'Tóm tắt.', pictures })
  await signIn(page, account)
  await page.goto(address)
  await expect(page.locator('#noi-dung')).toBeVisible()
  return { id, client: await page.context().newCDPSession(page) }
}

/** Puts the caret before (0) or behind (-1) the text of an element of the rich text. */
async function caretAt(page: Page, selector: string, nth: number, end: 'start' | 'end'): Promise<void> {
  await body(page).locator(selector).nth(nth).evaluate((element, end) => {
    element.closest<HTMLElement>('.ProseMirror')?.focus()
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    let text = walker.nextNode()
    if (end === 'end') for (let next = text; next; next = walker.nextNode()) text = next
    document.getSelection()?.collapse(text, end === 'end' ? (text?.textContent?.length ?? 0) : 0)
  }, end)
  // The editor hears of it.
  await page.waitForTimeout(50)
}

for (const [method, sentence] of [['telex', TELEX], ['vni', VNI]] as const) {
  test(`bursts of Backspace as UniKey sends them, ${method}, everywhere in an article`, async ({ page }) => {
    const { id, client } = await open(page, everything, 1)
    const type = () => typeAsUniKey(client, sentence, method)
    const end = async (locator: ReturnType<Page['locator']>) => {
      await locator.click()
      await page.keyboard.press('End')
    }
    await end(page.getByLabel('Tiêu đề', { exact: true }))
    await type()
    await end(page.getByLabel('Tóm tắt', { exact: true }))
    await type()
    await end(page.getByLabel('Chú thích ảnh'))
    await type()
    await end(page.getByLabel('Mô tả ảnh'))
    await type()
    for (const [selector, nth, where] of [
      [':scope > p', 0, 'end'], ['h2', 0, 'end'], [':scope > p', 1, 'start'], [':scope > p', 2, 'end'], ['li p', 0, 'end'], ['li p', 1, 'start'],
      ['blockquote p', 0, 'end'], ['td p', 0, 'start'], ['td p', 1, 'end'],
    ] as const) {
      await caretAt(page, selector, nth, where)
      await type()
    }
    // On the chosen picture the typing goes on behind it.
    await body(page).locator('figure img').click()
    await type()
    await saved(page)

    const content = await textInDatabase(id)
    expect(content.title).toBe(`Tiêu đề${sentence}`)
    expect(content.lead).toBe(`Tóm tắt.${sentence}`)
    expect(figures(content.body)[0]?.attrs).toMatchObject({ caption: `Chú thích${sentence}`, alt: `Hình vẽ${sentence}` })
    const texts = textBlocks(content.body).map((block) => inlineText(block.content ?? []))
    expect(texts).toEqual([
      `Đoạn thường.${sentence}`, `Mục${sentence}`, `${sentence}Chữ đậm đầu rồi thường.`, `Thường rồi chữ đậm cuối${sentence}`,
      `Ý một${sentence}`, `${sentence}Ý hai`, `Lời nói${sentence}`, `${sentence}Ô một`, `Ô hai${sentence}`, `${sentence}Sau ảnh.`,
    ])
    const shown = await body(page).locator(':scope > p').allInnerTexts()
    expect(shown[0]).toBe(texts[0])
  })
}

test('composing while saves are slow: no letter lost or doubled', async ({ page }) => {
  const { id, client } = await open(page, () => ({ type: 'doc', content: [paragraph(words('Mở đầu. ')), paragraph(words('Kết thúc.'))] }))
  let saves = 0
  let answered = 0
  await page.route(/\/api\/luu-bai/, async (route) => {
    saves += 1
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    await route.continue()
  })
  page.on('response', (response) => {
    if (response.url().includes('/api/luu-bai')) answered += 1
  })
  await caretAt(page, ':scope > p', 0, 'end')
  await typeByComposing(client, TELEX, 40)
  // A syllable is left open while a save goes out and its answer comes in.
  await client.send('Input.imeSetComposition', { text: ' ngươ', selectionStart: 5, selectionEnd: 5 })
  const before = answered
  await expect.poll(() => answered, { timeout: 30_000 }).toBeGreaterThan(before)
  await client.send('Input.imeSetComposition', { text: ' người', selectionStart: 6, selectionEnd: 6 })
  await client.send('Input.insertText', { text: ' người' })
  await typeByComposing(client, ` ${VNI}`, 30)
  await page.getByLabel('Tóm tắt', { exact: true }).click()
  await page.keyboard.press('End')
  await typeByComposing(client, ` ${TELEX}`, 10)
  await typeAsUniKey(client, ` ${VNI}`, 'vni')
  await saved(page)
  expect(saves).toBeGreaterThan(1)
  const expected = `Mở đầu. ${TELEX} người ${VNI}`
  await expect(body(page).locator(':scope > p').first()).toHaveText(expected)
  const { lead, body: stored } = await textInDatabase(id)
  expect(textBlocks(stored).map((block) => inlineText(block.content ?? []))).toEqual([expected, 'Kết thúc.'])
  expect(lead).toBe(`Tóm tắt. ${TELEX} ${VNI}`)
})

test('what is typed stays as it was typed', async ({ page }) => {
  const { client } = await open(page, () => ({ type: 'doc', content: [{ type: 'paragraph', attrs: { textAlign: null } }] }))
  await body(page).click()
  const lines = ['1. Công tác dân vận', '- Việc đã làm', '> 50 hộ', '## mục', '---', '(c) "ngoặc" **đậm** _nghiêng_ ...', 'https://vidu.vn nhé']
  for (const line of lines) {
    await typeAsUniKey(client, line, 'telex')
    await page.keyboard.press('Enter')
  }
  await expect(body(page).locator(':scope > p')).toHaveText([...lines, ''])
  await expect(body(page).locator('ul, ol, h2, h3, blockquote, strong, em, a, hr')).toHaveCount(0)
})

test('undo takes back a run of typing, not a letter and not everything', async ({ page }) => {
  const { client } = await open(page, () => ({ type: 'doc', content: [paragraph(words('Có sẵn.'))] }))
  await caretAt(page, ':scope > p', 0, 'end')
  await typeAsUniKey(client, ' Dân vận khéo', 'telex')
  // Longer than the pause that parts two steps.
  await page.waitForTimeout(800)
  await typeAsUniKey(client, ' thì việc gì cũng thành công', 'telex')
  const text = body(page).locator(':scope > p').first()
  await expect(text).toHaveText('Có sẵn. Dân vận khéo thì việc gì cũng thành công')
  await page.keyboard.press('Control+z')
  await expect(text).toHaveText('Có sẵn. Dân vận khéo')
  await page.keyboard.press('Control+z')
  await expect(text).toHaveText('Có sẵn.')
  await page.keyboard.press('Control+y')
  await page.keyboard.press('Control+y')
  await expect(text).toHaveText('Có sẵn. Dân vận khéo thì việc gì cũng thành công')
})
