import { describe, expect, it } from 'vitest'
import { randomBodies } from '@/components/editor/random-bodies'
import { parseBody, type Body } from '../body'
import { bodyOf, paragraph } from '../build'
import { canonicalJson } from '../canonical'
import type { ArticleContent, Credit } from '../content'
import { emptyContent } from '../empty'
import { parseContent } from '../parse-content'
import { compareContents } from './compare'
import { differencesOf, mergeContents, type Choice } from './merge'

// Pairs of sound bodies with much, little and nothing in common: neighbours, and one made of parts of two.
function pairs(): [Body, Body][] {
  const bodies = randomBodies(40).flatMap((json) => {
    const parsed = parseBody(json)
    return parsed.ok ? [parsed.body] : []
  })
  return bodies.flatMap((body, i): [Body, Body][] => {
    const other = bodies[i + 1] ?? body
    const [first, ...rest] = [...other.content.slice(1), ...body.content].reverse()
    return first ? [[body, other], [body, bodyOf(first, ...rest)], [bodyOf(first, ...rest), { ...body, content: [...body.content, ...other.content] }]] : []
  })
}

const credit = (name: string): Credit => ({ role: 'writer', name, personId: null, office: '' })
const mineFields = { title: 'Họp sơ kết', lead: 'Tóm tắt một', tags: ['ngô'], credits: [credit('Lò Mai')], source: { name: 'Báo A', url: null, at: null } }
const theirFields = { title: 'Họp tổng kết', lead: 'Tóm tắt hai', tags: ['lúa'], credits: [credit('Hà Vân')], genre: 'tin' as const }

function contents(): [ArticleContent, ArticleContent][] {
  return pairs().map(([mine, theirs]) => [
    { ...emptyContent(), ...mineFields, body: mine },
    { ...emptyContent(), ...theirFields, body: theirs },
  ])
}

const all = (ids: string[], choice: (n: number) => Choice) => Object.fromEntries(ids.map((id, n) => [id, choice(n)]))
const CHOICES: Choice[] = ['mine', 'theirs', 'both', 'theirs', 'mine', 'mine', 'theirs']

describe('merging', { timeout: 60_000 }, () => {
  it('all mine is mine, all theirs is theirs; the same for any bodies', () => {
    for (const [mine, theirs] of contents()) {
      const comparison = compareContents(mine, theirs)
      const ids = differencesOf(comparison).map(({ id }) => id)
      expect(canonicalJson(mergeContents(comparison, {}))).toBe(canonicalJson(mine))
      expect(canonicalJson(mergeContents(comparison, all(ids, () => 'mine')))).toBe(canonicalJson(mine))
      expect(canonicalJson(mergeContents(comparison, all(ids, () => 'theirs')))).toBe(canonicalJson(theirs))
    }
  })

  it('any choice is a sound content', () => {
    contents().forEach(([mine, theirs], n) => {
      const comparison = compareContents(mine, theirs)
      const ids = differencesOf(comparison).flatMap(({ id, places }) => [id, ...places.map((place) => place.id)])
      const merged = mergeContents(comparison, all(ids, (i) => CHOICES[(i * 3 + n) % CHOICES.length] ?? 'mine'))
      expect(parseContent(merged)).toEqual({ ok: true, content: merged })
    })
  })

  it('ids are each for one choice, and the same for the same contents', () => {
    for (const [mine, theirs] of contents().slice(0, 100)) {
      const ids = differencesOf(compareContents(mine, theirs)).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(differencesOf(compareContents(mine, theirs)).map(({ id }) => id)).toEqual(ids)
    }
  })
})

describe('by choice', () => {
  const content = (...words: [string, ...string[]]): ArticleContent => ({
    ...emptyContent(),
    body: { type: 'doc', content: words.map((line) => paragraph(line)) as Body['content'] },
  })
  const words = ({ body }: ArticleContent) => body.content.map((block) => (block.type === 'paragraph' ? block.content?.map((node) => ('text' in node ? node.text : '')).join('') : ''))

  const mine = content('Mở đầu', 'Tôi viết thêm về vụ ngô', 'Kết')
  const theirs = content('Mở đầu', 'Chị ấy tả lại chợ phiên', 'Kết')

  it('what came on both sides at one place may be taken both', () => {
    const comparison = compareContents(mine, theirs)
    const [difference] = differencesOf(comparison)
    expect(difference?.mayTakeBoth).toBe(true)
    expect(words(mergeContents(comparison, { [difference?.id ?? '']: 'both' }))).toEqual(['Mở đầu', 'Tôi viết thêm về vụ ngô', 'Chị ấy tả lại chợ phiên', 'Kết'])
  })

  it('a block that moved stands once, where it is chosen to', () => {
    const moved = compareContents(content('Đoạn đi', 'Một', 'Hai', 'Ba'), content('Một', 'Hai', 'Ba', 'Đoạn đi'))
    const [difference, ...none] = differencesOf(moved)
    expect(none).toEqual([])
    expect(words(mergeContents(moved, {}))[0]).toBe('Đoạn đi')
    expect(words(mergeContents(moved, { [difference?.id ?? '']: 'theirs' }))).toEqual(['Một', 'Hai', 'Ba', 'Đoạn đi'])
  })

  it('a paragraph that both mended is merged place by place', () => {
    const lines = (words: string) => content(words, 'Kết')
    const comparison = compareContents(lines('Sáng nay xã mở lớp dệt cho mười người ở bản Hạ'), lines('Chiều nay xã mở lớp dệt cho mười người ở bản Thượng'))
    const [difference] = differencesOf(comparison)
    expect(difference?.places).toHaveLength(2)
    const [first, second] = difference?.places.map(({ id }) => id) ?? []
    const merged = (choices: Record<string, Choice>) => words(mergeContents(comparison, choices))[0]
    expect(merged({ [second ?? '']: 'theirs' })).toBe('Sáng nay xã mở lớp dệt cho mười người ở bản Thượng')
    expect(merged({ [difference?.id ?? '']: 'theirs', [second ?? '']: 'mine' })).toBe('Chiều nay xã mở lớp dệt cho mười người ở bản Hạ')
    expect(merged({ [first ?? '']: 'theirs' })).toBe('Chiều nay xã mở lớp dệt cho mười người ở bản Hạ')
  })

  it('a body of which nothing is left is an empty one', () => {
    const comparison = compareContents(content('Chỉ có đoạn này'), { ...content('x'), body: bodyOf(paragraph('Không giống')) })
    const merged = mergeContents({ ...comparison, body: comparison.body.map((part) => (part.kind === 'replaced' ? { ...part, added: [] } : part)) }, { '0': 'theirs' })
    expect(words(merged)).toEqual([undefined])
  })

  it('refuses what is too much for one article', () => {
    const long = (sign: string) => content(...(Array.from({ length: 12 }, (_, i) => `${sign}${i} `.repeat(30_000)) as [string, ...string[]]))
    const comparison = compareContents(long('q'), long('w'))
    expect(() => mergeContents(comparison, all(differencesOf(comparison).map(({ id }) => id), () => 'both'))).toThrow(RangeError)
  })
})
