import { getSchema } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import { expect, it, vi } from 'vitest'
import { editorExtensions } from '../extensions'
import { addPlaceholder, PicturePlaceholders, placeholderPos, removePlaceholder } from './placeholders'

const schema = getSchema(editorExtensions())
// The sign is never shown here: no document is needed for it.
const sign = vi.fn() as unknown as HTMLElement

function start() {
  const [plugin] = PicturePlaceholders.config.addProseMirrorPlugins?.call({} as never) ?? []
  const doc = schema.nodeFromJSON({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'một' }] }, { type: 'paragraph' }],
  })
  return EditorState.create({ schema, doc, plugins: plugin ? [plugin] : [] })
}

function figure(state: EditorState, id: string, letter: string) {
  const tr = removePlaceholder(state, id)
  return state.apply(tr.insert(placeholderPos(state, id) ?? 0, schema.node('figure', { pictureId: letter.repeat(64) })))
}

it('keeps the order of pictures that wait at one place', () => {
  let state = start()
  state = state.apply(addPlaceholder(state, '1', 5, sign))
  state = state.apply(addPlaceholder(state, '2', 5, sign))
  state = figure(state, '1', 'a')
  state = figure(state, '2', 'b')
  expect(state.doc.children.map((node) => String(node.attrs.pictureId ?? node.textContent).slice(0, 3))).toEqual(['một', 'aaa', 'bbb', ''])
})

it('moves with the text, vanishes without a trace, and is none where the text around it went', () => {
  let state = start()
  state = state.apply(addPlaceholder(state, '1', 5, sign))
  state = state.apply(state.tr.insertText('hai ', 1))
  expect(placeholderPos(state, '1')).toBe(9)
  const doc = state.doc
  state = state.apply(removePlaceholder(state, '1'))
  expect(placeholderPos(state, '1')).toBeNull()
  expect(state.doc.eq(doc)).toBe(true)
})
