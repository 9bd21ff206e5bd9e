import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { copyOnMachine, endSession, forgetTabs, keptTexts, makeDesk, words, writeOn } from './support/desks'
import { openOwnBrowser } from './support/own-browser'
import { browserOf, signIn } from './support/people'
import { startSiteAgain, stopSite } from './support/site-power'
import { body, press } from './support/writing'

// R1–R5 as a person meets them. Time is the page's own clock, moved on by hand: two seconds are two seconds on any machine.

const FAILED = 'Chưa lưu được. Bài được giữ trên máy này.'
const SAVED = /Đã lưu lúc \d{2}:\d{2}/
const OTHER_TAB = 'Bài đang mở ở thẻ khác'
const base = process.env.SITE_URL ?? ''

const saves = '**/api/luu-bai'

/** Opens a desk and waits until the house knows of it: one may write before that. */
async function openDesk(page: Page, address: string): Promise<void> {
  const known = page.waitForResponse((response) => response.url().includes('/api/ban-viet'))
  await page.goto(address)
  await expect(body(page)).toBeVisible()
  await known
}

async function inDatabase(articleId: string, text: string): Promise<void> {
  await expect.poll(() => words(articleId)).toContain(text)
}

/** Waits for `beat` news of the kind that the page shows when it looks again. */
async function lookAgain(page: Page): Promise<void> {
  await page.bringToFront()
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
}

// A browser that was killed can hand in no trace.
test.use({ trace: 'off' })

