// @vitest-environment jsdom
import { Editor } from '@tiptap/core'
import { afterEach, describe, expect, test } from 'vitest'
import { editorExtensions } from './extensions'

let editor: Editor
afterEach(() => editor.destroy())

function pasted(content: string, text: string, select?: { from: number; to: number }): string {
  editor = new Editor({ element: document.createElement('div'), extensions: editorExtensions(), content, enableInputRules: false, enablePasteRules: false })
  if (select) editor.commands.setTextSelection(select)
  else editor.commands.setTextSelection(editor.state.doc.content.size - 1)
  // jsdom has no ClipboardEvent; nothing reads this one.
  if (text !== '') editor.view.pasteText(text, new Event('paste') as ClipboardEvent)
  return editor.getHTML()
}

describe('pasting a web address', () => {
  test('puts it in as a link of itself', () => {
    expect(pasted('<p>Xem:</p>', 'https://vidu.vn/tin')).toBe('<p>Xem:<a href="https://vidu.vn/tin">https://vidu.vn/tin</a></p>')
  })

  test('makes a link of what is selected', () => {
    expect(pasted('<p>Xem tin</p>', ' https://vidu.vn/tin ', { from: 5, to: 8 })).toBe('<p>Xem <a href="https://vidu.vn/tin">tin</a></p>')
  })

  test.each(['javascript:alert(1)', 'vidu.vn', 'Xem https://vidu.vn', 'https://vidu.vn\nhttps://vidu.vn', 'mailto:a@vidu.vn'])('%j is text', (text) => {
    expect(pasted('<p>Xem </p>', text)).not.toContain('<a ')
  })
})

test('HTML brings in only addresses that may stand on a page', () => {
  const html = pasted('<p><a href="javascript:alert(1)">một</a> <a href="https://vidu.vn" target="_blank" onclick="x()">hai</a></p>', '')
  expect(html).toBe('<p>một <a href="https://vidu.vn">hai</a></p>')
})

test('what is typed behind a link is not part of it', () => {
  pasted('<p></p>', 'https://vidu.vn')
  editor.commands.insertContent(' nhé')
  expect(editor.getHTML()).toBe('<p><a href="https://vidu.vn">https://vidu.vn</a> nhé</p>')
})
