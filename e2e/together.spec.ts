import { expect, test, type Browser, type Page } from '@playwright/test'
import { sectionNamed } from './support/articles'
import { browserOf, makeAccount, type Account } from './support/people'
import type { PaperArticle } from './support/real-article'
import { selectWords } from './support/selecting'
import { body, press, replaceText, saved, startArticle, writeArticle } from './support/writing'

// Three people on one text: remarks that follow it, and a link for somebody without an account.

const SECTION = 'Tin hoạt động cơ sở'
const PASSAGE = 'ban tổ chức ghi từng điều'
const paper: PaperArticle = {
  section: SECTION,
  title: 'Thôn Bến Đò họp bàn sửa đường ra bãi bồi trước mùa mưa',
  parts: [
    { kind: 'paragraph', text: 'Tối qua, 70 hộ của thôn Bến Đò họp tại nhà sinh hoạt chung.' },
    { kind: 'paragraph', text: 'Bà con góp ý thẳng thắn; ban tổ chức ghi từng điều và hẹn trả lời trong tuần.' },
    { kind: 'picture', caption: 'Bà con thôn Bến Đò xem bản vẽ đoạn đường' },
    { kind: 'paragraph', text: 'Đoạn đường dài 300 mét sẽ được rải đá ngay sau vụ thu hoạch.' },
  ],
  author: 'Hải Yến',
  office: 'Văn phòng Huyện ủy',
  fault: { wrong: '300 mét', right: '320 mét' },
}

type Seat = Awaited<ReturnType<typeof browserOf>>
let names: { editor: string }
let people: Record<'writer' | 'editor' | 'approver', Seat>

test.beforeAll(async ({ browser }) => {
  await sectionNamed(SECTION)
  const writer = await makeAccount('Mai Hải Yến', [{ role: 'contributor', sectionId: null }])
  const editor = await makeAccount('Võ Đình Khôi', [{ role: 'editor', sectionId: null }])
  const approver = await makeAccount('Tạ Thị Ngân', [{ role: 'approver', sectionId: null }])
  names = { editor: editor.name }
  people = { writer: await seat(browser, writer), editor: await seat(browser, editor), approver: await seat(browser, approver) }
})

test.afterAll(async () => {
  for (const { context } of Object.values(people)) await context.close()
})

function seat(browser: Browser, account: Account): Promise<Seat> {
  return browserOf(browser, account)
}

