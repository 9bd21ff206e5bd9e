import { describe, expect, test } from 'vitest'
import { bodyOf, paragraph } from './build'
import { emptyContent } from './empty'
import { parseContent } from './parse-content'

const [one, two] = ['0198c0de-0000-7000-8000-000000000001', '0198c0de-0000-7000-8000-000000000002']
const credit = { role: 'writer', name: 'Lò Thị Mai', personId: null, office: 'Văn phòng Tỉnh ủy' }
const source = { name: 'Báo Mẫu', url: 'https://vidu.vn/1', at: '2026-08-29T13:49:00+07:00' }
const full = { ...emptyContent(), title: 'Hội nghị', lead: 'Sáng nay', body: bodyOf(paragraph('Nội dung')), sectionId: one, credits: [credit] }

function parsed(input: unknown) {
  const result = parseContent(input)
  if (!result.ok) throw new Error(`${result.code} at ${result.at}`)
  return result.content
}

test('a whole content and an empty one pass unchanged', () => {
  expect(parsed(full)).toEqual(full)
  expect(parsed(emptyContent())).toEqual(emptyContent())
})

describe('what is brought into form', () => {
  test.each([
    ['one-line texts', { title: ' Hội\nnghị ', lead: 'Sa\u0301ng\r\nnay' }, { title: 'Hội nghị', lead: 'Sáng nay' }],
    ['credits', { credits: [{ ...credit, name: ' Lò\tThị Mai ' }] }, { credits: [credit] }],
    ['tags, each once', { tags: [' dân vận', 'dân vận', 'xã\nhội'] }, { tags: ['dân vận', 'xã hội'] }],
    ['other sections, each once, the chief one not again', { otherSectionIds: [two, one, two] }, { otherSectionIds: [two] }],
    ['the source’s time', { source }, { source: { ...source, at: '2026-08-29T06:49:00.000Z' } }],
    ['an empty address of a source', { source: { ...source, url: '', at: null } }, { source: { ...source, url: null, at: null } }],
    ['a source known by its address alone', { source: { ...source, name: ' ', at: null } }, { source: { ...source, name: '', at: null } }],
  ])('%s', (_, given, kept) => expect(parsed({ ...full, ...given })).toMatchObject(kept))
})

describe('what is refused, by code', () => {
  const { lead: _lead, ...withoutLead } = full
  const { body: _body, ...withoutBody } = full
  const { sectionId: _section, ...withoutSection } = full
  test.each<[string, unknown, string, string]>([
    ['nothing', undefined, 'content.invalid', ''],
    ['an unknown key', { ...full, html: '<p>' }, 'content.invalid', ''],
    ['no lead', withoutLead, 'content.lead.missing', 'lead'],
    ['no body', withoutBody, 'content.body.missing', 'body'],
    ['no section', withoutSection, 'content.section.missing', 'sectionId'],
    ['a title of 501', { ...full, title: 'a'.repeat(501) }, 'content.title.too_long', 'title'],
    ['a lead of 2001', { ...full, lead: 'a'.repeat(2001) }, 'content.lead.too_long', 'lead'],
    ['a title that is no text', { ...full, title: 1 }, 'content.title.invalid', 'title'],
    ['a section that is no id', { ...full, sectionId: 'tin-tuc' }, 'content.section.invalid', 'sectionId'],
    ['21 tags', { ...full, tags: Array.from({ length: 21 }, String) }, 'content.tags.too_long', 'tags'],
    ['a nameless credit', { ...full, credits: [credit, { ...credit, name: ' ' }] }, 'content.credits.invalid', 'credits.1.name'],
    ['an unknown role', { ...full, credits: [{ ...credit, role: 'editor' }] }, 'content.credits.invalid', 'credits.0.role'],
    ['an unknown genre', { ...full, genre: 'tho' }, 'content.genre.invalid', 'genre'],
    ['a script as source', { ...full, source: { ...source, url: 'javascript:alert(1)' } }, 'content.source.invalid', 'source.url'],
    ['a source of nothing', { ...full, source: { name: '', url: null, at: null } }, 'content.source.invalid', 'source'],
    ['a bad link in the body', { ...full, body: { type: 'doc', content: [{ type: 'image' }] } }, 'content.body.node_not_allowed', 'body.content.0.type'],
  ])('%s', (_, input, code, at) => {
    const result = parseContent(input)
    expect(result).toMatchObject({ ok: false, code, at })
    expect(result.ok ? '' : result.message).toMatch(/^\p{Lu}.*\.$/u)
  })
})
