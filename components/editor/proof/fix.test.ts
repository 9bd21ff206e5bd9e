// @vitest-environment jsdom
import { Editor, getSchema } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { passagesOf } from '@/domain/proofreading/passage'
import { plainHouse } from '@/domain/proofreading/house'
import { editorExtensions } from '../extensions'
import { difference, fixAll, fixedText, type TextFix } from './fix'
import { createMemory } from './memory'
import { nodeAtPath, rangeAtPath, textOf } from './positions'

const schema = getSchema(editorExtensions())
const PICTURE = 'a'.repeat(64)

const text = (words: string, ...marks: string[]) => ({ type: 'text', text: words, ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}) })
const p = (...content: unknown[]) => ({ type: 'paragraph', content: content.map((one) => (typeof one === 'string' ? text(one) : one)) })
const cell = (...content: unknown[]) => ({ type: 'tableCell', content })
const doc = (...content: unknown[]): Node => schema.nodeFromJSON({ type: 'doc', content })

const nested = doc(
  p('Mở đầu'),
  {
    type: 'bulletList',
    content: [
      { type: 'listItem', content: [p('Mục một')] },
      { type: 'listItem', content: [p('Mục hai'), { type: 'orderedList', content: [{ type: 'listItem', content: [p('Mục hai, ý một'), p('Đoạn sau')] }] }] },
    ],
  },
  { type: 'figure', attrs: { pictureId: PICTURE, caption: 'Chú thích  ảnh', alt: 'Mô tả  ảnh', decorative: false } },
  {
    type: 'table',
    content: [
      { type: 'tableRow', content: [cell(p('Ô một')), cell(p('Ô hai'), p('Đoạn hai của ô'))] },
      { type: 'tableRow', content: [cell(p('Ô ba')), cell({ type: 'figure', attrs: { pictureId: PICTURE, caption: 'Trong ô', alt: '', decorative: true } })] },
    ],
  },
  { type: 'blockquote', content: [p('Dòng một', { type: 'hardBreak' }, text('dòng hai', 'bold'), { type: 'hardBreak' }, 'dòng ba')] },
)

describe('a place of the proof-reader in the editor', () => {
  const passages = passagesOf({ title: '', lead: '', body: JSON.parse(JSON.stringify(nested)) })

  test.each(passages.filter(({ place }) => place.field === 'body').map((passage) => [passage.text, passage] as const))('the words of “%s”', (words, { place }) => {
    const path = place.field === 'body' ? place.path : []
    for (let from = 0; from < words.length; from += 1) {
      const range = rangeAtPath(nested, path, from, words.length)
      expect(range && textOf(nested, range)).toBe(words.slice(from))
    }
  })

  test('pictures, in cells too', () => {
    const places = passages.flatMap(({ place }) => (place.field === 'figure' ? [place.path] : []))
    expect(places.map((path) => nodeAtPath(nested, path)?.node.attrs.caption)).toEqual(['Chú thích  ảnh', 'Chú thích  ảnh', 'Trong ô'])
    for (const path of places) expect(nested.nodeAt(nodeAtPath(nested, path)?.pos ?? -1)?.type.name).toBe('figure')
  })

  test.each([[[9]], [[1, 5]], [[3, 0, 0, 0, 0, 0]], [[]]])('%j leads nowhere', (path) => expect(nodeAtPath(nested, path)).toBeNull())
  test('a range that reaches too far is none', () => expect(rangeAtPath(nested, [0], 0, 7)).toBeNull())
})

