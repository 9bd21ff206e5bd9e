import { getSchema } from '@tiptap/core'
import { history, undo } from '@tiptap/pm/history'
import { EditorState } from '@tiptap/pm/state'
import { describe, expect, it, test } from 'vitest'
import type { FindOptions } from '@/domain/language/find'
import { editorExtensions } from '../extensions'
import { articleHits, hitFrom } from './article-hits'
import { decorationsFor, MARKED_AT_MOST } from './find-marks'
import { replaceHits, replaceSpans } from './replace-hits'

const schema = getSchema(editorExtensions())
const loose: FindOptions = { marks: false, capitals: false, words: false }
const words = (text: string, ...marks: string[]) => ({ type: 'text', text, marks: marks.map((type) => ({ type })) })
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const figure = (caption: string) => ({ type: 'figure', attrs: { pictureId: 'a'.repeat(64), caption } })
const cell = (text: string) => ({ type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(words(text))] }] }] })
const list = (text: string) => ({ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(words(text))] }] })
const opened = (...content: object[]) =>
  EditorState.create({ doc: schema.nodeFromJSON({ type: 'doc', content }), plugins: [history()] })
const found = (state: EditorState, query: string, title = '', lead = '') => articleHits({ title, lead, doc: state.doc }, query, loose)
const replaced = (state: EditorState, query: string, by: string) => state.apply(replaceHits(state, found(state, query), by))

it('finds in title, lead, text, captions, lists and cells, in the order of reading', () => {
  const state = opened(paragraph(words('Công tác dân '), words('vận', 'bold')), figure('Buổi DÂN VẬN'), list('dân vận khéo'), cell('dan van'))
  const hits = found(state, 'dân vận', 'Dân vận', 'Về dân vận')
  expect(hits.map(({ place }) => place)).toEqual(['title', 'lead', 'body', 'caption', 'body', 'body'])
  const texts = hits.map((hit) => hit.place === 'body' && state.doc.textBetween(hit.from, hit.to))
  expect(texts).toEqual([false, false, 'dân vận', false, 'dân vận', 'dan van'])
})

it('finds nothing across a line break or two paragraphs', () => {
  expect(found(opened(paragraph(words('dân'), { type: 'hardBreak' }, words('vận')), paragraph(words('dân')), paragraph(words('vận'))), 'dân vận')).toEqual([])
})

it('begins with the next hit from the caret, or with the first', () => {
  const hits = found(opened(paragraph(words('an an an'))), 'an')
  expect([0, 2, 5, 9].map((pos) => hitFrom(hits, pos))).toEqual([0, 1, 2, 0])
})

describe('replacing', () => {
  it('replaces everything in one step of undo', () => {
    const state = opened(paragraph(words('khoá XI, khoá XII')), figure('Lớp khoá XI, khoá XII'), paragraph(words('Khoá')))
    const after = replaced(state, 'khoá', 'khóa')
    expect(after.doc.textContent).toBe('khóa XI, khóa XIIkhóa')
    expect(after.doc.child(1).attrs.caption).toBe('Lớp khóa XI, khóa XII')
    let before = after
    undo(after, (tr) => void (before = after.apply(tr)))
    expect(before.doc.eq(state.doc)).toBe(true)
  })

  it('keeps the marks, also where only a part of the word has them', () => {
    const after = replaced(opened(paragraph(words('công tác '), words('dan', 'bold'), words(' van', 'italic'), words(' khéo'))), 'dan van', 'dân vận')
    expect(after.doc.firstChild?.toJSON().content).toMatchObject([
      { text: 'công tác ' },
      { text: 'dân', marks: [{ type: 'bold' }] },
      { text: ' vận', marks: [{ type: 'italic' }] },
      { text: ' khéo' },
    ])
  })

  test.each([
    ['một hai ba', 'hai ', '', 'một ba'],
    ['một', 'một', '', ''],
    ['aaa', 'a', 'aa', 'aaaaaa'],
    ['dân vận'.normalize('NFD'), 'dân vận', 'dân vận', 'dân vận'],
    ['giá $1', 'giá', '$& $1', '$& $1 $1'],
  ])('%j: %j by %j is %j', (text, query, by, after) => {
    const state = replaced(opened(paragraph(words(text)), paragraph(words('.'))), query, by)
    expect(state.doc.firstChild?.textContent).toBe(after)
    expect(state.doc.childCount).toBe(2)
  })

  it('replaces in a field', () => {
    expect(replaceSpans('Dân vận và dân vận', [{ from: 0, to: 7 }, { from: 11, to: 18 }], 'vận động')).toBe('vận động và vận động')
  })
})

it('marks a bounded number around the hit that is looked at', () => {
  const state = opened(...Array.from({ length: 500 }, () => paragraph(words('an an an an an an'))))
  const hits = found(state, 'an')
  expect(hits).toHaveLength(3000)
  const marks = decorationsFor(state, hits, 1500).find()
  expect(marks).toHaveLength(MARKED_AT_MOST)
  expect(marks.some(({ from }) => from === hits[1500]?.from)).toBe(true)
  expect(decorationsFor(state, [], -1).find()).toEqual([])
})
