import { history, redo, undo } from '@tiptap/pm/history'
import { getSchema } from '@tiptap/core'
import { Slice } from '@tiptap/pm/model'
import { EditorState, type Transaction } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { bodyOf, heading, paragraph } from '@/domain/content/build'
import type { Block } from '@/domain/content/nodes'
import { editorExtensions } from '../extensions'
import { CommentMarks, marksOf, telling } from './comment-marks'
import { anchorBetween, bodyPassages, pathAt, positionOf, rangeOfAnchor } from './doc-passage'

const schema = getSchema(editorExtensions())
const plugins = () => [history({ newGroupDelay: 0 }), ...(CommentMarks.config.addProseMirrorPlugins?.call({} as never) ?? [])]

/** A state of these paragraphs in which the words between ⟦ and ⟧ are marked. */
function open(...texts: string[]): EditorState {
  const [first = '', ...rest] = texts.map((text) => text.replace(/[⟦⟧]/g, ''))
  const doc = schema.nodeFromJSON(bodyOf(paragraph(first), ...rest.map((text) => paragraph(text))))
  const state = EditorState.create({ doc, plugins: plugins() })
  const index = texts.findIndex((text) => text.includes('⟦'))
  const text = texts[index] ?? ''
  const start = (positionOf(doc, [index]) ?? 0) + 1
  const from = start + text.indexOf('⟦')
  const to = start + text.indexOf('⟧') - 1
  const quote = doc.textBetween(from, to)
  return state.apply(telling(state, { marks: [{ id: 'a', from, to, quote, open: false, hidden: false }] }))
}

/** The text with the marked words between ⟦ and ⟧. */
function shown(state: EditorState): string {
  const [mark] = marksOf(state)
  if (!mark) return ''
  const { doc } = state
  const text = (from: number, to: number) => doc.textBetween(from, to, '|', '\n')
  return `${text(0, mark.from)}⟦${text(mark.from, mark.to)}⟧${text(mark.to, doc.content.size)}`.replace(/^\|/, '')
}

/** The position of some words. */
function at(state: EditorState, words: string): { from: number; to: number } {
  let found = { from: -1, to: -1 }
  state.doc.descendants((node, position) => {
    const offset = node.isText ? (node.text ?? '').indexOf(words) : -1
    if (offset >= 0) found = { from: position + offset, to: position + offset + words.length }
  })
  return found
}

type Step = (state: EditorState) => Transaction
const replace = (words: string, by: string): Step => (state) => state.tr.insertText(by, at(state, words).from, at(state, words).to)
const remove = (words: string): Step => (state) => state.tr.delete(at(state, words).from, at(state, words).to)
const after = (words: string, added: string): Step => (state) => state.tr.insertText(added, at(state, words).to)
const before = (words: string, added: string): Step => (state) => state.tr.insertText(added, at(state, words).from)
const split = (words: string): Step => (state) => state.tr.split(at(state, words).to)
const run = (state: EditorState, ...steps: Step[]) => steps.reduce((now, step) => now.apply(step(now)), state)

describe('a mark follows what is written', () => {
  const cases: Array<[string, string[], Step[], string]> = [
    ['before it', ['Mở ⟦hội nghị⟧ xã.'], [before('Mở', 'Sáng nay, ')], 'Sáng nay, Mở ⟦hội nghị⟧ xã.'],
    ['right before it: not in it', ['Mở ⟦hội nghị⟧ xã.'], [before('hội', 'đại ')], 'Mở đại ⟦hội nghị⟧ xã.'],
    ['right after it: not in it', ['Mở ⟦hội nghị⟧ xã.'], [after('nghị', ' lớn')], 'Mở ⟦hội nghị⟧ lớn xã.'],
    ['inside it', ['Mở ⟦hội nghị⟧ xã.'], [after('hội', ' đồng')], 'Mở ⟦hội đồng nghị⟧ xã.'],
    ['in its place', ['Mở ⟦hội nghị⟧ xã.'], [replace('hội nghị', 'đ'), after('Mở đ', 'ại hội')], 'Mở ⟦đại hội⟧ xã.'],
    ['its end and more, deleted and typed again', ['Mở ⟦hội nghi⟧ xã.'], [remove('i xã'), before('.', 'i xã')], 'Mở ⟦hội nghi⟧ xã.'],
    ['its last syllable again, as input methods do', ['Mở ⟦hội nghi⟧ xã.'], [remove('hi'), after('ng', 'h'), after('ngh', 'ị')], 'Mở ⟦hội nghị⟧ xã.'],
    ['a part is deleted', ['Mở ⟦hội nghị toàn⟧ xã.'], [remove(' toàn')], 'Mở ⟦hội nghị⟧ xã.'],
    ['its beginning goes with more', ['Mở ⟦hội nghị toàn⟧ xã.'], [remove('Mở hội ')], '⟦nghị toàn⟧ xã.'],
    ['its end goes with more', ['Mở ⟦hội nghị toàn⟧ xã.'], [remove(' toàn xã')], 'Mở ⟦hội nghị⟧.'],
    ['it is split', ['Mở ⟦hội nghị toàn⟧ xã.'], [split('hội')], 'Mở ⟦hội| nghị toàn⟧ xã.'],
    ['a paragraph before it is split', ['Một hai.', 'Mở ⟦hội nghị⟧ xã.'], [split('Một')], 'Một| hai.|Mở ⟦hội nghị⟧ xã.'],
  ]
  test.each(cases)('%s', (_, texts, steps, expected) => expect(shown(run(open(...texts), ...steps))).toBe(expected))

  test('its paragraph becomes a heading', () => {
    const state = open('Một.', 'Mở ⟦hội nghị⟧ xã.')
    const { from, to } = at(state, 'Mở')
    expect(shown(state.apply(state.tr.setBlockType(from, to, schema.nodes.heading as never, { level: 2 })))).toBe('Một.|Mở ⟦hội nghị⟧ xã.')
  })
})

