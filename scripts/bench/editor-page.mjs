// @ts-check
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { ensureChromium } from '../test-support/chromium.mjs'
import { keystrokes } from './keystroke-trace.mjs'

/** @typedef {import('@playwright/test').Page} Page */

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const BODY = '#noi-dung'
const TEXT = 'chieu nay doan cong tac den tham tung nha trong thon va nghe ba con ke chuyen lam duong moi '

/**
 * A browser signed in to the site, with a folder of its own as people's browsers have one: there Chromium keeps what it
 * compiled, too.
 * @param {string} url
 * @param {{ email: string, password: string }} account
 */
export async function openNewsroom(url, { email, password }) {
  const folder = mkdtempSync(join(tmpdir(), 'toa-soan-browser-'))
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: await ensureChromium(process.env), args: ARGS, baseURL: url, viewport: { width: 1280, height: 900 }, locale: 'vi-VN',
  })
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto('/dang-nhap')
  await page.getByLabel('Thư điện tử').fill(email)
  await page.getByLabel('Mật khẩu').fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.waitForURL(/\/toa-soan/)
  return {
    page,
    async close() {
      await context.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/**
 * Milliseconds from sending a Word file until it has been read, its pictures taken in.
 * @param {Page} page
 * @param {string} id
 * @param {Buffer} file
 */
export async function importTime(page, id, file) {
  await page.goto(addressOf(id))
  const began = performance.now()
  const answer = await page.request.post(`/api/nhap-word?bai=${id}`, {
    headers: { 'x-ten-tep': 'ba-muoi-trang.docx', origin: new URL(page.url()).origin, 'content-type': 'application/octet-stream' },
    data: file,
    timeout: 60_000,
  })
  const time = performance.now() - began
  if (!answer.ok()) throw new Error(`nhap-word: ${answer.status()} ${await answer.text()}`)
  return time
}

/** @param {string} id */
const addressOf = (id) => `/toa-soan/bai-viet/${id}`

/**
 * Kilobytes of scripts as they came over the line, for a visitor whose browser has none yet.
 * @param {Page} page
 * @param {string} id
 */
export async function scriptSize(page, id) {
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.clearBrowserCache')
  /** @type {Map<string, { url: string, encoding: string }>} */
  const scripts = new Map()
  /** @type {{ url: string, bytes: number, encoding: string }[]} */
  const loaded = []
  client.on('Network.responseReceived', ({ requestId, type, response }) => {
    const isScript = type === 'Script' || /javascript/.test(response.mimeType)
    if (isScript) scripts.set(requestId, { url: response.url, encoding: response.headers['content-encoding'] ?? response.headers['Content-Encoding'] ?? '–' })
  })
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const script = scripts.get(requestId)
    if (script) loaded.push({ ...script, bytes: encodedDataLength })
  })
  await page.goto(addressOf(id))
  await page.locator(BODY).waitFor()
  await page.waitForLoadState('networkidle')
  await client.detach()
  return { kilobytes: loaded.reduce((sum, { bytes }) => sum + bytes, 0) / 1024, loaded }
}

/**
 * Milliseconds from the start of a navigation until the text can be written in and is drawn, files in the browser's cache.
 * `from`: where one comes from. Out of an empty tab the browser starts a process first.
 * @param {Page} page
 * @param {string} id
 * @param {number} rounds
 * @param {'/toa-soan' | 'about:blank'} from
 */
export async function readyTimes(page, id, rounds, from) {
  await page.addInitScript((selector) => {
    const look = () => {
      const text = document.querySelector(selector)
      const drawn = text?.getAttribute('contenteditable') === 'true' && (text.textContent ?? '') !== ''
      if (!drawn) return requestAnimationFrame(look)
      // The frame after the one that holds the text has been drawn.
      requestAnimationFrame(() => setTimeout(() => Object.assign(window, { readyAt: performance.now() })))
    }
    requestAnimationFrame(look)
  }, BODY)
  const times = []
  for (let n = 0; n < rounds + 1; n += 1) {
    await page.goto(from)
    await page.waitForLoadState('networkidle')
    await page.goto(addressOf(id), { waitUntil: 'commit' })
    const ready = await page.waitForFunction(() => /** @type {any} */ (window).readyAt)
    times.push(Number(await ready.jsonValue()))
    await page.waitForLoadState('networkidle')
  }
  return times.slice(1)
}

/**
 * Types in the middle of the article, a letter every 150 ms (fast for a person), and tells what that costs.
 * @param {Page} page
 * @param {string} id
 * @param {number} letters
 */
export async function typing(page, id, letters) {
  await page.goto(addressOf(id))
  await page.locator(BODY).waitFor()
  await page.waitForLoadState('networkidle')
  await page.locator(`${BODY} > p`).nth(150).click()
  const client = await page.context().newCDPSession(page)
  await page.waitForTimeout(3_000)
  // The first letters warm up what the browser compiles.
  await typeText(client, page, 20)
  const traceEvents = await trace(client, async () => {
    await typeText(client, page, letters)
    await page.waitForTimeout(500)
  })
  return keystrokes(traceEvents)
}

/** @param {import('@playwright/test').CDPSession} client @param {() => Promise<void>} work */
async function trace(client, work) {
  /** @type {import('./keystroke-trace.mjs').TraceEvent[]} */
  const events = []
  client.on('Tracing.dataCollected', ({ value }) => events.push(.../** @type {any} */ (value)))
  const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve))
  const includedCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel']
  await client.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } })
  await work()
  await client.send('Tracing.end')
  await complete
  return events
}

/** @param {import('@playwright/test').CDPSession} client @param {Page} page @param {number} letters */
async function typeText(client, page, letters) {
  for (let n = 0; n < letters; n += 1) {
    const key = TEXT[n % TEXT.length] ?? ' '
    const code = key === ' ' ? 'Space' : `Key${key.toUpperCase()}`
    const windowsVirtualKeyCode = key.toUpperCase().charCodeAt(0)
    await client.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, text: key, windowsVirtualKeyCode })
    await client.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, windowsVirtualKeyCode })
    await page.waitForTimeout(150)
  }
}
