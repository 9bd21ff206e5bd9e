import { describe, expect, test } from 'vitest'
import { canonicalJson, visibleContent } from './canonical'
import type { ArticleContent, Credit } from './content'
import { emptyContent } from './empty'

describe('canonical JSON', () => {
  test.each<[unknown, string]>([
    [{ b: 1, a: [true, null, 'ế "x"\n'], c: { z: 0, y: -1.5 } }, '{"a":[true,null,"ế \\"x\\"\\n"],"b":1,"c":{"y":-1.5,"z":0}}'],
    [{ a: undefined, Z: {}, z: [] }, '{"Z":{},"z":[]}'],
    [[undefined], '[null]'],
    ['', '""'],
    [null, 'null'],
  ])('%j', (value, json) => expect(canonicalJson(value)).toBe(json))

  test('does not depend on the order of keys', () => {
    expect(canonicalJson({ x: { a: 1, b: 2 }, y: 3 })).toBe(canonicalJson({ y: 3, x: { b: 2, a: 1 } }))
  })

  test.each([NaN, Infinity, undefined, () => 1, 1n, new Date(), new Map()])('%s cannot be said', (value) =>
    expect(() => canonicalJson(value)).toThrow(TypeError),
  )
})

describe('what a reader can see', () => {
  const credit: Credit = { role: 'writer', name: 'Bút danh', personId: 'p1', office: 'Văn phòng' }
  const content: ArticleContent = { ...emptyContent(), credits: [credit] }
  const seen = (change: Partial<ArticleContent>) => canonicalJson(visibleContent({ ...content, ...change }))

  test('has no accounts', () => {
    expect(visibleContent(content).credits).toEqual([{ role: 'writer', name: 'Bút danh', office: 'Văn phòng' }])
    expect(seen({ credits: [{ ...credit, personId: null }] })).toBe(seen({}))
  })

  test('does not change with the order of the other sections', () => {
    expect(seen({ otherSectionIds: ['b', 'a'] })).toBe(seen({ otherSectionIds: ['a', 'b'] }))
  })

  test.each<Partial<ArticleContent>>([
    { title: 'x' },
    { lead: 'x' },
    { body: { type: 'doc', content: [] } },
    { sectionId: 'a' },
    { otherSectionIds: ['a'] },
    { credits: [] },
    { source: { name: 'x', url: null, at: null } },
    { genre: 'tin' },
    { tags: ['x'] },
  ])('changes with %j', (change) => expect(seen(change)).not.toBe(seen({})))

  test('says every part of the content', () => {
    expect(Object.keys(visibleContent(content)).sort()).toEqual([...Object.keys(content), 'bodySchema'].sort())
  })
})