describe('a mark that is gone comes back with its words', () => {
  test.each<[string, Step]>([
    ['all of it was deleted', remove('Mở hội nghị xã')],
    ['just it was deleted', remove('hội nghị')],
    ['a part was deleted', remove('nghị')],
    ['more than its end was deleted', remove('nghị xã')],
    ['it was written over', replace('hội nghị', 'đại hội')],
  ])('by undo: %s', (_, step) => {
    let state = run(open('Mở ⟦hội nghị⟧ xã.'), step)
    expect(shown(state)).not.toContain('⟦hội nghị⟧')
    undo(state, (tr) => (state = state.apply(tr)))
    expect(shown(state)).toBe('Mở ⟦hội nghị⟧ xã.')
    redo(state, (tr) => (state = state.apply(tr)))
    undo(state, (tr) => (state = state.apply(tr)))
    expect(shown(state)).toBe('Mở ⟦hội nghị⟧ xã.')
  })

  test('in another place, where its paragraph was moved', () => {
    const state = open('Mở ⟦hội nghị⟧ xã.', 'Hai.', 'Ba.')
    const block = state.doc.child(0)
    const tr = state.tr.delete(0, block.nodeSize)
    expect(shown(state.apply(tr.replace(tr.doc.content.size, tr.doc.content.size, Slice.maxOpen(schema.nodes.doc?.create(null, block).content ?? block.content, false))))).toContain('⟦hội nghị⟧')
  })

  test('but not in another place where the same words stood already', () => {
    const state = run(open('Mở ⟦hội nghị⟧ xã.', 'Sau hội nghị ấy.'), (now) => now.tr.delete(0, now.doc.child(0).nodeSize), after('Sau', ' '))
    expect(shown(state)).not.toContain('⟦hội nghị⟧')
  })
})

test('setting marks and looking at one leave the document and its history alone', () => {
  const state = open('Mở ⟦hội nghị⟧ xã.')
  expect(telling(state, { active: 'a' }).docChanged).toBe(false)
  expect(undo(state.apply(telling(state, { active: 'a' })))).toBe(false)
})

describe('places in the document are those of the rulebook', () => {
  const cell = { colspan: 1, rowspan: 1, colwidth: null, align: null }
  const blocks: [Block, ...Block[]] = [
    paragraph('Một'),
    heading(2, 'Hai'),
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('Ba'), paragraph('Bốn')] }] },
    { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: cell, content: [paragraph('Năm')] }, { type: 'tableCell', attrs: cell, content: [paragraph('Sáu')] }] }] },
  ]
  const doc = schema.nodeFromJSON(bodyOf(...blocks))
  test.each(bodyPassages(doc).map((passage) => [passage.text, passage] as const))('%s', (text, { place }) => {
    if (place.field !== 'body') throw new Error('not of the body')
    const position = positionOf(doc, place.path) ?? -1
    expect(doc.nodeAt(position)?.textContent).toBe(text)
    expect(pathAt(doc, position)).toEqual(place.path)
    const anchor = anchorBetween(doc, position + 1, position + 1 + text.length)
    expect(anchor).toMatchObject({ place, quote: text })
    expect(anchor && rangeOfAnchor(doc, anchor)).toEqual({ from: position + 1, to: position + 1 + text.length })
  })

  test.each([[[9]], [[2, 0, 5]], [[0, 3, 1]]])('nothing at %j', (path) => expect(positionOf(doc, path)).toBeNull())
})
