import { getSchema } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { editorExtensions } from '../extensions'
import { canMove, moveBlock } from './move-block'

const schema = getSchema(editorExtensions())
const text = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })
const figure = (letter: string) => ({ type: 'figure', attrs: { pictureId: letter.repeat(64) } })
const state = (...content: object[]) => EditorState.create({ schema, doc: schema.nodeFromJSON({ type: 'doc', content }) })
const shape = (doc: EditorState['doc']) => doc.children.map((node) => node.textContent || String(node.attrs.pictureId)[0])

describe('moving a picture', () => {
  const start = state(text('một'), figure('a'), text('hai'))
  const pos = 5

  it('up', () => expect(shape(moveBlock(start, pos, -1)?.doc ?? start.doc)).toEqual(['a', 'một', 'hai']))
  it('down', () => expect(shape(moveBlock(start, pos, 1)?.doc ?? start.doc)).toEqual(['một', 'hai', 'a']))

  it('past another picture', () => {
    const two = state(figure('a'), figure('b'), text('cuối'))
    expect(shape(moveBlock(two, 1, -1)?.doc ?? two.doc)).toEqual(['b', 'a', 'cuối'])
    expect(canMove(two, 0, -1)).toBe(false)
  })

  it('not out of the text, and not before the first paragraph of an item', () => {
    const list = state({ type: 'bulletList', content: [{ type: 'listItem', content: [text('mục'), figure('a')] }] })
    expect(canMove(list, 2 + 5, -1)).toBe(false)
    expect(canMove(list, 2 + 5, 1)).toBe(false)
    expect(canMove(start, undefined, 1)).toBe(false)
  })
})
