import { describe, expect, test } from 'vitest'
import { articleSlug, shortIdFromNumber, shortIdOf, slugify } from './slug'

describe('slugify', () => {
  test.each([
    ['Đồng chí Bí thư thăm, chúc Tết', 'dong-chi-bi-thu-tham-chuc-tet'],
    ['Nghị quyết số 25-NQ/TW (khóa XI)', 'nghi-quyet-so-25-nq-tw-khoa-xi'],
    ['đường ĐÊ', 'duong-de'],
    ['  “Dân vận khéo” – 2023… ', 'dan-van-kheo-2023'],
    ['Ksor H’Nga', 'ksor-h-nga'],
    ['Ươm mầm ưu tú ở ấp Ẩn', 'uom-mam-uu-tu-o-ap-an'],
    ['Hò\u0301a bi\u0300nh'.normalize('NFD'), 'hoa-binh'],
    ['', 'bai-viet'],
    ['!!! …', 'bai-viet'],
    ['会议', 'bai-viet'],
  ])('%s', (title, slug) => expect(slugify(title)).toBe(slug))

  test('a long title ends at a whole word within 100 characters', () => {
    const slug = slugify('Hội nghị tổng kết công tác năm '.repeat(10))
    expect(slug).toBe(`${'hoi-nghi-tong-ket-cong-tac-nam-'.repeat(3)}hoi`)
  })

  test.each([
    ['exactly 100 stay', `${'a'.repeat(49)} ${'b'.repeat(50)}`, 100],
    ['a hyphen as the 101st keeps the last word whole', `${'a'.repeat(49)} ${'b'.repeat(50)} c`, 100],
    ['one endless word is cut', 'a'.repeat(300), 100],
  ])('%s', (_, title, length) => expect(slugify(title)).toHaveLength(length))
})

describe('short ids', () => {
  test('are the same for ever: an address in the world depends on them', () => {
    expect([0, 1, 7, 8, 12345, 157_463, 157_464].map(shortIdFromNumber)).toEqual([
      'x2222', 'x3222', 'x9222', 'x2223', 'x3456', 'x9zzz', 'x23222',
    ])
  })

  test('differ, are safe in an address and recognised', () => {
    const ids = Array.from({ length: 50_000 }, (_, n) => shortIdFromNumber(n))
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(shortIdOf(`bai-viet-${id}`)).toBe(id)
    expect(shortIdOf(`a-${shortIdFromNumber(Number.MAX_SAFE_INTEGER)}`)).toMatch(/^x\d/)
  })

  test.each([-1, 1.5, NaN, Infinity, 2 ** 60])('no id for %s', (n) => expect(() => shortIdFromNumber(n)).toThrow(RangeError))

  test('close an article’s address', () => {
    expect(articleSlug('Hội nghị cán bộ', 'x3k2m')).toBe('hoi-nghi-can-bo-x3k2m')
  })

  test.each([
    ['hoi-nghi-x3k2m', 'x3k2m'],
    ['x3k2m', 'x3k2m'],
    ['hoi-nghi', null],
    ['hoi-nghi-2023', null],
    ['muc-tieu-xhcn', null],
    ['doan-xe-x3a2e', null],
    ['hoi-nghi-x3k2m-', null],
    ['hoi-nghi-X3K2M', null],
    ['', null],
  ])('%s holds %s', (slug, id) => expect(shortIdOf(slug)).toBe(id))
})
