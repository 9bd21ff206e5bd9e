import { describe, expect, it, test } from 'vitest'
import { findIn, type FindOptions } from './find'
import { foldForSearch } from './fold'

const loose: FindOptions = { marks: false, capitals: false, words: false }
const found = (text: string, query: string, options: Partial<FindOptions> = {}) =>
  findIn(text, query, { ...loose, ...options }).map(({ from, to }) => text.slice(from, to))
const nfd = (text: string) => text.normalize('NFD')

describe('without marks', () => {
  test.each<[string, string, string[]]>([
    ['Công tác dân vận khéo', 'dan van', ['dân vận']],
    ['Công tác dân vận khéo', 'DÂN VẬN', ['dân vận']],
    ['Dân Vận, dân vận, DÂN VẬN', 'dân vận', ['Dân Vận', 'dân vận', 'DÂN VẬN']],
    ['khóa XI và khoá XII', 'khóa', ['khóa', 'khoá']],
    ['Đường đê', 'duong de', ['Đường đê']],
    ['số 25-NQ/TW', '25-nq/tw', ['25-NQ/TW']],
    ['dân\u00a0\u00a0vận', 'dân vận', ['dân\u00a0\u00a0vận']],
    ['dân vận', 'dân  vận', ['dân vận']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['Ksor H’Nga', 'h’nga', ['H’Nga']],
    ['dân vận', '', []],
    ['dân  vận', ' ', []],
    ['𝒜 dân 𝒜', 'dan', ['dân']],
    ['ngang', 'ngan', ['ngan']],
  ])('%j: %j', (text, query, hits) => expect(found(text, query)).toEqual(hits))

  it('finds composed and decomposed letters alike, at their own places', () => {
    const text = nfd('Phong trào dân vận khéo')
    expect(found(text, 'dân vận')).toEqual([nfd('dân vận')])
    expect(found(text, nfd('khéo'))).toEqual([nfd('khéo')])
    expect(findIn(text, 'khéo', loose)).toEqual([{ from: text.length - nfd('khéo').length, to: text.length }])
  })
})

describe('with marks', () => {
  test.each<[string, string, string[]]>([
    ['dân vận, dan van', 'dan van', ['dan van']],
    ['dân vận, dan van', 'dân vận', ['dân vận']],
    ['khóa, khoá', 'khóa', ['khóa']],
    ['DÂN vận', 'dân VẬN', ['DÂN vận']],
    ['đê, dê', 'dê', ['dê']],
  ])('%j: %j', (text, query, hits) => expect(found(text, query, { marks: true })).toEqual(hits))

  it('takes no letter without the marks that belong to it', () => {
    expect(found(nfd('dân'), 'dan', { marks: true })).toEqual([])
    expect(found(nfd('vận'), 'va', { marks: true })).toEqual([])
    expect(found(nfd('vận'), 'vận', { marks: true })).toEqual([nfd('vận')])
    expect(found('vận', nfd('vận'), { marks: true })).toEqual(['vận'])
  })
})

test.each<[Partial<FindOptions>, string, string, string[]]>([
  [{ capitals: true }, 'Đảng, đảng, ĐẢNG', 'Đang', ['Đảng']],
  [{ capitals: true, marks: true }, 'Đảng, đảng, ĐẢNG', 'ĐẢNG', ['ĐẢNG']],
  [{ words: true }, 'an ninh, bàn, An', 'an', ['an', 'An']],
  [{ words: true }, 'khóa 1, khóa 12', 'khóa 1', ['khóa 1']],
  [{ words: true }, '(dân vận)', 'dân vận', ['dân vận']],
  [{ words: true, marks: true }, nfd('vận động'), 'vận', [nfd('vận')]],
])('%j in %j: %j', (options, text, query, hits) => expect(found(text, query, options)).toEqual(hits))

it('agrees with the fold of search on whatever text', () => {
  const text = 'Ủy ban nhân dân tỉnh, UỶ BAN, uỷ ban; Hoà Bình – Hòa Bình'
  for (const query of ['uy ban', 'hoa binh', 'nhan dan']) {
    for (const hit of found(text, query)) expect(foldForSearch(hit)).toBe(query)
    expect(found(text, query)).toHaveLength(foldForSearch(text).split(query).length - 1)
  }
})
