import { beforeEach, expect, test } from 'vitest'
import { tags } from '@/server/cache-tags'
import { db } from '@/server/db'
import { makeLive, withdrawForTest } from '@/server/test-support/live-article'
import { getFrame } from './get-frame'
import { getHome } from './get-home'
import { inPage, newPageContext } from './page-context'

let clock = Date.UTC(2026, 0, 1)
let chief: string
let village: string

beforeEach(async () => {
  await db.livePlacement.deleteMany()
  await db.article.updateMany({ data: { public: 'unpublished' } })
  const bySlug = async (slug: string) => (await db.section.findUniqueOrThrow({ where: { slug } })).id
  chief = await bySlug('hoat-dong-cua-lanh-dao-tinh')
  village = await bySlug('tin-hoat-dong-co-so')
})

/** Each one newer than the one before. */
async function publish(sectionId: string, ...titles: string[]) {
  const made: Awaited<ReturnType<typeof makeLive>>[] = []
  for (const title of titles) made.push(await makeLive({ sectionId, title, at: new Date((clock += 60_000)) }))
  return made
}

const titlesOf = (items: { title: string }[] | undefined) => items?.map(({ title }) => title)

test('a site without articles has nothing to lead with', async () => {
  expect(await getHome()).toEqual({ lead: null, next: [], chief: null, blocks: [], newest: [] })
})

test('a single article leads and stands in its block', async () => {
  await publish(chief, 'Bài đầu tiên')
  const home = await getHome()
  expect(home.lead?.title).toBe('Bài đầu tiên')
  expect(titlesOf(home.chief?.items)).toEqual(['Bài đầu tiên'])
})

test('the newest leads, four follow, blocks go on from there, the chief one apart', async () => {
  await publish(village, 'Làng 1', 'Làng 2', 'Làng 3', 'Làng 4', 'Làng 5')
  await publish(chief, 'Tỉnh 1', 'Tỉnh 2', 'Tỉnh 3', 'Tỉnh 4', 'Tỉnh 5', 'Tỉnh 6', 'Tỉnh 7', 'Tỉnh 8', 'Tỉnh 9')
  const home = await getHome()
  expect(home.lead?.title).toBe('Tỉnh 9')
  expect(titlesOf(home.next)).toEqual(['Tỉnh 8', 'Tỉnh 7', 'Tỉnh 6', 'Tỉnh 5'])
  expect(home.chief?.section.name).toBe('Hoạt động của lãnh đạo tỉnh')
  expect(titlesOf(home.chief?.items)).toEqual(['Tỉnh 4', 'Tỉnh 3', 'Tỉnh 2', 'Tỉnh 1'])
  expect(home.blocks.map(({ section, items }) => [section.path, titlesOf(items)])).toEqual([
    ['/tin-hoat-dong-co-so', ['Làng 5', 'Làng 4', 'Làng 3']],
  ])
  expect(titlesOf(home.newest)?.slice(0, 2)).toEqual(['Tỉnh 4', 'Tỉnh 3'])
})

test('a short block is filled with what follows the lead, not with the lead', async () => {
  await publish(village, 'Làng 1', 'Làng 2', 'Làng 3')
  expect(titlesOf((await getHome()).blocks[0]?.items)).toEqual(['Làng 2', 'Làng 1'])
})

test('a withdrawn article is nowhere', async () => {
  const [first] = await publish(village, 'Phải gỡ')
  await withdrawForTest(first?.id ?? '')
  expect((await getHome()).lead).toBeNull()
})

test('the first picture of the published text goes with its card', async () => {
  const id = 'ab'.repeat(32)
  await db.picture.create({ data: { id, width: 900, height: 600, bytes: 1 } })
  const figure = { type: 'figure' as const, attrs: { pictureId: id, alt: 'Bến đò sớm mai', decorative: false, caption: 'Bến đò' } }
  await makeLive({ sectionId: village, at: new Date((clock += 60_000)), content: { body: { type: 'doc', content: [figure] } } })
  expect((await getHome()).lead?.picture).toEqual({ id, alt: 'Bến đò sớm mai', width: 900, height: 600 })
})

test('it depends on the home tag, the frame and the sections it shows', async () => {
  await publish(village, 'Một bài')
  const page = newPageContext('thu')
  await inPage(page, getHome)
  expect(page.tags).toEqual(new Set([tags.home, tags.frame, tags.section(village)]))
})

test('the frame has the menu without closed sections, and today’s date', async () => {
  const before = (await getFrame()).menu
  expect(before.map(({ href }) => href)).toContain('/van-kien-tu-lieu')
  await db.section.update({ where: { slug: 'van-kien-tu-lieu' }, data: { archivedAt: new Date() } })
  const frame = await getFrame()
  expect(frame.menu.map(({ href }) => href)).not.toContain('/van-kien-tu-lieu')
  expect(frame.today).toMatch(/^(Thứ (hai|ba|tư|năm|sáu|bảy)|Chủ nhật), \d\d\/\d\d\/\d{4}$/)
})
