// @vitest-environment jsdom
import { Editor } from '@tiptap/core'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { bodyOf, figure, paragraph } from '@/domain/content/build'
import { emptyContent } from '@/domain/content/empty'
import { plainHouse } from '@/domain/proofreading/house'
import { toForm } from '../article-form'
import { editorExtensions } from '../extensions'
import { createProofDesk, type ProofDesk } from './proof-desk'
import { markRange, ProofMarks, proofOf, setMarks, type Mark } from './proof-marks'
import { textOf } from './positions'

// There is no worker here: the text is read on the spot, as in a browser that cannot have one.
const PICTURE = 'b'.repeat(64)
let editor: Editor
let desk: ProofDesk
let form = toForm(emptyContent(), 'Asia/Ho_Chi_Minh')

beforeEach(() => {
  form = { ...form, title: 'Tin  mới', lead: 'Tóm tắt' }
  const content = bodyOf(paragraph('Một  hai.'), figure({ pictureId: PICTURE, caption: 'Ảnh  đẹp', alt: 'Cây' }), paragraph('kinh tế- xã hội  mới'), paragraph('MẬT'))
  editor = new Editor({ element: document.body, extensions: [...editorExtensions(), ProofMarks], content })
  desk = createProofDesk({
    editor,
    house: plainHouse('2026-11-24'),
    ignored: [],
    form: () => form,
    change: (part) => (form = { ...form, ...part }),
    fields: () => ({ title: form.title, lead: form.lead, sectionId: null, credits: [] }),
  })
  editor.on('update', desk.touched)
})

afterEach(() => {
  desk.close()
  editor.destroy()
})

const state = () => proofOf(editor).get()
const words = () => editor.state.doc.children.map((block) => (block.isTextblock ? block.textContent : String(block.attrs.caption)))
const of = (rule: string) => state().open.filter((one) => one.rule === rule)
const findings = (n: number) => vi.waitFor(() => expect(state().open).toHaveLength(n), { timeout: 10_000 })

describe('at the desk', () => {
  test('finds what is there, at its place in the document', async () => {
    await findings(6)
    expect(state().open.map(({ rule, place }) => [rule, place.field])).toEqual([
      ['blanks', 'title'], ['blanks', 'body'], ['blanks', 'figure'], ['hyphen', 'body'], ['blanks', 'body'], ['secrecy', 'body'],
    ])
    for (const one of state().open.filter(({ place }) => place.field === 'body')) {
      const range = markRange(editor.state, one.id)
      expect(range && textOf(editor.state.doc, range)).toBe(one.found)
    }
    expect(state().missing.map(({ code }) => code)).toEqual(['missing.section', 'missing.writer'])
  })

  test('mends one; the others stay where they are', async () => {
    await findings(6)
    desk.fix(of('hyphen')[0]?.id ?? '')
    expect(words()[2]).toBe('kinh tế - xã hội  mới')
    await findings(5)
  })

  test('mends all of a kind in the text, under pictures and in fields; the text in one step', async () => {
    await findings(6)
    desk.fixKind('blanks')
    expect(words()).toEqual(['Một hai.', 'Ảnh đẹp', 'kinh tế- xã hội mới', 'MẬT'])
    expect(form.title).toBe('Tin mới')
    expect(state().told).toBe('Đã sửa 4 chỗ.')
    editor.commands.undo()
    expect(words()).toEqual(['Một  hai.', 'Ảnh  đẹp', 'kinh tế- xã hội  mới', 'MẬT'])
  })

  test('what is left as it is goes from the list and the text, wherever it moves, until it is shown again', async () => {
    await findings(6)
    const { id } = of('hyphen')[0] ?? { id: '' }
    const keys = desk.leave([id])
    expect(of('hyphen')).toHaveLength(0)
    expect(markRange(editor.state, id)).toBeNull()
    editor.commands.insertContentAt(0, { type: 'paragraph', content: [{ type: 'text', text: 'Đoạn mới ở đầu bài.' }] })
    await vi.waitFor(() => expect(state().ignored.map(({ place }) => place)).toEqual([{ field: 'body', path: [3] }]), { timeout: 10_000 })
    expect(keys).toHaveLength(1)
    desk.setIgnored([])
    expect(of('hyphen')).toHaveLength(1)
  })

  test('a secrecy mark cannot be left as it is', async () => {
    await findings(6)
    desk.leave(of('secrecy').map(({ id }) => id))
    expect(of('secrecy')).toHaveLength(1)
  })

  test('a text that is only read is not mended', async () => {
    await findings(6)
    editor.setEditable(false)
    desk.fixKind('blanks')
    expect(words()[0]).toBe('Một  hai.')
    expect(form.title).toBe('Tin  mới')
  })

  test('reading again changes nothing on the screen', async () => {
    await findings(6)
    const before = state()
    const drawn = [...document.querySelectorAll('[data-finding]')]
    const dispatch = vi.spyOn(editor.view, 'dispatch')
    desk.readNow()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(state()).toBe(before)
    expect([...document.querySelectorAll('[data-finding]')]).toEqual(drawn)
    expect(dispatch).not.toHaveBeenCalled()
  })
})

describe('marks', () => {
  const mark = (from: number, to: number, more: Partial<Mark> = {}): Mark => ({ id: 'a', required: false, block: false, from, to, ...more })

  test('move with their words, and go with them', async () => {
    editor.view.dispatch(setMarks(editor.state.tr, { marks: [mark(4, 6)], chosen: null }))
    editor.commands.insertContentAt(1, 'Rồi ')
    expect(markRange(editor.state, 'a')).toEqual({ from: 8, to: 10 })
    editor.commands.deleteRange({ from: 7, to: 11 })
    expect(markRange(editor.state, 'a')).toBeNull()
  })

  test('of nothing between two letters are drawn over both, and still know their place', () => {
    editor.view.dispatch(setMarks(editor.state.tr, { marks: [mark(3, 3)], chosen: 'a' }))
    expect(document.querySelector('[data-finding="a"]')?.textContent).toBe('ột')
    expect(markRange(editor.state, 'a')).toEqual({ from: 3, to: 3 })
  })

  test('a pressed one is told with its name', () => {
    editor.view.dispatch(setMarks(editor.state.tr, { marks: [mark(1, 4)], chosen: null }))
    const pressed: string[] = []
    proofOf(editor).onPress((id) => pressed.push(id))
    const target = document.querySelector('[data-finding="a"]')
    editor.view.someProp('handleClick', (handle) => handle(editor.view, 2, { target } as unknown as MouseEvent))
    expect(pressed).toEqual(['a'])
  })
})
