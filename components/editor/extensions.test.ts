import { getSchema } from '@tiptap/core'
import { describe, expect, test } from 'vitest'
import { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { markAttributes, nodeAttributes } from '@/domain/content/attributes'
import { canonicalJson } from '@/domain/content/canonical'
import { parseBody } from '@/domain/content/body'
import { editorExtensions } from './extensions'
import { randomBodies } from './random-bodies'

const schema = getSchema(editorExtensions())

/** What the editor makes of a document, as it would write it; null when it takes it not. */
function editorSays(json: unknown): unknown {
  try {
    const node = ProseMirrorNode.fromJSON(schema, json)
    if (node.type !== schema.topNodeType) return null
    node.check()
    return node.toJSON()
  } catch {
    return null
  }
}

function rulebookSays(json: unknown): unknown {
  const parsed = parseBody(json)
  return parsed.ok ? parsed.body : null
}

describe('the names', () => {
  const attributesOf = (types: Record<string, { spec: { attrs?: object } }>) =>
    Object.fromEntries(Object.entries(types).map(([name, { spec }]) => [name, Object.keys(spec.attrs ?? {}).sort()]))
  const ruledBy = (rules: Record<string, object>) =>
    Object.fromEntries(Object.entries(rules).map(([name, attributes]) => [name, Object.keys(attributes).sort()]))

  test('of nodes and their attributes agree', () => expect(attributesOf(schema.nodes)).toEqual(ruledBy(nodeAttributes)))
  test('of marks and their attributes agree', () => expect(attributesOf(schema.marks)).toEqual(ruledBy(markAttributes)))
  test('of marks stand in the same order', () => expect(Object.keys(schema.marks)).toEqual(Object.keys(markAttributes)))
})

const word = { type: 'text', text: 'a' }
const p = { type: 'paragraph', content: [word] }
const item = { type: 'listItem', content: [p] }
const cell = { type: 'tableCell', content: [p] }
const pictureId = '0f'.repeat(32)
const link = (href: unknown) => ({ type: 'link', attrs: { href } })
const marked = (...marks: unknown[]) => ({ type: 'paragraph', content: [{ ...word, marks }] })

describe('documents that both take', () => {
  test.each<[string, unknown[]]>([
    ['an empty paragraph', [{ type: 'paragraph' }]],
    ['empty content', [{ type: 'paragraph', content: [] }]],
    ['a paragraph', [p]],
    ['every alignment', ['left', 'center', 'right', 'justify', null].map((textAlign) => ({ ...p, attrs: { textAlign } }))],
    ['headings', [2, 3].map((level) => ({ type: 'heading', attrs: { level, textAlign: null }, content: [word] }))],
    ['a heading of the usual level', [{ type: 'heading' }]],
    ['all marks, in any order', [marked({ type: 'underline' }, { type: 'bold' }, link('/a'), { type: 'italic' })]],
    ['texts that join', [{ type: 'paragraph', content: [word, word, { ...word, marks: [{ type: 'bold' }] }] }]],
    ['a break with a mark', [{ type: 'paragraph', content: [{ type: 'hardBreak', marks: [{ type: 'bold' }] }, word] }]],
    ['a bullet list', [{ type: 'bulletList', content: [item, item] }]],
    ['a numbered list', [{ type: 'orderedList', attrs: { start: 5, type: null }, content: [item] }]],
    ['a list in a list', [{ type: 'bulletList', content: [{ type: 'listItem', content: [p, { type: 'orderedList', content: [item] }] }] }]],
    ['a quotation of all sorts', [{ type: 'blockquote', content: [p, { type: 'heading' }, { type: 'blockquote', content: [p] }] }]],
    ['a table', [{ type: 'table', content: [{ type: 'tableRow', content: [{ ...cell, type: 'tableHeader' }, cell] }] }]],
    ['a table with a row without cells', [{ type: 'table', content: [{ type: 'tableRow' }] }]],
    ['spans, widths, alignment', [{ type: 'table', content: [{ type: 'tableRow', content: [{ ...cell, attrs: { colspan: 2, rowspan: 3, colwidth: [100, 0], align: 'right' } }] }] }]],
    ['a table in a cell', [{ type: 'table', content: [{ type: 'tableRow', content: [{ ...cell, content: [{ type: 'table', content: [{ type: 'tableRow', content: [cell] }] }] }] }] }]],
    ['a figure', [{ type: 'figure', attrs: { pictureId, alt: 'a', decorative: true, caption: 'b' } }]],
    ['a figure with its id alone', [{ type: 'figure', attrs: { pictureId } }]],
    ['links', [marked(link('https://vidu.vn')), marked(link('mailto:a@vidu.vn')), marked(link('#a'))]],
  ])('%s', (_, content) => {
    const json = { type: 'doc', content }
    expect(rulebookSays(json)).toEqual(editorSays(json))
    expect(rulebookSays(json)).not.toBeNull()
  })
})

describe('documents that neither takes', () => {
  test.each<[string, unknown[]]>([
    ['nothing', []],
    ['text at the top', [word]],
    ['an item at the top', [item]],
    ['a row at the top', [{ type: 'tableRow', content: [cell] }]],
    ['a cell at the top', [cell]],
    ['a document in a document', [{ type: 'doc', content: [p] }]],
    ['a paragraph in a paragraph', [{ type: 'paragraph', content: [p] }]],
    ['a figure in a paragraph', [{ type: 'paragraph', content: [{ type: 'figure', attrs: { pictureId } }] }]],
    ['an unknown node', [{ type: 'codeBlock' }]],
    ['a rule', [{ type: 'horizontalRule' }]],
    ['a name of the prototype', [{ type: 'toString' }]],
    ['an empty text', [{ type: 'paragraph', content: [{ type: 'text', text: '' }] }]],
    ['a text without text', [{ type: 'paragraph', content: [{ type: 'text' }] }]],
    ['an empty list', [{ type: 'bulletList', content: [] }]],
    ['a list without content', [{ type: 'orderedList' }]],
    ['a list of paragraphs', [{ type: 'bulletList', content: [p] }]],
    ['an empty item', [{ type: 'bulletList', content: [{ type: 'listItem' }] }]],
    ['an item that begins with a heading', [{ type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'heading' }] }] }]],
    ['an empty quotation', [{ type: 'blockquote' }]],
    ['a table without rows', [{ type: 'table', content: [] }]],
    ['a table of paragraphs', [{ type: 'table', content: [p] }]],
    ['an empty cell', [{ type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell' }] }] }]],
    ['text in a cell', [{ type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [word] }] }] }]],
    ['a span of none', [{ type: 'table', content: [{ type: 'tableRow', content: [{ ...cell, attrs: { colspan: 0 } }] }] }]],
    ['a span of text', [{ type: 'table', content: [{ type: 'tableRow', content: [{ ...cell, attrs: { rowspan: '2' } }] }] }]],
    ['a width that is no number', [{ type: 'table', content: [{ type: 'tableRow', content: [{ ...cell, attrs: { colwidth: [null] } }] }] }]],
    ['level 1', [{ type: 'heading', attrs: { level: 1 } }]],
    ['level "2"', [{ type: 'heading', attrs: { level: '2' } }]],
    ['an unknown alignment', [{ ...p, attrs: { textAlign: 'start' } }]],
    ['a list of letters', [{ type: 'orderedList', attrs: { type: 'a' }, content: [item] }]],
    ['a list from -1', [{ type: 'orderedList', attrs: { start: -1 }, content: [item] }]],
    ['a figure without picture', [{ type: 'figure', attrs: {} }]],
    ['a figure with an address', [{ type: 'figure', attrs: { pictureId: '/anh/1.webp' } }]],
    ['a caption that is no text', [{ type: 'figure', attrs: { pictureId, caption: 1 } }]],
    ['decorative "yes"', [{ type: 'figure', attrs: { pictureId, decorative: 'yes' } }]],
    ['an unknown mark', [marked({ type: 'code' })]],
    ['bold twice', [marked({ type: 'bold' }, { type: 'bold' })]],
    ['two links', [marked(link('/a'), link('/b'))]],
    ['a script', [marked(link('javascript:alert(1)'))]],
    ['a link to nowhere', [marked(link(null))]],
    ['a mark on a paragraph', [{ ...p, marks: [{ type: 'bold' }] }]],
  ])('%s', (_, content) => {
    const json = { type: 'doc', content }
    expect(editorSays(json)).toBeNull()
    expect(rulebookSays(json)).toBeNull()
  })
})