test('Chromium is killed: what was typed two seconds before is offered, compared and put back', async () => {
  const { writer, id, address } = await makeDesk('Người bị mất điện')
  const profile = mkdtempSync(join(tmpdir(), 'toa-soan-chromium-'))
  let own = await openOwnBrowser(profile)
  try {
    const page = await own.context.newPage()
    await page.clock.install()
    await signIn(page, writer, base)
    await openDesk(page, base + address)
    // Nothing gets to the server from here on.
    await page.route(saves, (route) => route.abort())
    await writeOn(page, ' Câu này gõ trước hai giây.')
    await page.clock.runFor(2_000)
    await expect.poll(() => copyOnMachine(page, id)).toContain('Câu này gõ trước hai giây.')
    await writeOn(page, ' Vừa gõ')
    await own.kill()

    own = await openOwnBrowser(profile)
    // A minute has passed until the machine is up again.
    await forgetTabs(id)
    const again = await own.context.newPage()
    await signIn(again, writer, base)
    await openDesk(again, base + address)
    await expect(again.getByText(/Máy này còn giữ một bản chưa lưu/)).toBeVisible()
    await expect(body(again)).not.toContainText('Câu này gõ trước hai giây.')
    await again.getByRole('button', { name: 'So sánh với bài hiện nay' }).click()
    const comparison = again.getByRole('dialog')
    await expect(comparison.locator('ins').filter({ hasText: 'gõ trước hai giây' }).first()).toBeVisible()
    await comparison.getByRole('button', { name: 'Dùng bản đã giữ' }).click()
    await expect(body(again)).toContainText('Câu này gõ trước hai giây.')
    await inDatabase(id, 'Câu này gõ trước hai giây.')
    await expect(again.getByText(SAVED).first()).toBeVisible()
    await again.reload()
    await expect(body(again)).toContainText('Câu này gõ trước hai giây.')
    await expect(again.getByText(/Máy này còn giữ/)).toHaveCount(0)
  } finally {
    await own.kill()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})

test('a quarter of an hour without a line: told at once, nothing lost, caught up by itself', async ({ browser }) => {
  const { writer, id, address } = await makeDesk('Người mất mạng')
  const { page, context } = await browserOf(browser, writer)
  await page.clock.install()
  await openDesk(page, address)
  await page.getByLabel('Tiêu đề', { exact: true }).fill('Tiêu đề trước khi mất mạng')
  await expect(page.getByText(SAVED).first()).toBeVisible()
  await context.setOffline(true)
  await expect(page.getByText('Mất mạng.').first()).toBeVisible()
  await writeOn(page, ' Câu lúc vừa mất mạng.')
  await page.clock.runFor(5_000)
  await expect(page.getByText(FAILED).first()).toBeVisible()
  for (const minute of [5, 10]) {
    await page.clock.fastForward(5 * 60_000)
    await writeOn(page, ` Câu phút thứ ${minute}.`)
  }
  await page.getByLabel('Tóm tắt', { exact: true }).fill('Tóm tắt viết lúc mất mạng')
  await page.clock.fastForward(5 * 60_000)
  await expect(page.getByText(FAILED).first()).toBeVisible()
  await expect.poll(() => copyOnMachine(page, id)).toContain('Câu phút thứ 10.')
  await context.setOffline(false)
  await inDatabase(id, 'Câu phút thứ 10.')
  const text = await words(id)
  for (const part of ['Tiêu đề trước khi mất mạng', 'Tóm tắt viết lúc mất mạng', 'Câu lúc vừa mất mạng.', 'Câu phút thứ 5.']) expect(text).toContain(part)
  await expect(page.getByText(SAVED).first()).toBeVisible()
  await expect(page.getByText(FAILED)).toHaveCount(0)
  expect(await keptTexts(id)).toEqual([])
  await context.close()
})

test('the server is restarted: told, nothing lost, caught up by itself', async ({ browser }) => {
  const { writer, id, address } = await makeDesk('Người gặp lúc khởi động lại')
  const { page, context } = await browserOf(browser, writer)
  await openDesk(page, address)
  await writeOn(page, ' Câu trước khi dừng.')
  await expect(page.getByText(SAVED).first()).toBeVisible()
  await stopSite()
  try {
    await writeOn(page, ' Câu lúc máy chủ dừng.')
    await expect(page.getByText(FAILED).first()).toBeVisible()
    await expect.poll(() => copyOnMachine(page, id)).toContain('Câu lúc máy chủ dừng.')
  } finally {
    await startSiteAgain()
  }
  await expect(page.getByText(SAVED).first()).toBeVisible({ timeout: 60_000 })
  await inDatabase(id, 'Câu trước khi dừng. Câu lúc máy chủ dừng.')
  expect(await keptTexts(id)).toEqual([])
  await context.close()
})

test('an answer that is lost after the commit is no conflict', async ({ browser }) => {
  const { writer, id, address } = await makeDesk('Người mạng chập chờn')
  const { page, context } = await browserOf(browser, writer)
  await openDesk(page, address)
  let lost = 0
  await page.route(saves, async (route) => {
    lost += 1
    if (lost > 2) return route.continue()
    await route.fetch()
    await route.abort()
  })
  await writeOn(page, ' Câu có câu trả lời bị mất.')
  await expect(page.getByText(FAILED).first()).toBeVisible()
  await writeOn(page, ' Câu gõ tiếp.')
  await expect(page.getByText(SAVED).first()).toBeVisible()
  await inDatabase(id, 'Câu có câu trả lời bị mất. Câu gõ tiếp.')
  await expect(page.getByText(/Cả hai bản được giữ/)).toHaveCount(0)
  await context.close()
})

test('the session ends: signing in again over the desk, the same text; never under another’s name', async ({ browser }) => {
  const { writer, id, address } = await makeDesk('Người hết phiên')
  const { writer: other } = await makeDesk('Người ngồi chung máy')
  const { page, context } = await browserOf(browser, writer)
  await openDesk(page, address)
  await page.evaluate(() => Object.assign(window, { same: true }))
  await endSession(writer.actor.id)
  await writeOn(page, ' Câu lúc hết phiên.')
  await expect(page.getByText('Hết phiên. Đăng nhập lại để lưu tiếp.').first()).toBeVisible()
  // Asked for once the keys are quiet; put off, so as to type on.
  await page.getByRole('button', { name: 'Viết tiếp, đăng nhập sau' }).click()
  await writeOn(page, ' Vẫn gõ tiếp.')
  await expect.poll(() => copyOnMachine(page, id)).toContain('Vẫn gõ tiếp.')

  // Somebody else signs in on this machine meanwhile.
  const second = await context.newPage()
  await signIn(second, other)
  await lookAgain(page)
  await expect(page.getByText('Người ngồi chung máy đang đăng nhập trên máy này.').first()).toBeVisible()
  expect(await words(id)).not.toContain('Câu lúc hết phiên.')

  await signInHere(page, 'sai bét rồi nhé')
  await expect(page.getByText('Thư điện tử hoặc mật khẩu không đúng.')).toBeVisible()
  await signInHere(page, writer.password)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByText(SAVED).first()).toBeVisible()
  await inDatabase(id, 'Câu lúc hết phiên. Vẫn gõ tiếp.')
  expect(await page.evaluate(() => 'same' in window)).toBe(true)

  // A session that ends while nobody types is told too.
  await endSession(writer.actor.id)
  await lookAgain(page)
  await expect(page.getByText('Hết phiên. Đăng nhập lại để lưu tiếp.').first()).toBeVisible()
  await context.close()
})

