import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { figure, heading, paragraph } from '@/domain/content/build'
import type { Body } from '@/domain/content/body'
import type { Block } from '@/domain/content/nodes'
import { editorExtensions } from '../extensions'
import { insertAtCaret, replaceAll } from './put-body'

const schema = getSchema(editorExtensions())
const state = (body: Body, at: number) => {
  const doc = schema.nodeFromJSON(body)
  return EditorState.create({ doc, selection: TextSelection.create(doc, at) })
}
const bodyOf = (...content: Block[]) => ({ type: 'doc', content }) as Body
const imported = bodyOf(heading(2, 'Mục'), paragraph('Chữ nhập'))
const after = (tr: { doc: { toJSON(): unknown } } | null) => tr?.doc.toJSON()

it('takes the place of everything, with a paragraph to go on in after a picture', () => {
  const picture = bodyOf(figure({ pictureId: 'a'.repeat(64) }))
  expect(after(replaceAll(state(bodyOf(paragraph('cũ')), 1), picture))).toEqual(bodyOf(figure({ pictureId: 'a'.repeat(64) }), paragraph()))
})

it('parts the paragraph where the caret is', () => {
  expect(after(insertAtCaret(state(bodyOf(paragraph('trướcsau')), 6), imported))).toEqual(bodyOf(paragraph('trước'), ...imported.content, paragraph('sau')))
})

it('goes before, behind, and in place of an empty paragraph', () => {
  expect(after(insertAtCaret(state(bodyOf(paragraph('sau')), 1), imported))).toEqual(bodyOf(...imported.content, paragraph('sau')))
  expect(after(insertAtCaret(state(bodyOf(paragraph('trước')), 6), imported))).toEqual(bodyOf(paragraph('trước'), ...imported.content))
  expect(after(insertAtCaret(state(bodyOf(paragraph('a'), paragraph(), paragraph('b')), 4), imported))).toEqual(bodyOf(paragraph('a'), ...imported.content, paragraph('b')))
})

it('keeps what is selected', () => {
  const doc = schema.nodeFromJSON(bodyOf(paragraph('giữ lại')))
  const selected = EditorState.create({ doc, selection: TextSelection.create(doc, 1, 8) })
  expect(after(insertAtCaret(selected, imported))).toEqual(bodyOf(paragraph('giữ lại'), ...imported.content))
})
