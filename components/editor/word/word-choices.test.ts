import { describe, expect, it } from 'vitest'
import { bodyOf, figure, paragraph, text } from '@/domain/content/build'
import { emptyContent } from '@/domain/content/empty'
import type { Block } from '@/domain/content/nodes'
import type { WordImport } from '@/domain/content/word-import'
import { emptyWordReport } from '@/domain/content/word-report-schemas'
import { toForm, type ArticleForm } from '../article-form'
import { chosenBody, chosenForm, firstChoices, variantOf, withReading } from './word-choices'

const bold = (words: string) => paragraph([text(words, { type: 'bold' })])
const centred = (words: string): Block => ({ ...paragraph(words), attrs: { textAlign: 'center' } })
const picture = (caption = '') => figure({ pictureId: 'a'.repeat(64), caption })
const TEXT = 'Chiều 14/3, đoàn công tác đến thăm nhà văn hóa của thôn và nghe kể chuyện đọc sách.'
const read: WordImport = {
  fileId: '00000000-0000-4000-8000-000000000000', name: 'tin.docx', styled: { title: [], lead: [] }, pictures: {}, report: emptyWordReport(),
  body: bodyOf(bold('§äc s¸ch bªn s«ng'), paragraph(TEXT), picture(), centred('Một góc đọc'), paragraph('Bài: Thu Hường - Văn phòng Huyện ủy')),
  unicode: { preview: [], body: bodyOf(bold('Đọc sách bên sông'), paragraph(TEXT), picture(), centred('Một góc đọc'), paragraph('Bài: Thu Hường - Văn phòng Huyện ủy')) },
}
const own = { key: 'first-0', role: 'writer' as const, name: 'Bảo Ngọc', personId: '00000000-0000-4000-8000-000000000001', office: 'Ban Biên tập' }
const form = (part: Partial<ArticleForm> = {}): ArticleForm => ({ ...toForm(emptyContent(), 'Asia/Ho_Chi_Minh'), credits: [own], ...part })

describe('what is chosen at first', () => {
  it('is all that is proposed, in an article where nothing was written', () => {
    expect(firstChoices(read, form(), true)).toMatchObject({
      unicode: true, title: { take: true, text: 'Đọc sách bên sông' }, lead: { take: false }, credits: { take: true, list: [{ name: 'Thu Hường', office: 'Văn phòng Huyện ủy' }] }, captions: true, place: 'replace',
    })
  })

  it('is nothing in place of what somebody wrote', () => {
    expect(firstChoices(read, form({ title: 'Đã có' }), false)).toMatchObject({ title: { take: false }, credits: { take: false }, place: 'insert' })
  })

  it('keeps its ticks when the other reading is wanted', () => {
    expect(withReading(firstChoices(read, form(), true), read, false)).toMatchObject({ unicode: false, title: { take: true, text: '§äc s¸ch bªn s«ng' } })
  })
})

describe('what goes into the article', () => {
  const choices = firstChoices(read, form(), true)
  const variant = variantOf(read, true)

  it('is the text without the lines that are taken, captions in their place', () => {
    expect(chosenBody(variant, choices)).toEqual(bodyOf(paragraph(TEXT), picture('Một góc đọc')))
    const none = { ...choices, captions: false, title: { ...choices.title, take: false }, credits: { ...choices.credits, take: false } }
    expect(chosenBody(variant, none)).toEqual(read.unicode?.body)
  })

  it('is what was mended in the fields, and only what is ticked', () => {
    expect(chosenForm(form(), { ...choices, title: { take: true, text: 'Đọc sách' } })).toMatchObject({
      title: 'Đọc sách', credits: [{ role: 'writer', name: 'Thu Hường', office: 'Văn phòng Huyện ủy', personId: null }],
    })
    expect(chosenForm(form(), { ...choices, title: { take: false, text: 'x' }, credits: { take: false, list: [] } })).toEqual({})
  })

  it('keeps the account of a name that is there already', () => {
    const list = [{ role: 'writer' as const, name: 'Bảo Ngọc', office: '' }]
    expect(chosenForm(form(), { ...choices, credits: { take: true, list } }).credits).toEqual([own])
  })
})
