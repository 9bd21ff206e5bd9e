// @vitest-environment jsdom
import { Editor } from '@tiptap/core'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { figure, heading, paragraph } from '@/domain/content/build'
import { parseBody } from '@/domain/content/body'
import type { Block } from '@/domain/content/nodes'
import { editorExtensions } from '../extensions'
import { PicturePlaceholders } from '../pictures/placeholders'
import { sendPicture, type SentPicture } from '../pictures/send-picture'
import { insertPasted } from './insert-pasted'
import { outline } from './outline.fixture'
import { temporaryId } from './pictures/temporary-id'
import { placePictures } from './place-pictures'

vi.mock('../pictures/send-picture', () => ({ sendPicture: vi.fn() }))
const send = vi.mocked(sendPicture)

let editor: Editor
afterEach(() => editor.destroy())

/** An editor with these paragraphs; the caret stands where "|" was. */
function open(...texts: string[]): Editor {
  editor = new Editor({
    element: document.createElement('div'),
    extensions: [...editorExtensions(), PicturePlaceholders],
    content: { type: 'doc', content: texts.map((text) => paragraph(text.replace('|', ''))) },
  })
  let caret = 1
  for (const text of texts) {
    if (text.includes('|')) break
    caret += text.length + 2
  }
  editor.commands.setTextSelection(caret + texts.map((text) => text.indexOf('|')).filter((at) => at >= 0)[0]!)
  return editor
}

function shown(): string[] {
  const parsed = parseBody(editor.getJSON())
  if (!parsed.ok) throw new Error(`${parsed.code} ${parsed.at}`)
  return outline(parsed.body.content)
}
const centred = (text: string): Block => ({ ...paragraph(text), attrs: { textAlign: 'center' } })
const file = (name = 'a.png') => ({ file: new File(['a'], name, { type: 'image/png' }) })
const picture = (index: number, caption = '') => figure({ pictureId: temporaryId(index), caption, alt: 'Mô tả ảnh' })
const table = (...content: [Block, ...Block[]]): Block => ({
  type: 'table',
  content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 1, rowspan: 1, colwidth: null, align: null }, content }] }],
})

describe('text', () => {
  test('a few words go into the paragraph', () => {
    insertPasted(open('Sáng |nay'), [paragraph('sớm ')], [])
    expect(shown()).toEqual(['Sáng sớm nay'])
  })

  test('on an empty paragraph the form is kept', () => {
    insertPasted(open('Trước', '|', 'Sau'), [centred('Giữa'), heading(2, 'Mục'), centred('Cuối')], [])
    expect(shown()).toEqual(['Trước', '(center) Giữa', '## Mục', '(center) Cuối', 'Sau'])
    editor.commands.insertContent('!')
    expect(shown()[3]).toBe('(center) Cuối!')
  })

  test('inside a paragraph the ends join', () => {
    insertPasted(open('Trước|Sau'), [paragraph('một'), heading(2, 'Mục'), paragraph('hai')], [])
    expect(shown()).toEqual(['Trướcmột', '## Mục', 'haiSau'])
  })

  test('tables and lists stand between', () => {
    insertPasted(open('Trước|Sau'), [table(paragraph('ô')), { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('mục')] }] }, table(paragraph('ô'))], [])
    expect(shown()).toEqual(['Trước', '| ô', '- mục', '| ô', 'Sau'])
  })

  test('is one step to undo, apart from what was typed before', () => {
    open('|')
    editor.commands.insertContent('Gõ')
    insertPasted(editor, [paragraph(' một'), paragraph('hai'), picture(0)], [file()])
    expect(shown()).toEqual(['Gõ một', 'hai'])
    editor.commands.undo()
    expect(shown()).toEqual(['Gõ'])
  })
})

describe('pictures', () => {
  const sent = (letter: string): SentPicture => ({ ok: true, id: letter.repeat(64), width: 3, height: 2 })
  const place = (blocks: Block[], sources = [file('1'), file('2')], failed: string[] = []) =>
    placePictures(editor, { articleId: 'bài', pictures: insertPasted(editor, blocks, sources), onArrival: () => undefined, onFailure: (message) => failed.push(message) })
  const pictured = () => shown().map((line) => line.replace(/NaN|\d{5,}/, '…'))

  test('come to where they stood, with captions, and go when the paste is undone', async () => {
    send.mockResolvedValueOnce(sent('a')).mockResolvedValueOnce(sent('b'))
    open('|', 'Sau')
    expect(await place([paragraph('Một'), picture(0, 'Chú thích'), paragraph('Hai'), picture(1)])).toBe(2)
    const ids = () => editor.state.doc.children.map((node) => String(node.attrs.pictureId ?? node.textContent).slice(0, 3))
    expect(ids()).toEqual(['Một', 'aaa', 'Hai', 'bbb', 'Sau'])
    expect(editor.state.doc.child(1).attrs).toMatchObject({ caption: 'Chú thích', alt: 'Mô tả ảnh' })
    editor.commands.undo()
    expect(ids()).toEqual(['', 'Sau'])
    editor.commands.redo()
    expect(ids()).toEqual(['Một', 'aaa', 'Hai', 'bbb', 'Sau'])
  })

  test('in a table cell', async () => {
    send.mockResolvedValueOnce(sent('a'))
    open('|')
    await place([table(picture(0, 'Chú thích'))])
    expect(pictured()[0]).toMatch(/^\| \[picture .*: Chú thích\|Mô tả ảnh\]$/)
  })

  test('that do not arrive leave their caption as text', async () => {
    send.mockResolvedValueOnce({ ok: false, message: 'Tệp vượt quá 25 MB.' }).mockResolvedValueOnce({ ok: false, message: 'Chưa tải được.' })
    const failed: string[] = []
    open('|')
    expect(await place([paragraph('Một'), picture(0, 'Chú thích'), picture(1)], undefined, failed)).toBe(0)
    expect(shown()).toEqual(['Một', '(center) Chú thích'])
    expect(failed).toEqual(['Tệp vượt quá 25 MB.', 'Chưa tải được.'])
  })

  test('are not sent once the paste was undone', async () => {
    send.mockClear()
    send.mockImplementationOnce(async () => {
      editor.commands.undo()
      return sent('a')
    })
    open('|')
    expect(await place([paragraph('Một'), picture(0), picture(1)])).toBe(0)
    expect(shown()).toEqual([''])
    expect(send).toHaveBeenCalledTimes(1)
  })
})
