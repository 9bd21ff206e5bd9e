// @vitest-environment jsdom
import { Editor } from '@tiptap/core'
import { undoDepth } from '@tiptap/pm/history'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { heading, paragraph } from '@/domain/content/build'
import type { Body } from '@/domain/content/body'
import { emptyContent } from '@/domain/content/empty'
import { toForm } from '../article-form'
import { editorExtensions } from '../extensions'
import { putBody } from './put-body'
import { fieldsBefore, undoBody, wayBack, type Imported } from './undo-import'

const imported: Body = { type: 'doc', content: [heading(2, 'Từ tệp'), paragraph('Chữ của tệp')] }
const form = { ...toForm(emptyContent(), 'Asia/Ho_Chi_Minh'), title: 'Tên cũ', lead: '' }
const credits = [{ key: 'a', role: 'writer' as const, name: 'Vi Thị Na', personId: null, office: '' }]
const after = { title: 'Tên từ tệp', lead: 'Tóm tắt từ tệp', credits }

let editor: Editor
beforeEach(() => {
  editor = new Editor({ element: document.createElement('div'), extensions: editorExtensions(), content: '<p>cũ</p>' })
})
afterEach(() => editor.destroy())

function bringIn(): Imported {
  editor.commands.insertContentAt(1, 'Chữ ')
  const before = editor.state.doc
  const depth = undoDepth(editor.state)
  putBody(editor, imported, 'replace')
  return { body: { before, after: editor.state.doc }, depth, fields: { before: { title: form.title, lead: form.lead, credits: form.credits }, after } }
}
const words = () => editor.getText({ blockSeparator: '|' })

it('brings the text back as it was, and no further', () => {
  const one = bringIn()
  expect(wayBack(editor.state.doc, one)).toBe('all')
  undoBody(editor, one)
  expect(words()).toBe('Chữ cũ')
  undoBody(editor, one)
  expect(words()).toBe('Chữ cũ')
})

it('leaves the fields to be brought back when the text was undone by the keys', () => {
  const one = bringIn()
  editor.commands.undo()
  expect(wayBack(editor.state.doc, one)).toBe('fields')
  expect(wayBack(editor.state.doc, { ...one, fields: { before: {}, after: {} } })).toBeNull()
})

it('is over once the text was written on; letters that came and went do not matter', () => {
  const one = bringIn()
  editor.commands.insertContentAt(1, 'x')
  expect(wayBack(editor.state.doc, one)).toBeNull()
  editor.commands.deleteRange({ from: 1, to: 2 })
  expect(wayBack(editor.state.doc, one)).toBe('all')
  undoBody(editor, one)
  expect(words()).toBe('Chữ cũ')
})

it('brings fields back, but for what was changed by hand since', () => {
  const one = bringIn()
  expect(fieldsBefore({ ...form, ...after }, one)).toEqual({ title: 'Tên cũ', lead: '', credits: form.credits })
  expect(fieldsBefore({ ...form, ...after, lead: 'Sửa tay', credits: [...credits] }, one)).toEqual({ title: 'Tên cũ' })
})
