import { describe, expect, test } from 'vitest'
import { bodySchema, parseBody } from './body'
import { emptyBody } from './empty'
import { bodyOf, figure, heading, paragraph, text } from './build'

const pictureId = 'ab'.repeat(32)
const doc = (...content: unknown[]) => ({ type: 'doc', content })
const p = (...content: unknown[]) => ({ type: 'paragraph', content })

function parsed(input: unknown) {
  const result = parseBody(input)
  if (!result.ok) throw new Error(`${result.code} at ${result.at}`)
  return result.body
}

describe('a body that passes', () => {
  test('is given back as the editor would write it', () => {
    const body = bodyOf(
      heading(2, 'Kết quả nổi bật'),
      paragraph([text('Theo '), text('báo cáo', { type: 'link', attrs: { href: '/van-ban' } }, { type: 'bold' })]),
      { type: 'orderedList', attrs: { start: 3, type: null }, content: [{ type: 'listItem', content: [paragraph('Một')] }] },
      figure({ pictureId, caption: 'Quang cảnh', alt: 'Hội trường' }),
      paragraph(),
    )
    expect(parsed(body)).toEqual(body)
    expect(parsed(emptyBody())).toEqual(emptyBody())
  })

  test('gets the attributes that were left out', () => {
    expect(parsed(doc({ type: 'heading', content: [{ type: 'text', text: 'A' }] }, { type: 'figure', attrs: { pictureId } }))).toEqual(
      bodyOf(heading(2, 'A'), figure({ pictureId })),
    )
  })

  test('has its marks in order and its texts joined', () => {
    const [bold, link] = [{ type: 'bold' }, { type: 'link', attrs: { href: ' https://vidu.vn ' } }]
    const body = parsed(
      doc(p({ type: 'text', text: 'a', marks: [bold, link] }, { type: 'text', text: 'b', marks: [link, bold] }, { type: 'text', text: 'c', marks: [] })),
    )
    expect(body).toEqual(
      bodyOf(paragraph([text('ab', { type: 'link', attrs: { href: 'https://vidu.vn' } }, { type: 'bold' }), text('c')])),
    )
  })

  test('keeps texts apart whose links differ', () => {
    const link = (href: string) => [{ type: 'link', attrs: { href } }]
    const body = doc(p({ type: 'text', text: 'a', marks: link('/a') }, { type: 'text', text: 'b', marks: link('/b') }))
    expect(parsed(body).content[0]).toMatchObject({ content: [{ text: 'a' }, { text: 'b' }] })
  })

  test('is in NFC and without characters that cannot be stored', () => {
    expect(parsed(doc(p({ type: 'text', text: 'Đa\u0309ng\u0000 bộ' }, { type: 'text', text: '\u0000', marks: [{ type: 'bold' }] })))).toEqual(
      bodyOf(paragraph('Đảng bộ')),
    )
  })

  test('keeps no-break spaces and the placing of tones', () => {
    const body = bodyOf(paragraph('xã\u00a0\u00a0 hội\u00a0khoá XI, khóa XII'))
    expect(parsed(body)).toEqual(body)
  })

  test('has captions and alt texts of one line', () => {
    const body = parsed(doc({ type: 'figure', attrs: { pictureId, caption: ' Quang cảnh\nhội nghị ', alt: 'a\tb', decorative: false } }))
    expect(body).toEqual(bodyOf(figure({ pictureId, caption: 'Quang cảnh hội nghị', alt: 'a b' })))
  })

  test('changes no more when it is parsed again', () => {
    const once = parsed(doc(p({ type: 'text', text: 'e', marks: [{ type: 'bold' }] }, { type: 'text', text: '\u0301', marks: [{ type: 'bold' }] })))
    expect(parsed(once)).toEqual(once)
  })
})

