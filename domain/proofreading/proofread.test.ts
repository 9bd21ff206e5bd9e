import { describe, expect, test } from 'vitest'
import { bodyOf, figure, heading, paragraph, text } from '@/domain/content/build'
import type { Block } from '@/domain/content/nodes'
import type { Finding } from './finding'
import { plainHouse } from './house'
import { passagesOf } from './passage'
import { inReadingOrder, proofread, proofreadPassage, proofreadWhole, RULES, secrecyFindings } from './proofread'
import { RULE_IDS, type RuleId } from './rule-id'

const house = plainHouse('2026-11-24')
const article = (...blocks: [Block, ...Block[]]) => ({ title: '', lead: '', body: bodyOf(...blocks) })
const shown = (findings: Finding[]) => findings.map(({ rule, found, fix }) => [rule, found, fix])

describe('proofread', () => {
  test('reports in the order of reading, whichever rule it was', () => {
    const content = {
      title: 'Tổng kết  năm',
      lead: 'khoá XI; khóa XII; khóa XIII',
      body: bodyOf(paragraph('Các nghành (xã'), paragraph('\u00a0'), figure({ pictureId: 'a'.repeat(64), caption: 'Bà con..' })),
    }
    expect(shown(proofread(content, house))).toEqual([
      ['blanks', '  ', ' '],
      ['tone-placement', 'khoá', 'khóa'],
      ['syllable', 'nghành', 'ngành'],
      ['pairs', '(', null],
      ['blank-paragraph', '\u00a0', ''],
      ['ellipsis', '..', '...'],
    ])
  })

  test('findings do not overlap: the weightier rule is kept', () => {
    expect(shown(proofread(article(paragraph('số 25 -NQ/TW')), house))).toEqual([['document-number', '25 -NQ/TW', '25-NQ/TW']])
    expect(shown(proofread(article(paragraph('phong trào "Dân vận khéo')), house))).toEqual([['pairs', '"', null]])
    expect(shown(proofread(article(paragraph('xã\u00a0\u00a0- thôn')), house))).toEqual([['blanks', '\u00a0\u00a0', ' ']])
  })

  test('what is about a block stands beside what is found in its text', () => {
    expect(shown(proofread(article(heading(3, 'Kết  quả')), house))).toEqual([
      ['heading-level', 'Kết  quả', null],
      ['blanks', '  ', ' '],
    ])
  })

  test('is the same when put together by passage', () => {
    const content = article(paragraph('khoá XI..'), paragraph('khóa XII  và khóa XIII'))
    const passages = passagesOf(content)
    const parts = passages.flatMap((passage) => proofreadPassage(passage, house).map((found) => ({ ...found, place: passage.place })))
    expect(inReadingOrder([...proofreadWhole(passages, house), ...parts])).toEqual(proofread(content, house))
  })

  test('offsets are those of the text with its hard breaks, across marks', () => {
    const block = paragraph([text('Một '), text('hai', { type: 'bold' }), { type: 'hardBreak' }, text('ba..')])
    expect(proofread(article(block), house)).toMatchObject([{ place: { field: 'body', path: [0] }, from: 10, to: 12 }])
  })

  test('every fix is right: put in, nothing is left to report', () => {
    const faulty = 'Các nghành,các cấp  (khoá XI)đã "hòan" thành kinh tế- xã hội..'
    let text = faulty
    for (const { from, to, fix } of [...proofread(article(paragraph(faulty)), house)].reverse()) {
      text = text.slice(0, from) + (fix ?? '') + text.slice(to)
    }
    expect(text).toBe('Các ngành, các cấp (khoá XI) đã “hoàn” thành kinh tế - xã hội...')
    expect(proofread(article(paragraph(text)), house)).toEqual([])
  })

  test('a stretch of an address or of a link that is one is left alone', () => {
    const link = { type: 'link' as const, attrs: { href: 'https://vidu.vn' } }
    expect(proofread(article(paragraph([text('Tải '), text('bao-cao;ban-2,cuoi..pdf', link), text('.')])), house)).toEqual([])
  })
})

describe('the key of a finding', () => {
  const keys = (...words: string[]) => proofread(article(paragraph(words.join(' '))), house).map(({ key }) => key)
  const here = 'sau một buổi làm việc, các nghành đã thống nhất nội dung'

  test('stays when something far away changes', () => {
    expect(keys('Sáng nay, đoàn công tác họp;', here)).toEqual(keys(here))
    expect(proofread(article(paragraph('Đoạn mới.'), paragraph(here)), house).map(({ key }) => key)).toEqual(keys(here))
  })

  test('is another for the same word elsewhere, and for another rule', () => {
    expect(new Set(keys(here, 'như thế; tuy nhiên có nghành chưa làm')).size).toBe(2)
  })
})

describe('switches', () => {
  const content = article(paragraph('Bà con  kể..'))
  const rules = (switches: Partial<Record<RuleId, boolean>>) => proofread(content, { ...house, switches }).map(({ rule }) => rule)

  test('the office turns a rule off', () => {
    expect(rules({})).toEqual(['blanks', 'ellipsis'])
    expect(rules({ blanks: false })).toEqual(['ellipsis'])
    expect(rules({ blanks: false, ellipsis: false })).toEqual([])
  })

  test('but not a required one', () => {
    const secret = proofread(article(paragraph('MẬT')), { ...house, switches: { secrecy: false } })
    expect(secret).toMatchObject([{ rule: 'secrecy', required: true }])
  })
})

describe('secrecy', () => {
  test('is found in every field, and is all that is found', () => {
    const content = {
      title: 'Độ mật: MẬT',
      lead: 'Các nghành  đều biết.',
      body: bodyOf(paragraph('TỐI MẬT'), figure({ pictureId: 'a'.repeat(64), caption: 'Lưu hành nội bộ' })),
    }
    expect(secrecyFindings(content).map(({ place, found, required }) => [place.field, found, required])).toEqual([
      ['title', 'MẬT', true],
      ['body', 'TỐI MẬT', true],
      ['figure', 'Lưu hành nội bộ', true],
    ])
  })

  test('decomposed letters hide nothing', () => {
    expect(secrecyFindings(article(paragraph('TỐI MẬT'.normalize('NFD'))))).toHaveLength(1)
  })
})

test('the list of rules is complete, in Vietnamese, and only secrecy is required', () => {
  expect(RULES.map(({ id }) => id)).toEqual([...RULE_IDS])
  expect(RULES.filter(({ required }) => required).map(({ id }) => id)).toEqual(['secrecy'])
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length)
})
