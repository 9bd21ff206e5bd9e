import { beforeAll, expect, test } from 'vitest'
import { tags } from '@/server/cache-tags'
import { db } from '@/server/db'
import { makeSection } from '@/server/test-support/fixtures'
import { makeLive, withdrawForTest } from '@/server/test-support/live-article'
import { getOldAddress } from './get-old-address'
import { getPublishedArticle, type ReaderArticle } from './get-published-article'
import { inPage, newPageContext } from './page-context'

let section: { id: string; slug: string; name: string }

beforeAll(async () => {
  section = await makeSection('Việc bản mường')
})

async function read(slug: string): Promise<ReaderArticle> {
  const answer = await getPublishedArticle(section.slug, slug)
  if (answer.kind !== 'article') throw new Error(answer.kind)
  return answer.article
}

test('an article as it was published, with the dateline of the office', async () => {
  const { slug, id } = await makeLive({
    sectionId: section.id,
    title: 'Bắc cầu treo qua suối Nậm Thi',
    at: new Date('2023-08-29T06:49:00Z'),
    content: {
      credits: [
        { role: 'writer', name: 'Sơn Ca', personId: null, office: 'Huyện đoàn' },
        { role: 'photographer', name: 'Vũ Minh', personId: null, office: '' },
      ],
      source: { name: 'Báo Thử', url: 'https://bao.example.vn/cau-treo', at: '2023-08-28T01:00:00.000Z' },
    },
  })
  const article = await read(slug)
  expect(article).toMatchObject({
    id,
    path: `/${section.slug}/${slug}`,
    title: 'Bắc cầu treo qua suối Nậm Thi',
    section: { name: 'Việc bản mường', path: `/${section.slug}` },
    published: { dateline: 'Thứ ba 29/08/2023 13:49', date: '29/08/2023' },
    credits: [{ role: 'writer', name: 'Sơn Ca', office: 'Huyện đoàn' }, { role: 'photographer', name: 'Vũ Minh', office: '' }],
    source: { name: 'Báo Thử', url: 'https://bao.example.vn/cau-treo', at: { date: '28/08/2023' } },
  })
  expect(JSON.stringify(article)).not.toContain('personId')
})

test('what is being written does not show, in no field', async () => {
  const { slug, id } = await makeLive({ sectionId: section.id, title: 'Bản đã duyệt' })
  await db.article.update({ where: { id }, data: { work: 'editing', title: 'BẢN NHÁP' } })
  await db.workingCopy.update({
    where: { articleId: id },
    data: { title: 'BẢN NHÁP', lead: 'BẢN NHÁP', body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'BẢN NHÁP' }] }] } },
  })
  const article = await read(slug)
  expect(article.title).toBe('Bản đã duyệt')
  expect(JSON.stringify(article)).not.toContain('BẢN NHÁP')
})

test('the short id alone resolves; any other section or words before it redirect', async () => {
  const { slug, shortId } = await makeLive({ sectionId: section.id, title: 'Đường hoa cửa ngõ' })
  const moved = { kind: 'moved', path: `/${section.slug}/${slug}` }
  expect(await getPublishedArticle('chuyen-muc-khac', slug)).toEqual(moved)
  expect(await getPublishedArticle(section.slug, `tua-de-cu-${shortId}`)).toEqual(moved)
  expect(await getPublishedArticle(section.slug, shortId)).toEqual(moved)
})

test.each(['khong-co-duoi', 'la-x2999zz', ''])('%j is missing', async (slug) => {
  expect(await getPublishedArticle(section.slug, slug)).toEqual({ kind: 'missing' })
})

test('a withdrawn article is gone and nothing of it is told', async () => {
  const { slug, id } = await makeLive({ sectionId: section.id, title: 'Sẽ phải gỡ' })
  await withdrawForTest(id)
  expect(await getPublishedArticle(section.slug, slug)).toEqual({ kind: 'gone' })
})

test('an article that was never published is missing, its short id notwithstanding', async () => {
  const { slug, id } = await makeLive({ sectionId: section.id })
  await db.livePlacement.deleteMany({ where: { articleId: id } })
  await db.article.update({ where: { id }, data: { public: 'unpublished' } })
  expect(await getPublishedArticle(section.slug, slug)).toEqual({ kind: 'missing' })
})

test('the others are those before it in its section, newest first, without itself', async () => {
  const own = await makeSection('Tiền kỳ')
  const at = (day: number) => new Date(Date.UTC(2024, 0, day))
  await makeLive({ sectionId: own.id, title: 'Ngày một', at: at(1) })
  await makeLive({ sectionId: own.id, title: 'Ngày hai', at: at(2) })
  const { slug } = await makeLive({ sectionId: own.id, title: 'Ngày ba', at: at(3) })
  await makeLive({ sectionId: own.id, title: 'Ngày bốn', at: at(4) })
  const answer = await getPublishedArticle(own.slug, slug)
  expect(answer.kind === 'article' && answer.article.others.map(({ title }) => title)).toEqual(['Ngày hai', 'Ngày một'])
})

test('the page depends on the article, its section and the frame', async () => {
  const { slug, id } = await makeLive({ sectionId: section.id })
  const page = newPageContext('thu')
  await inPage(page, () => getPublishedArticle(section.slug, slug))
  expect([...page.tags].sort()).toEqual([tags.article(id), tags.frame, tags.section(section.id)].sort())
})

test('old addresses lead to where the article or the section is now', async () => {
  const { slug, id } = await makeLive({ sectionId: section.id })
  await db.oldAddress.createMany({
    data: [
      { path: '/tin-xua/bai-cu.html', articleId: id },
      { path: '/tin-xua', sectionId: section.id },
    ],
  })
  expect(await getOldAddress('/tin-xua/bai-cu.html')).toEqual({ kind: 'moved', path: `/${section.slug}/${slug}` })
  expect(await getOldAddress('/tin-xua')).toEqual({ kind: 'moved', path: `/${section.slug}` })
  expect(await getOldAddress('/chua-tung-co')).toBeNull()
  await withdrawForTest(id)
  expect(await getOldAddress('/tin-xua/bai-cu.html')).toEqual({ kind: 'gone' })
})
