import { describe, expect, it } from 'vitest'
import type { ArticleContent } from '@/domain/content/content'
import { emptyContent } from '@/domain/content/empty'
import type { Body } from '@/domain/content/body'
import { emptyBody } from '@/domain/content/empty'
import { toContent, toForm, webAddress, withoutTail, withTail } from './article-form'

const ME = '0197d4a2-0000-7000-8000-000000000001'
const zone = 'Asia/Ho_Chi_Minh'
const section = '0197d4a2-0000-7000-8000-00000000000a'
const other = '0197d4a2-0000-7000-8000-00000000000b'

const full: ArticleContent = {
  title: 'Hội nghị giao ban quý III',
  lead: 'Các xã báo cáo tiến độ.',
  body: emptyBody(),
  sectionId: section,
  otherSectionIds: [other],
  credits: [
    { role: 'writer', name: 'Bản Mường', personId: ME, office: 'Văn phòng' },
    { role: 'photographer', name: 'Lường Thị Bun', personId: null, office: '' },
  ],
  source: { name: 'Báo tỉnh', url: 'https://bao.example/bai', at: '2026-08-29T06:49:00.000Z' },
  genre: 'tin',
  tags: ['giao ban', 'quý III'],
}

describe('the form', () => {
  it('gives back what it was made of', () => {
    expect(toContent(toForm(full, zone), full.body, zone)).toEqual(full)
  })

  it('shows times on the clock of the office', () => {
    expect(toForm(full, zone).source.at).toBe('2026-08-29T13:49')
  })

  it('has a row to write a first name into', () => {
    expect(toForm(emptyContent(), zone).credits).toMatchObject([{ role: 'writer', name: '', personId: null }])
    expect(toContent(toForm(emptyContent(), zone), emptyBody(), zone)).toEqual(emptyContent())
  })

  it('leaves out what cannot be stored yet', () => {
    const form = toForm(full, zone)
    const content = toContent(
      {
        ...form,
        credits: form.credits.map((credit) => ({ ...credit, name: ' ' })),
        source: { name: 'Báo tỉnh', url: 'https:/', at: '2026-08' },
        otherSectionIds: [section, other],
        tags: ' a, ,b ;a',
      },
      full.body,
      zone,
    )
    expect(content).toMatchObject({
      credits: [],
      source: { name: 'Báo tỉnh', url: null, at: null },
      otherSectionIds: [other],
      tags: ['a', 'b'],
    })
  })
})

describe('addresses', () => {
  it.each([
    ['https://bao.example/x', 'https://bao.example/x'],
    ['javascript:alert(1)', null],
    ['mailto:a@b.example', null],
    ['/tin-tuc', null],
    ['', null],
  ])('%s', (typed, kept) => expect(webAddress(typed)).toBe(kept))
})

describe('the tail', () => {
  const empty = { type: 'paragraph', attrs: { textAlign: null } } as const
  const text = { ...empty, content: [{ type: 'text' as const, text: 'Xin chào' }] }
  it.each<[string, Body['content'], number]>([
    ['goes', [text, empty, empty], 1],
    ['stays inside the text', [text, empty, text], 3],
    ['leaves one paragraph', [empty, empty], 1],
  ])('%s', (_name, content, left) => expect(withoutTail({ type: 'doc', content }).content).toHaveLength(left))

  it('is put after a picture, and only there', () => {
    const figure = { type: 'figure', attrs: { pictureId: 'a'.repeat(64), alt: '', decorative: false, caption: '' } } as const
    expect(withTail({ type: 'doc', content: [figure] }).content).toEqual([figure, empty])
    expect(withTail({ type: 'doc', content: [text] }).content).toEqual([text])
  })
})
