import { getSchema } from '@tiptap/core'
import { EditorState, NodeSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { editorExtensions } from './extensions'
import { writeBehindFigure } from './writing-keys'

const schema = getSchema(editorExtensions())
const figure = { type: 'figure', attrs: { pictureId: 'a'.repeat(64) } }
const text = { type: 'paragraph', content: [{ type: 'text', text: 'sau ảnh' }] }

function chosen(...content: object[]) {
  const doc = schema.nodeFromJSON({ type: 'doc', content })
  return EditorState.create({ schema, doc, selection: NodeSelection.create(doc, 0) })
}
const shape = (tr: ReturnType<typeof writeBehindFigure>) => tr?.doc.children.map((node) => node.textContent || node.type.name)

describe('typing on a chosen picture', () => {
  it('goes on in the text behind it', () => expect(shape(writeBehindFigure(chosen(figure, text), 'Đ'))).toEqual(['figure', 'Đsau ảnh']))

  it('makes a paragraph where there is none', () => {
    expect(shape(writeBehindFigure(chosen(figure, figure), 'Đ'))).toEqual(['figure', 'Đ', 'figure'])
    expect(shape(writeBehindFigure(chosen(figure), 'Đ'))).toEqual(['figure', 'Đ'])
  })

  it('is none of its business elsewhere', () => {
    expect(writeBehindFigure(EditorState.create({ schema, doc: chosen(text).doc }), 'Đ')).toBeNull()
  })
})