describe('mending', () => {
  const fixes = (of: Node, all: Array<[number[], number, string, string]>): TextFix[] =>
    all.map(([path, from, found, fix]) => {
      const range = rangeAtPath(of, path, from, from + found.length)
      if (!range) throw new Error('no such place')
      return { ...range, found, fix, rule: 'blanks' }
    })

  test('all at once, at their places, in one step', () => {
    const before = doc(p('một  hai  ba'), p('bốn  năm'))
    const state = EditorState.create({ doc: before })
    const done = fixAll(state, fixes(before, [[[0], 3, '  ', ' '], [[1], 3, '  ', ' '], [[0], 8, '  ', ' ']]))
    expect(done?.count).toBe(3)
    expect(done?.tr.doc.textBetween(0, done.tr.doc.content.size, '|')).toBe('một hai ba|bốn năm')
  })

  test('what has changed meanwhile is left alone', () => {
    const before = doc(p('một  hai'))
    expect(fixAll(EditorState.create({ doc: before }), [{ from: 2, to: 4, found: '  ', fix: ' ', rule: 'blanks' }])).toBeNull()
  })

  test('the letters that stay keep their form, and what comes takes that of what goes', () => {
    const before = doc(p(text('kinh '), text('tế- xã', 'bold'), text(' hội')))
    const done = fixAll(EditorState.create({ doc: before }), fixes(before, [[[0], 7, '- ', ' - ']]))
    expect(done?.tr.doc.firstChild?.toJSON().content).toEqual([text('kinh '), text('tế - xã', 'bold'), text(' hội')])
  })

  test('a hard break stays where it was', () => {
    const before = doc(p('dòng  một', { type: 'hardBreak' }, 'dòng  hai'))
    const done = fixAll(EditorState.create({ doc: before }), fixes(before, [[[0], 4, '  ', ' '], [[0], 14, '  ', ' ']]))
    expect(done && textOf(done.tr.doc, { from: 1, to: done.tr.doc.content.size - 1 })).toBe('dòng một\ndòng hai')
  })

  test.each([
    ['goes as a whole', doc(p('a'), p('  '), p('b')), [1], 'a|b'],
    ['stays empty where nothing else would stand', doc({ type: 'blockquote', content: [p('  ')] }), [0, 0], ''],
    ['stays empty at the head of a list item', doc({ type: 'bulletList', content: [{ type: 'listItem', content: [p('  '), { type: 'bulletList', content: [{ type: 'listItem', content: [p('b')] }] }] }] }), [0, 0, 0], '|b'],
  ])('a blank paragraph %s', (_, before, path, words) => {
    const blank = fixes(before, [[path, 0, '  ', '']]).map((fix) => ({ ...fix, rule: 'blank-paragraph' as const }))
    const done = fixAll(EditorState.create({ doc: before }), blank)
    done?.tr.doc.check()
    expect(done?.tr.doc.textBetween(0, done.tr.doc.content.size, '|')).toBe(words)
  })

  test('a picture’s caption, beside words of the text', () => {
    const at = nodeAtPath(nested, [2])?.pos ?? 0
    const done = fixAll(EditorState.create({ doc: nested }), [], [
      { pos: at, part: 'caption', from: 9, to: 11, found: '  ', fix: ' ' },
      { pos: at, part: 'alt', from: 5, to: 7, found: '  ', fix: ' ' },
    ])
    expect(done?.tr.doc.nodeAt(at)?.attrs).toMatchObject({ caption: 'Chú thích ảnh', alt: 'Mô tả ảnh' })
  })

  test('can be undone in one step', () => {
    const editor = new Editor({ extensions: editorExtensions(), content: doc(p('một  hai  ba')).toJSON() })
    const done = fixAll(editor.state, fixes(editor.state.doc, [[[0], 3, '  ', ' '], [[0], 8, '  ', ' ']]))
    if (done) editor.view.dispatch(done.tr)
    expect(editor.getText()).toBe('một hai ba')
    editor.commands.undo()
    expect(editor.getText()).toBe('một  hai  ba')
    editor.destroy()
  })

  test.each([
    ['hoà', 'hòa', { start: 1, end: 3, words: 'òa' }],
    ['  ', ' ', { start: 1, end: 2, words: '' }],
    [',', ', ', { start: 1, end: 1, words: ' ' }],
    ['....', '...', { start: 3, end: 4, words: '' }],
    ['x', '', { start: 0, end: 1, words: '' }],
  ])('%j to %j changes no more than it must', (found, fix, changed) => expect(difference(found, fix)).toEqual(changed))

  test('plain fields from their end', () => {
    const both = [{ from: 3, to: 5, found: '  ', fix: ' ' }, { from: 8, to: 10, found: '  ', fix: ' ' }]
    expect(fixedText('một  hai  ba', both)).toEqual({ text: 'một hai ba', count: 2 })
    expect(fixedText('đã sửa rồi', both)).toBeNull()
  })
})

describe('the reader’s memory', () => {
  const fields = { title: 'Tin  mới', lead: 'Tóm tắt', sectionId: null, credits: [] }
  const block = (words: string) => JSON.parse(JSON.stringify(doc(p(words)).firstChild))

  test('what moved is found at its new place without being sent again', () => {
    const memory = createMemory(plainHouse('2026-11-24'))
    const first = memory.answer({ seq: 1, fields, order: [1, 2], blocks: [[1, block('Câu một.')], [2, block('Câu  hai.')]] })
    expect(first.findings.map(({ place, from }) => [place, from])).toEqual([[{ field: 'title' }, 3], [{ field: 'body', path: [1] }, 3]])
    expect(first.findings[1]).toMatchObject({ before: 'Câu', found: '  ', after: 'hai.' })
    const moved = memory.answer({ seq: 2, fields: { ...fields, title: 'Tin mới' }, order: [2, 1], blocks: [] })
    expect(moved).toMatchObject({ seq: 2, findings: [{ place: { field: 'body', path: [0] } }] })
  })

  test('what lacks is told in the order of the form', () => {
    const memory = createMemory(plainHouse('2026-11-24'))
    const figure = JSON.parse(JSON.stringify(nested.child(2)))
    const { missing } = memory.answer({ seq: 1, fields: { ...fields, lead: '' }, order: [1], blocks: [[1, { ...figure, attrs: { ...figure.attrs, caption: '', alt: '' } }]] })
    expect(missing.map(({ code }) => code)).toEqual(['missing.lead', 'missing.section', 'missing.caption', 'missing.alt', 'missing.writer'])
  })
})
