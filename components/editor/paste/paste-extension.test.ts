// @vitest-environment jsdom
import { Editor } from '@tiptap/core'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { editorExtensions } from '../extensions'
import { PasteFromWord } from './paste-extension'

const onPasted = vi.fn()
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
const key = (type: 'keydown' | 'keyup', keys: KeyboardEventInit) => editor.view.dom.dispatchEvent(new KeyboardEvent(type, { bubbles: true, ...keys }))
const image = new File(['a'], 'image.png', { type: 'image/png' })

describe('the paste pipeline takes', () => {
  test('HTML, before anything is in the text', () => {
    open()
    expect(paste({ 'text/html': '<p class=MsoNormal>Một</p>', 'text/plain': 'Một' })).toBe(true)
    expect(onPasted.mock.calls[0]?.[1]).toMatchObject({ ok: true, blocks: [{ type: 'paragraph' }] })
    expect(editor.getText()).toBe('')
  })

  test('text that Word puts there as a picture too', () => {
    open()
    paste({ 'text/html': '<p class=MsoNormal>Một</p>', 'text/plain': 'Một' }, [image])
    expect(onPasted).toHaveBeenCalledTimes(1)
  })

  test('HTML of which nothing is left, to say why', () => {
    open()
    expect(paste({ 'text/html': '<p><img width=300 height=200 src="https://vidu.example/a.png"></p>' })).toBe(true)
    expect(onPasted.mock.calls[0]?.[1]).toMatchObject({ blocks: [], report: { remotePictures: 1 } })
  })

  test('what is too long, to refuse it', () => {
    open()
    expect(paste({ 'text/html': 'a'.repeat(8_000_001) })).toBe(true)
    expect(onPasted.mock.calls[0]?.[1]).toEqual({ ok: false, why: 'too_big' })
  })
})

describe('it leaves alone', () => {
  test('plain text, whose lines become paragraphs', () => {
    open()
    paste({ 'text/plain': 'Một\r\nHai\n\nBa' })
    expect(onPasted).not.toHaveBeenCalled()
    expect(editor.getText({ blockSeparator: '|' })).toBe('Một|Hai|Ba')
  })

  test('pasting without format', () => {
    open()
    const keys = { code: 'KeyV', key: 'V', keyCode: 86, shiftKey: true, ctrlKey: true }
    key('keydown', keys)
    paste({ 'text/html': '<h1>Một</h1>', 'text/plain': 'Một' })
    expect(onPasted).not.toHaveBeenCalled()
    expect(editor.getHTML()).toContain('<p>Một</p>')
    key('keyup', keys)
    paste({ 'text/html': '<h1>Một</h1>', 'text/plain': 'Một' })
    expect(onPasted).toHaveBeenCalledTimes(1)
  })

  test('what was copied here', () => {
    open()
    paste({ 'text/html': '<p data-pm-slice="1 1 []">Một</p>', 'text/plain': 'Một' })
    expect(onPasted).not.toHaveBeenCalled()
    expect(editor.getText()).toBe('Một')
  })

  test('a picture alone', () => {
    open()
    paste({ 'text/html': '<img src="https://vidu.example/a.png">' }, [image])
    expect(onPasted).not.toHaveBeenCalled()
  })
})
