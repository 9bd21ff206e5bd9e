// @vitest-environment jsdom
import { Editor } from '@tiptap/core'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { editorExtensions } from '../extensions'
import { PasteFromWord } from './paste-extension'

const onPasted = vi.fn()
// The reader comes on demand.
const told = () => vi.waitFor(() => expect(onPasted).toHaveBeenCalled(), 10_000)
const settled = async () => {
  await import('./convert-pasted')
  await new Promise((resolve) => setTimeout(resolve))
}
let editor: Editor
afterEach(() => {
  editor.destroy()
  onPasted.mockClear()
})

function open() {
  editor = new Editor({
    element: document.createElement('div'),
    extensions: [...editorExtensions(), PasteFromWord.configure({ onPasted })],
    content: '<p></p>',
  })
}

/** The clipboard as a browser hands it over; jsdom has no DataTransfer. */
function paste(texts: Record<string, string>, files: File[] = []): boolean {
  const event = new Event('paste', { bubbles: true, cancelable: true })
  Object.assign(event, { clipboardData: { getData: (type: string) => texts[type] ?? '', files, items: [], types: Object.keys(texts) } })
  editor.view.dom.dispatchEvent(event)
  return event.defaultPrevented
}
function drop(texts: Record<string, string>, at: number, files: File[] = []): boolean {
  const event = new MouseEvent('drop', { bubbles: true, cancelable: true })
  Object.assign(event, { dataTransfer: { getData: (type: string) => texts[type] ?? '', files, items: [], types: Object.keys(texts) } })
  // jsdom lays nothing out.
  editor.view.posAtCoords = () => ({ pos: at, inside: -1 })
  editor.view.dom.dispatchEvent(event)
  return event.defaultPrevented
}
const key = (type: 'keydown' | 'keyup', keys: KeyboardEventInit) => editor.view.dom.dispatchEvent(new KeyboardEvent(type, { bubbles: true, ...keys }))
const image = new File(['a'], 'image.png', { type: 'image/png' })

describe('the paste pipeline takes', () => {
  test('HTML, before anything is in the text', async () => {
    open()
    expect(paste({ 'text/html': '<p class=MsoNormal>Một</p>', 'text/plain': 'Một' })).toBe(true)
    await told()
    expect(onPasted.mock.calls[0]?.[1]).toMatchObject({ ok: true, blocks: [{ type: 'paragraph' }] })
    expect(editor.getText()).toBe('')
  })

  test('text that Word puts there as a picture too', async () => {
    open()
    paste({ 'text/html': '<p class=MsoNormal>Một</p>', 'text/plain': 'Một' }, [image])
    await told()
    expect(onPasted).toHaveBeenCalledTimes(1)
  })

  test('HTML of which nothing is left, to say why', async () => {
    open()
    expect(paste({ 'text/html': '<p><img width=300 height=200 src="https://vidu.example/a.png"></p>' })).toBe(true)
    await told()
    expect(onPasted.mock.calls[0]?.[1]).toMatchObject({ blocks: [], report: { remotePictures: 1 } })
  })

  test('what is too long, to refuse it', async () => {
    open()
    expect(paste({ 'text/html': 'a'.repeat(8_000_001) })).toBe(true)
    await told()
    expect(onPasted.mock.calls[0]?.[1]).toEqual({ ok: false, why: 'too_big' })
  })
})

describe('what is dragged in from elsewhere', () => {
  test('goes the same way, to where it was dropped', async () => {
    open()
    editor.commands.setContent('<p>Một</p><p>Hai</p>')
    expect(drop({ 'text/html': '<p class=MsoNormal>Ba</p>', 'text/plain': 'Ba' }, 8)).toBe(true)
    await told()
    expect(onPasted.mock.calls[0]?.[1]).toMatchObject({ ok: true, blocks: [{ type: 'paragraph' }] })
    expect(editor.getText({ blockSeparator: '|' })).toBe('Một|Hai')
    expect(editor.state.selection.from).toBe(8)
  })

  test('never takes the place of a picture', async () => {
    open()
    editor.commands.setContent({ type: 'doc', content: [{ type: 'figure', attrs: { pictureId: 'a'.repeat(64) } }, { type: 'paragraph' }] })
    drop({ 'text/html': '<p>Ba</p>' }, 0)
    expect(editor.state.selection).toMatchObject({ empty: true, from: 2 })
  })

  test('may be refused', async () => {
    open()
    expect(drop({ 'text/html': 'a'.repeat(8_000_001) }, 1)).toBe(true)
    await told()
    expect(onPasted.mock.calls[0]?.[1]).toEqual({ ok: false, why: 'too_big' })
  })

  test('is left alone when it is a selection moved here, came out of another of our texts, or is a picture', async () => {
    open()
    editor.commands.setContent('<p>Một</p><p>Hai</p>')
    const { view } = editor
    view.dragging = { slice: editor.state.doc.slice(1, 4), move: true }
    drop({ 'text/html': '<p>Một</p>', 'text/plain': 'Một' }, 9)
    expect(editor.getText({ blockSeparator: '|' })).toContain('HaiMột')
    drop({ 'text/html': '<p data-pm-slice="1 1 []">Bốn</p>', 'text/plain': 'Bốn' }, 1)
    drop({ 'text/html': '<img src="https://vidu.example/a.png">' }, 1, [image])
    await settled()
    expect(onPasted).not.toHaveBeenCalled()
  })
})

describe('it leaves alone', () => {
  test('plain text, whose lines become paragraphs', async () => {
    open()
    paste({ 'text/plain': 'Một\r\nHai\n\nBa' })
    await settled()
    expect(onPasted).not.toHaveBeenCalled()
    expect(editor.getText({ blockSeparator: '|' })).toBe('Một|Hai|Ba')
  })

  test('pasting without format', async () => {
    open()
    const keys = { code: 'KeyV', key: 'V', keyCode: 86, shiftKey: true, ctrlKey: true }
    key('keydown', keys)
    paste({ 'text/html': '<h1>Một</h1>', 'text/plain': 'Một' })
    await settled()
    expect(onPasted).not.toHaveBeenCalled()
    expect(editor.getHTML()).toContain('<p>Một</p>')
    key('keyup', keys)
    paste({ 'text/html': '<h1>Một</h1>', 'text/plain': 'Một' })
    await told()
    expect(onPasted).toHaveBeenCalledTimes(1)
  })

  test('what was copied here', async () => {
    open()
    paste({ 'text/html': '<p data-pm-slice="1 1 []">Một</p>', 'text/plain': 'Một' })
    await settled()
    expect(onPasted).not.toHaveBeenCalled()
    expect(editor.getText()).toBe('Một')
  })

  test('a picture alone', async () => {
    open()
    paste({ 'text/html': '<img src="https://vidu.example/a.png">' }, [image])
    await settled()
    expect(onPasted).not.toHaveBeenCalled()
  })
})