test('what the editor would drop in silence the rulebook refuses', () => {
  const strange = { type: 'doc', content: [{ ...p, attrs: { textAlign: null, onclick: 'alert(1)' } }] }
  expect(editorSays(strange)).not.toBeNull()
  expect(rulebookSays(strange)).toBeNull()
})

describe('what is pasted', () => {
  // The few questions that the editor's rules ask of an element.
  const element = (attributes: Record<string, string>) =>
    ({
      getAttribute: (name: string) => attributes[name] ?? null,
      hasAttribute: (name: string) => name in attributes,
      style: {},
      children: [],
      textContent: 'a',
      parentElement: null,
      closest: () => null,
      querySelector: () => null,
    }) as unknown as HTMLElement
  const read = (type: string, attributes: Record<string, string>) => {
    const { parseDOM } = (schema.nodes[type] ?? schema.marks[type])?.spec ?? {}
    return parseDOM?.map((rule) => rule.getAttrs?.(element(attributes) as HTMLElement & string))
  }

  test.each<[string, Record<string, string>, unknown]>([
    ['link', { href: '/a', target: '_blank', rel: 'nofollow', class: 'x', title: 'y' }, [{ href: '/a' }]],
    ['link', { href: ' https://vidu.vn ' }, [{ href: 'https://vidu.vn' }]],
    ['link', { href: 'java\tscript:alert(1)' }, [false]],
    ['link', { href: 'file:///C:/a.doc' }, [false]],
    ['orderedList', { start: '4', type: 'a' }, [{ start: 4 }]],
    ['orderedList', { start: 'x' }, [{}]],
    ['heading', {}, [{ level: 2 }, { level: 3 }]],
    ['figure', { 'data-picture-id': pictureId, 'data-caption': 'a\nb', 'data-alt': 'c' }, [{ pictureId, caption: 'a b', alt: 'c', decorative: false }]],
    ['figure', { 'data-picture-id': 'x' }, [false]],
  ])('%s %j keeps only what the rulebook takes', (type, attributes, kept) => expect(read(type, attributes)).toEqual(kept))

  test('a cell with impossible spans gets the usual ones', () => {
    expect(read('tableCell', { colspan: 'x', rowspan: '0', colwidth: 'x', align: 'char' })?.at(-1)).toEqual({})
    expect(read('tableCell', { colspan: '2', colwidth: '100,50', align: 'right' })?.at(-1)).toEqual({ colspan: 2, colwidth: [100, 50], align: 'right' })
  })
})

test('documents made and spoilt at random: the two agree on each', { timeout: 60_000 }, () => {
  const bodies = randomBodies(1000).map((json) => ({ json, rulebook: rulebookSays(json), editor: editorSays(json) }))
  expect(bodies.filter(({ rulebook, editor }) => canonicalJson(rulebook) !== canonicalJson(editor))).toEqual([])
  // Both kinds must be there in number, or the agreement says little.
  const taken = bodies.filter(({ rulebook }) => rulebook !== null).length
  expect(taken).toBeGreaterThan(200)
  expect(taken).toBeLessThan(800)
})
