import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { sectionNamed } from './support/articles'
import { makeAccount } from './support/people'
import { makeArticle } from '@/server/test-support/fixtures'
import { db } from '@/server/db'

// What every reader's page must be, whoever reads it and on whatever screen.

const WIDTHS = [1280, 360, 320]

test('pages for readers hold the accessibility rules and never scroll sideways', async ({ page }) => {
  const section = await sectionNamed('Xây dựng Đảng')
  const writer = await makeAccount('Người viết', [])
  const live = await makeArticle({ work: null, public: 'live' }, { writerId: writer.id, holderId: writer.id, sectionId: section.id })
  const gone = await makeArticle({ work: null, public: 'withdrawn' }, { writerId: writer.id, holderId: writer.id, sectionId: section.id })
  const path = async (id: string) => `/${section.slug}/${(await db.article.findUniqueOrThrow({ where: { id } })).liveSlug}`
  const pages: Array<[string, number]> = [
    ['/', 200], [`/${section.slug}`, 200], [await path(live.id), 200], [await path(gone.id), 410],
    ['/khong-co-trang-nay', 404], ['/dang-nhap', 200],
  ]
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    for (const [address, status] of pages) await holds(page, address, status, width)
  }
})

async function holds(page: Page, address: string, status: number, width: number): Promise<void> {
  const answer = await page.goto(address)
  expect(answer?.status(), address).toBe(status)
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(sideways, `${address} at ${width}`).toBeLessThanOrEqual(0)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), `${address} at ${width}`).toEqual([])
}

test('an address with another slug or section before the short id leads to the article', async ({ request }) => {
  const section = await sectionNamed('Xây dựng Đảng')
  const writer = await makeAccount('Người viết', [])
  const { id } = await makeArticle({ work: null, public: 'live' }, { writerId: writer.id, holderId: writer.id, sectionId: section.id })
  const { liveSlug, shortId } = await db.article.findUniqueOrThrow({ where: { id } })
  for (const address of [`/${section.slug}/ten-cu-${shortId}`, `/chuyen-muc-khac/${liveSlug}`]) {
    const answer = await request.get(address, { maxRedirects: 0 })
    expect(answer.status()).toBe(308)
    expect(new URL(answer.headers().location ?? '', 'http://localhost').pathname).toBe(`/${section.slug}/${liveSlug}`)
  }
})

test('what readers may not reach is not there', async ({ request }) => {
  for (const address of ['/metrics', '/toa-soan/anh/x', '/anh/0000.webp', '/.env', '/api/auth/providers']) {
    expect((await request.get(address)).status(), address).toBe(404)
  }
  const forged = await request.get('/', { headers: { 'x-forwarded-host': 'noi-khac.example' } })
  expect(await forged.text()).not.toContain('noi-khac.example')
})
