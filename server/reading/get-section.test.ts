import { beforeAll, expect, test } from 'vitest'
import { db } from '@/server/db'
import { makeSection } from '@/server/test-support/fixtures'
import { makeLive, withdrawForTest } from '@/server/test-support/live-article'
import { getSection, SECTION_PAGE } from './get-section'

const COUNT = SECTION_PAGE * 2 + 5
let slug: string
let ids: string[]

beforeAll(async () => {
  const section = await makeSection('Nhiều trang')
  slug = section.slug
  // Pairs share their minute, so that time alone does not order them.
  for (let i = 0; i < COUNT; i++) {
    const at = new Date(Date.UTC(2025, 0, 1) + Math.floor(i / 2) * 60_000)
    await makeLive({ sectionId: section.id, title: `Bài ${i}`, at })
  }
  const places = await db.livePlacement.findMany({
    where: { sectionId: section.id },
    orderBy: [{ publishedAt: 'desc' }, { articleId: 'desc' }],
  })
  ids = places.map(({ articleId }) => articleId)
}, 60_000)

const cursorOf = (address: string | null) => new URL(address ?? '', 'http://x').searchParams.get('truoc') ?? undefined

async function page(before?: string) {
  const section = await getSection(slug, before)
  if (!section) throw new Error('missing')
  return { ...section, ids: section.items.map(({ id }) => id) }
}

test('its pages follow each other without gap or repetition, there and back', async () => {
  const first = await page()
  const second = await page(cursorOf(first.older))
  const third = await page(cursorOf(second.older))
  expect([...first.ids, ...second.ids, ...third.ids]).toEqual(ids)
  expect(first.newer).toBeNull()
  expect(third.older).toBeNull()
  expect(second.newer).toBe(`/${slug}`)
  expect((await page(cursorOf(third.newer))).ids).toEqual(second.ids)
})

test('a withdrawn article leaves the list', async () => {
  const gone = ids[0] ?? ''
  await withdrawForTest(gone)
  expect((await page()).ids).not.toContain(gone)
})

test('an unknown section and a made-up place are missing', async () => {
  expect(await getSection('khong-co-chuyen-muc')).toBeNull()
  for (const before of ['', 'x', 'zzzzzzzzzzzzz-1', "1'--", `${'z'.repeat(11)}-00000000-0000-0000-0000-000000000000`]) {
    expect(await getSection(slug, before)).toBeNull()
  }
})

test('an open section may be empty, a closed one without articles is missing', async () => {
  const { id, slug: empty } = await makeSection('Chưa có bài')
  expect(await getSection(empty)).toMatchObject({ name: 'Chưa có bài', items: [], older: null })
  await db.section.update({ where: { id }, data: { archivedAt: new Date() } })
  expect(await getSection(empty)).toBeNull()
})

test('a closed section keeps the page of what was published in it', async () => {
  const { id, slug: closed } = await makeSection('Đã đóng')
  await makeLive({ sectionId: id, title: 'Còn đây' })
  await db.section.update({ where: { id }, data: { archivedAt: new Date() } })
  expect((await getSection(closed))?.items.map(({ title }) => title)).toEqual(['Còn đây'])
})