test('remarks on a passage, and a preview link', async ({ browser }) => {
  const [writer, editor, approver] = [people.writer.page, people.editor.page, people.approver.page]
  const address = await startArticle(writer, SECTION)
  await writeArticle(writer, paper)
  await press(writer, 'Gửi biên tập')
  await expect(writer.getByRole('button', { name: 'Rút bài về' })).toBeVisible()

  await test.step('the writer remarks on a passage of the page and mentions the editor', async () => {
    await selectWords(writer.getByRole('article').first(), PASSAGE)
    await writer.getByRole('button', { name: 'Bình luận', exact: true }).click()
    const field = writer.getByLabel('Nội dung bình luận')
    await expect(field).toBeFocused()
    await writer.keyboard.insertText('Xin @khoi')
    await expect(writer.getByRole('option', { name: names.editor })).toBeVisible()
    await writer.keyboard.press('Enter')
    await writer.keyboard.insertText('xem lại câu này.')
    await expect(field).toHaveValue(`Xin @${names.editor} xem lại câu này.`)
    // A reload in the middle loses nothing.
    await writer.reload()
    await tab(writer)
    await expect(writer.getByLabel('Nội dung bình luận')).toHaveValue(`Xin @${names.editor} xem lại câu này.`)
    await writer.getByLabel('Nội dung bình luận').press('Control+Enter')
    await expect(thread(writer)).toContainText('xem lại câu này.')
    await expect(thread(writer)).toContainText(PASSAGE)
    await expect(writer.getByRole('tab', { name: /Bình luận/ })).toContainText('1')
  })

  await test.step('the editor hears of it, takes the text and writes around the passage and in it', async () => {
    await editor.goto('/toa-soan/thong-bao')
    const notice = editor.getByRole('listitem').filter({ hasText: paper.title }).filter({ hasText: 'đã nhắc đến bạn trong bài' }).first()
    await expect(async () => {
      await editor.reload()
      await expect(notice).toBeVisible({ timeout: 5_000 })
    }).toPass({ timeout: 60_000 })
    await notice.getByRole('link').click()
    await expect(thread(editor)).toContainText('xem lại câu này.')
    await press(editor, 'Nhận biên tập')
    await expect(editor.getByRole('button', { name: 'Trình duyệt' })).toBeVisible()
    await tab(editor)
    await expect(marked(editor)).toHaveText(PASSAGE)
    await replaceText(editor, 'Bà con góp ý', 'Suốt hai giờ, bà con góp ý')
    await replaceText(editor, 'ghi từng điều', 'ghi đủ từng điều')
    await expect(marked(editor)).toHaveText('ban tổ chức ghi đủ từng điều')
    await saved(editor)
    await editor.reload()
    await tab(editor)
    await expect(marked(editor)).toHaveText('ban tổ chức ghi đủ từng điều')
  })

  await test.step('the editor answers; the writer sees it, and that it is settled', async () => {
    await thread(editor).getByRole('button', { name: 'Trả lời' }).click()
    await editor.getByLabel('Câu trả lời').fill('Đã sửa.')
    await editor.getByLabel('Câu trả lời').press('Control+Enter')
    await expect(thread(editor)).toContainText('Đã sửa.')
    await thread(editor).getByRole('button', { name: 'Đã giải quyết' }).click()
    await expect(editor.getByText('Đã giải quyết (1)')).toBeVisible()
    await expect(marked(editor)).toHaveCount(0)
    await writer.goto(`${address}?the=binh-luan`)
    await writer.getByText('Đã giải quyết (1)').click()
    await expect(thread(writer)).toContainText('Đã sửa.')
    await expect(thread(writer)).toContainText('ban tổ chức ghi')
  })

  let link = ''
  let picture = ''
  const stranger = await browser.newContext()
  const page = await stranger.newPage()
  await test.step('the editor makes a preview link, which opens without a session, pictures included', async () => {
    link = await makeLink(editor)
    const answer = await page.goto(link)
    expect(answer?.status()).toBe(200)
    expect(answer?.headers()).toMatchObject({
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex, nofollow, noarchive',
      'referrer-policy': 'no-referrer',
    })
    expect(answer?.headers()['set-cookie']).toBeUndefined()
    expect(answer?.headers()['surrogate-key']).toBeUndefined()
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex, nofollow/)
    await expect(page.getByText(/Bản xem trước, chưa phải bản đăng chính thức/)).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(paper.title)
    await expect(page.getByText('Suốt hai giờ, bà con góp ý')).toBeVisible()
    const image = page.getByRole('main').locator('figure img')
    await image.scrollIntoViewIfNeeded()
    await expect.poll(() => image.evaluate((element) => element instanceof HTMLImageElement && element.naturalWidth > 0)).toBe(true)
    picture = await image.evaluate((element) => (element instanceof HTMLImageElement ? element.currentSrc : ''))
    expect(new URL(picture).pathname).toMatch(/^\/xem-truoc\/[\w-]{43}\/anh\/[0-9a-f]{64}-\d+\.webp$/)
    // The picture is not public, and no picture but those of the text is to be had by the link.
    expect((await stranger.request.get(picture.replace(/xem-truoc\/[\w-]+\//, ''))).status()).toBe(404)
    expect((await stranger.request.get(picture.replace(/[0-9a-f]{64}/, '0'.repeat(64)))).status()).toBe(404)
    expect((await stranger.request.get(`${address}/binh-luan`)).status()).toBe(401)
    expect(await (await stranger.request.get('/robots.txt')).text()).toContain('Disallow: /xem-truoc')
  })

  await test.step('what is written later does not show; taken back, it is gone', async () => {
    await replaceText(editor, paper.fault.wrong, paper.fault.right)
    await saved(editor)
    await page.reload()
    await expect(page.getByText('300 mét')).toBeVisible()
    await expect(page.getByText('320 mét')).toHaveCount(0)
    await editor.getByRole('button', { name: 'Liên kết xem trước' }).click()
    await expect(editor.getByText(/Đã mở 2 lần/)).toBeVisible()
    await editor.getByRole('button', { name: /^Thu hồi/ }).click()
    await expect(editor.getByText(/Đã thu hồi/)).toBeVisible()
    const gone = await page.goto(link)
    expect(gone?.status()).toBe(404)
    await expect(page.getByText('Liên kết xem trước không dùng được')).toBeVisible()
    expect(await page.content()).not.toContain(paper.title)
    expect((await stranger.request.get(picture)).status()).toBe(404)
    await editor.keyboard.press('Escape')
  })
  await stranger.close()

  await test.step('the preview of the house is the public page, on a telephone too', async () => {
    await editor.goto(`${address}/xem-truoc`)
    await expect(editor.getByRole('navigation', { name: 'Danh mục chính' })).toBeVisible()
    await expect(editor.getByText('320 mét')).toBeVisible()
    await editor.getByRole('button', { name: 'Điện thoại' }).click()
    const frame = editor.frameLocator('iframe')
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(paper.title)
    expect(await frame.locator('body').evaluate((element) => element.clientWidth)).toBeLessThan(400)
  })

  await test.step('the approver remarks on the page that is read, by keyboard alone', async () => {
    await editor.goto(address)
    await press(editor, 'Trình duyệt')
    await expect(editor.getByRole('button', { name: 'Trình duyệt' })).toHaveCount(0)
    await approver.goto(`${address}?the=binh-luan`)
    await approver.getByRole('button', { name: 'Bình luận cả bài' }).press('Enter')
    await approver.getByLabel('Về đoạn').selectOption({ label: `Tóm tắt: ${paper.parts[0]?.kind === 'paragraph' ? paper.parts[0].text : ''}` })
    await approver.getByLabel('Nội dung bình luận').fill('Đã đủ.')
    await approver.getByLabel('Nội dung bình luận').press('Control+Enter')
    await expect(approver.getByRole('article', { name: /Tạ Thị Ngân/ })).toContainText('Tối qua, 70 hộ')
  })
})

function thread(page: Page) {
  return page.getByRole('article', { name: /^Bình luận của Mai Hải Yến/ })
}

function marked(page: Page) {
  return body(page).locator('.decoration-warn')
}

async function tab(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /Bình luận/ }).click()
}

async function makeLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Liên kết xem trước' }).click()
  await page.getByLabel('Gửi cho ai').fill('Ông Tư, tổ trưởng thôn')
  await page.getByLabel('Dùng được trong').selectOption({ label: '3 ngày' })
  await page.getByRole('button', { name: 'Tạo liên kết' }).click()
  const link = await page.getByLabel('Địa chỉ xem trước').inputValue()
  await page.getByRole('button', { name: 'Đóng' }).click()
  return link
}
