import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import { makeSection } from '@/server/test-support/fixtures'
import { makeLive } from '@/server/test-support/live-article'
import { feedXml } from './feed-xml'
import { getFeed } from './get-feed'

/** The texts of all elements of a name, read by an XML parser. */
function texts(xml: string, name: string): string[] {
  const found: string[] = []
  let reading = false
  const parser = new Parser(
    {
      onopentag: (tag) => {
        reading = tag === name
        if (reading) found.push('')
      },
      ontext: (text) => {
        if (reading) found[found.length - 1] += text
      },
      onclosetag: () => {
        reading = false
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  return found
}

test('RSS 2.0 of one section, with absolute addresses, and texts as they are', async () => {
  const { id: sectionId, slug, name } = await makeSection('Đất & Người')
  const { slug: articleSlug, id } = await makeLive({
    sectionId,
    title: 'Giá <nước> & "điện" ở thôn \u0007 Đông',
    at: new Date('2023-08-29T06:49:00Z'),
    content: { lead: 'Ba hộ > hai hộ & một nhà' },
  })
  const feed = await getFeed(slug)
  const xml = feed ? feedXml(feed) : ''
  expect(texts(xml, 'title')[1]).toBe('Giá <nước> & "điện" ở thôn  Đông')
  expect(texts(xml, 'description')[1]).toBe('Ba hộ > hai hộ & một nhà')
  expect(texts(xml, 'link')).toEqual([`http://localhost:3000/${slug}`, `http://localhost:3000/${slug}/${articleSlug}`])
  expect(texts(xml, 'pubDate')).toEqual(['Tue, 29 Aug 2023 06:49:00 GMT'])
  expect(texts(xml, 'guid')).toEqual([`urn:uuid:${id}`])
  expect(texts(xml, 'category')).toEqual([name])
  expect(xml).not.toContain('\u0007')
})

test('the site’s own feed has what every section publishes; no section, no feed', async () => {
  const feed = await getFeed()
  expect(feed?.items.map(({ section }) => section.name)).toContain('Đất & Người')
  expect(await getFeed('khong-co-chuyen-muc')).toBeNull()
})
