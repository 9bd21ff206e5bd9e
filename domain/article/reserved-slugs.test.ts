import { expect, test } from 'vitest'
import { isReservedSlug, SECTION_SLUG } from './reserved-slugs'

// The addresses that are promised to people and programs outside (rss.xml and the like hold a dot: no slug does).
test.each([
  'tim-kiem', 'luu-tru', 'van-ban', 'gop-y', 'lien-he', 'so-do-trang', 'gioi-thieu', 'lich-cong-tac',
  'dang-nhap', 'toa-soan', 'api', 'anh', 'livez', 'readyz', 'metrics',
])('%s is reserved', (slug) => expect(isReservedSlug(slug)).toBe(true))

test.each(['xay-dung-dang', 'tin-tuc-su-kien', 'van-kien-tu-lieu', '2026'])('%s is free', (slug) => {
  expect(isReservedSlug(slug)).toBe(false)
  expect(slug).toMatch(SECTION_SLUG)
})

test.each(['', '-a', 'a-', 'a--b', 'Tin', 'rss.xml', 'sitemap.xml', 'robots.txt', 'a/b', 'tin tức', '_next', 'a'.repeat(81)])(
  '%j is no slug',
  (slug) => expect(slug).not.toMatch(SECTION_SLUG),
)