async function signInHere(page: Page, password: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('Mật khẩu')).toBeVisible()
  await dialog.getByLabel('Mật khẩu').fill(password)
  await dialog.getByRole('button', { name: 'Đăng nhập lại' }).click()
}

test('two tabs: one writes, the other reads until it is told to write; nothing typed is lost between them', async ({ browser }) => {
  const { writer, id, address } = await makeDesk('Người mở hai thẻ')
  const { page: first, context } = await browserOf(browser, writer)
  await openDesk(first, address)
  await writeOn(first, ' Câu ở thẻ một.')
  const second = await context.newPage()
  await openDesk(second, address)
  await expect(second.getByText(OTHER_TAB).first()).toBeVisible()
  await expect(second.getByLabel('Tiêu đề', { exact: true })).toBeDisabled()
  await first.bringToFront()
  await writeOn(first, ' Chưa kịp lưu.')
  await second.bringToFront()
  await second.getByRole('button', { name: 'Viết ở đây' }).click()
  // The first tab saved what it had before it gave way.
  await expect(body(second)).toContainText('Câu ở thẻ một. Chưa kịp lưu.')
  await expect(second.getByText(OTHER_TAB)).toHaveCount(0)
  await writeOn(second, ' Câu ở thẻ hai.')
  await inDatabase(id, 'Chưa kịp lưu. Câu ở thẻ hai.')
  await first.bringToFront()
  await expect(first.getByText('Bài vừa được mở để viết ở thẻ khác')).toBeVisible()
  await expect(first.getByLabel('Tiêu đề', { exact: true })).toBeDisabled()
  expect(await keptTexts(id)).toEqual([])
  // The tab is closed: the other one writes again, with the newest text.
  await second.close()
  await lookAgain(first)
  await expect(first.getByLabel('Tiêu đề', { exact: true })).toBeEnabled()
  await expect(body(first)).toContainText('Câu ở thẻ hai.')
  await context.close()
})