describe('a body that does not pass', () => {
  const word = { type: 'text', text: 'a' }
  const marked = (mark: unknown) => doc(p({ ...word, marks: [mark] }))
  test.each<[string, unknown, string, string]>([
    ['no object', 'text', 'bad_structure', ''],
    ['nothing', undefined, 'bad_structure', ''],
    ['no blocks', doc(), 'bad_structure', 'content'],
    ['another top', p(word), 'bad_structure', 'type'],
    ['a rule', doc({ type: 'horizontalRule' }), 'node_not_allowed', 'content.0.type'],
    ['an image node', doc({ type: 'image', attrs: { src: 'x' } }), 'node_not_allowed', 'content.0.type'],
    ['text outside a paragraph', doc(word), 'node_not_allowed', 'content.0.type'],
    ['a row outside a table', doc({ type: 'tableRow' }), 'node_not_allowed', 'content.0.type'],
    ['an item that begins with a list', doc({ type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'bulletList' }] }] }), 'bad_structure', 'content.0.content.0.content.0.type'],
    ['an empty list', doc({ type: 'bulletList', content: [] }), 'bad_structure', 'content.0.content'],
    ['empty text', doc(p({ type: 'text', text: '' })), 'bad_structure', 'content.0.content.0.text'],
    ['an unknown key', doc({ ...p(word), onclick: 'alert(1)' }), 'bad_structure', 'content.0'],
    ['an unknown attribute', doc({ type: 'paragraph', attrs: { style: 'x' } }), 'bad_attributes', 'content.0.attrs'],
    ['level 1', doc({ type: 'heading', attrs: { level: 1 } }), 'bad_attributes', 'content.0.attrs.level'],
    ['an alignment of CSS', doc({ type: 'paragraph', attrs: { textAlign: 'left;color:red' } }), 'bad_attributes', 'content.0.attrs.textAlign'],
    ['a list of letters', doc({ type: 'orderedList', attrs: { type: 'a' }, content: [{ type: 'listItem', content: [p(word)] }] }), 'bad_attributes', 'content.0.attrs.type'],
    ['a picture by address', doc({ type: 'figure', attrs: { pictureId: 'https://vidu.vn/a.jpg' } }), 'bad_attributes', 'content.0.attrs.pictureId'],
    ['a figure without picture', doc({ type: 'figure', attrs: {} }), 'bad_attributes', 'content.0.attrs.pictureId'],
    ['a caption of 1001', doc({ type: 'figure', attrs: { pictureId, caption: 'a'.repeat(1001) } }), 'bad_attributes', 'content.0.attrs.caption'],
    ['alt text of 501', doc({ type: 'figure', attrs: { pictureId, alt: 'a'.repeat(501) } }), 'bad_attributes', 'content.0.attrs.alt'],
    ['an unknown mark', marked({ type: 'textStyle' }), 'mark_not_allowed', 'content.0.content.0.marks.0.type'],
    ['a mark twice', doc(p({ ...word, marks: [{ type: 'bold' }, { type: 'bold' }] })), 'mark_not_allowed', 'content.0.content.0.marks'],
    ['a script as link', marked({ type: 'link', attrs: { href: 'java\tscript:alert(1)' } }), 'bad_link', 'content.0.content.0.marks.0.attrs.href'],
    ['a link without address', marked({ type: 'link', attrs: {} }), 'bad_link', 'content.0.content.0.marks.0.attrs.href'],
    ['a link with a target', marked({ type: 'link', attrs: { href: '/', target: '_blank' } }), 'bad_attributes', 'content.0.content.0.marks.0.attrs'],
  ])('%s', (_, input, code, at) => expect(parseBody(input)).toEqual({ ok: false, code, at }))
})

describe('limits', () => {
  const nested = (levels: number): unknown =>
    Array.from({ length: levels }).reduce<unknown>((inside) => ({ type: 'blockquote', content: [inside] }), p())

  test('depth', () => {
    expect(parseBody(doc(nested(38)))).toMatchObject({ ok: true })
    expect(parseBody(doc(nested(40)))).toMatchObject({ code: 'too_deep' })
    expect(parseBody(doc(nested(100_000)))).toMatchObject({ code: 'too_deep' })
  })

  test('a cycle is too deep', () => {
    const cycle: { type: string; content: unknown[] } = { type: 'blockquote', content: [] }
    cycle.content.push(cycle)
    expect(parseBody(doc(cycle))).toMatchObject({ code: 'too_deep' })
  })

  test('nodes', () => {
    expect(parseBody(doc(...Array.from({ length: 49_999 }, () => p())))).toMatchObject({ ok: true })
    expect(parseBody(doc(...Array.from({ length: 50_000 }, () => p())))).toMatchObject({ code: 'too_many_nodes' })
  })

  test('bytes', () => {
    expect(parseBody(doc(p({ type: 'text', text: 'a'.repeat(1_999_000) })))).toMatchObject({ ok: true })
    expect(parseBody(doc(p({ type: 'text', text: 'ạ'.repeat(700_000) })))).toMatchObject({ code: 'too_big' })
  })
})

test('as part of another schema it says the same', () => {
  expect(bodySchema.parse(doc(p()))).toEqual(emptyBody())
  expect(bodySchema.safeParse(doc({ type: 'image' })).error?.issues).toMatchObject([
    { message: 'node_not_allowed', path: ['content', '0', 'type'] },
  ])
})