test('two machines, one without a line: a conflict keeps both texts, and they are merged by choice', async ({ browser }) => {
  const { writer, id, address } = await makeDesk('Người có hai máy')
  const here = await browserOf(browser, writer)
  const there = await browserOf(browser, writer)
  await openDesk(here.page, address)
  await here.context.setOffline(true)
  await writeOn(here.page, ' Viết ở máy cơ quan.')
  await expect(here.page.getByText(FAILED).first()).toBeVisible()

  await openDesk(there.page, address)
  await expect(there.page.getByText(OTHER_TAB).first()).toBeVisible()
  await there.page.getByRole('button', { name: 'Viết ở đây' }).click()
  await expect(there.page.getByText(OTHER_TAB)).toHaveCount(0)
  await there.page.getByLabel('Tóm tắt', { exact: true }).fill('Tóm tắt viết ở nhà')
  await expect(there.page.getByText(SAVED).first()).toBeVisible()
  await closed(there.context)
  await forgetTabs(id)

  await here.context.setOffline(false)
  await expect(here.page.getByText(/đã lưu bản khác. Cả hai bản được giữ/).first()).toBeVisible()
  await expect.poll(async () => (await keptTexts(id)).join()).toContain('Viết ở máy cơ quan.')
  await here.page.getByRole('button', { name: 'So sánh', exact: true }).first().click()
  await expect(here.page.getByRole('dialog')).toContainText('viết ở nhà')
  await here.page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click()
  await here.page.getByRole('button', { name: 'Ghép từng chỗ' }).click()
  const merge = here.page.getByRole('dialog')
  await merge.getByRole('group').filter({ hasText: 'Chỗ 1 trên 2' }).getByRole('radio', { name: /^Của (?!tôi)/ }).check()
  await merge.getByRole('button', { name: 'Ghép lại' }).click()
  await expect(body(here.page)).toContainText('Viết ở máy cơ quan.')
  await expect(here.page.getByLabel('Tóm tắt', { exact: true })).toHaveValue('Tóm tắt viết ở nhà')
  await inDatabase(id, 'Viết ở máy cơ quan.')
  expect(await words(id)).toContain('Tóm tắt viết ở nhà')
  await expect(here.page.getByText(SAVED).first()).toBeVisible()
  await here.context.close()
})

async function closed(context: BrowserContext): Promise<void> {
  await Promise.all(context.pages().map((page) => page.close({ runBeforeUnload: false })))
  await context.close()
}

test('a colleague takes over: sees who is writing; the one before keeps every word and is told', async ({ browser }) => {
  const { writer, id, address } = await makeDesk('Người đang viết', 'editing')
  const { writer: colleague } = await makeDesk('Người tiếp quản')
  const writing = await browserOf(browser, writer)
  const taking = await browserOf(browser, colleague)
  await openDesk(writing.page, address)
  await writeOn(writing.page, ' Câu đã lưu.')
  await expect(writing.page.getByText(SAVED).first()).toBeVisible()
  await taking.page.goto(address)
  await expect(taking.page.getByText('Đang mở: Người đang viết').first()).toBeVisible()
  await lookAgain(writing.page)
  await expect(writing.page.getByText('Đang mở: Người tiếp quản').first()).toBeVisible()
  await taking.page.getByRole('button', { name: 'Tiếp quản' }).first().click()
  await expect(taking.page.getByRole('dialog').getByText(/Người đang viết đang viết, lưu lần cuối cách đây/)).toBeVisible()
  // Letters on their way when the article changes hands.
  await writing.page.route(saves, (route) => route.abort())
  await writeOn(writing.page, ' Câu chưa kịp lưu.')
  await taking.page.getByRole('dialog').getByRole('button', { name: 'Tiếp quản' }).click()
  await expect(body(taking.page)).toBeVisible()
  await writing.page.unroute(saves)
  await lookAgain(writing.page)
  await expect(writing.page.getByText('Người tiếp quản đang biên tập bài này. Bản của bạn được giữ.').first()).toBeVisible()
  await expect(writing.page.getByLabel('Tiêu đề', { exact: true })).toBeDisabled()
  expect((await keptTexts(id)).join()).toContain('Câu chưa kịp lưu.')
  await writing.page.getByRole('button', { name: 'Mở lại trang' }).click()
  const panel = writing.page.getByRole('region', { name: 'Bản được giữ' })
  await panel.getByRole('button', { name: /^So sánh: Bản của Người đang viết/ }).click()
  await expect(writing.page.getByRole('dialog')).toContainText('Câu chưa kịp lưu.')
  await writing.page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click()
  await panel.getByRole('button', { name: /^Đã xử lý: Bản của Người đang viết/ }).click()
  await press(writing.page, 'Đã xử lý')
  await expect(panel).toHaveCount(0)
  await Promise.all([writing.context.close(), taking.context.close()])
})
