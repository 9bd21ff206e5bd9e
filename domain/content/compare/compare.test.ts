import { describe, expect, it } from 'vitest'
import { bodyOf, figure, heading, paragraph, text } from '../build'
import type { ArticleContent } from '../content'
import { emptyContent } from '../empty'
import type { Block, Inline, Table } from '../nodes'
import { inlineText } from '../text'
import { compareContents } from './compare'
import type { BlockPart, Piece } from './comparison'
import { countChanges } from './summary'

const content = (...blocks: [Block, ...Block[]]): ArticleContent => ({ ...emptyContent(), body: bodyOf(...blocks) })
const compareBlocks = (before: [Block, ...Block[]], after: [Block, ...Block[]]) => compareContents(content(...before), content(...after)).body
const compareParagraphs = (before: string | Inline[], after: string | Inline[]) => piecesOf(compareBlocks([paragraph(before)], [paragraph(after)]))

function piecesOf(parts: BlockPart[]): Piece[] {
  const [part] = parts
  return part?.kind === 'changed' && part.change.type === 'text' ? part.change.pieces : []
}

// `[-went-]` and `{+came+}`, as in a word diff on a terminal.
function marked(pieces: Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'restyled') return `<${piece.form.map(({ what }) => what).join(' ')}:${inlineText(piece.after)}>`
      const words = inlineText(piece.nodes)
      return { same: words, removed: `[-${words}-]`, added: `{+${words}+}` }[piece.kind]
    })
    .join('')
}

const table = (...rows: string[][]): Table => ({
  type: 'table',
  content: rows.map((cells) => ({
    type: 'tableRow' as const,
    content: cells.map((words) => ({
      type: 'tableCell' as const,
      attrs: { colspan: 1, rowspan: 1, colwidth: null, align: null },
      content: [paragraph(words)] as [Block],
    })),
  })) as Table['content'],
})

const list = (...items: string[]): Block => ({
  type: 'bulletList',
  content: items.map((words) => ({ type: 'listItem' as const, content: [paragraph(words)] as [ReturnType<typeof paragraph>] })) as never,
})

const LONG = 'Sáng ngày 12 tháng 3, đoàn công tác của tỉnh đã đến thăm bà con xã Suối Lội và trao quà cho các hộ khó khăn.'
const OTHER = 'Chương trình phát thanh tuần tới giới thiệu cách trồng ngô vụ đông trên đất dốc, mời bạn đọc đón nghe.'

describe('words', () => {
  it.each([
    ['Mở hội nghị sơ kết', 'Mở hội nghị tổng kết', 'Mở hội nghị [-sơ-]{+tổng+} kết'],
    ['khoá mới của tỉnh', 'khóa mới của tỉnh', '[-khoá-]{+khóa+} mới của tỉnh'],
    ['a b  c d', 'a b c d', 'a b [- -]c d'],
    ['Đã họp, đã bàn việc', 'Đã họp; đã bàn việc', 'Đã họp[-,-]{+;+} đã bàn việc'],
    ['Các xã đã nộp báo cáo', 'Các xã đã nộp báo cáo đúng hạn', 'Các xã đã nộp báo cáo{+ đúng hạn+}'],
    ['Xã Hạ và xã Thượng cùng họp', 'Xã Đông với bản Tây cùng họp', 'Xã [-Hạ và xã Thượng-]{+Đông với bản Tây+} cùng họp'],
  ])('%s -> %s', (before, after, expected) => {
    expect(marked(compareParagraphs(before, after))).toBe(expected)
  })

  it('tell a change of form apart from a change of words', () => {
    const pieces = compareParagraphs('Tỉnh ủy họp phiên thường kỳ', [text('Tỉnh ủy', { type: 'bold' }), text(' họp phiên thường kỳ')])
    expect(marked(pieces)).toBe('<bold:Tỉnh ủy> họp phiên thường kỳ')
    expect(pieces[0]).toMatchObject({ form: [{ what: 'bold', on: true }] })
  })

  it('name a link that came, went or leads elsewhere', () => {
    const link = (href: string): Inline[] => [text('văn bản', { type: 'link', attrs: { href } }), text(' mới ban hành')]
    expect(compareParagraphs('văn bản mới ban hành', link('/a'))[0]).toMatchObject({ form: [{ what: 'link', from: null, to: '/a' }] })
    expect(compareParagraphs(link('/a'), 'văn bản mới ban hành')[0]).toMatchObject({ form: [{ what: 'link', from: '/a', to: null }] })
    expect(compareParagraphs(link('/a'), link('/b'))[0]).toMatchObject({ form: [{ what: 'link', from: '/a', to: '/b' }] })
  })
})

describe('blocks', () => {
  it('are the same, changed, added, removed', () => {
    const parts = compareBlocks(
      [paragraph('Mở đầu'), paragraph(LONG), paragraph(OTHER), paragraph('Kết')],
      [paragraph('Mở đầu'), paragraph(LONG.replace('12', '13')), paragraph('Kết'), paragraph('Lời cảm ơn gửi bạn đọc')],
    )
    expect(parts.map(({ kind }) => kind)).toEqual(['same', 'changed', 'replaced', 'same', 'replaced'])
    expect(parts[2]).toMatchObject({ removed: [paragraph(OTHER)], added: [] })
    expect(parts[4]).toMatchObject({ removed: [], added: [paragraph('Lời cảm ơn gửi bạn đọc')] })
  })

  it('that share no more than the syllables of the language are not one block in two forms', () => {
    expect(compareBlocks([paragraph(LONG)], [paragraph(OTHER)])).toMatchObject([{ kind: 'replaced', removed: [{}], added: [{}] }])
  })

  it('that moved are told as moved, under one id', () => {
    const parts = compareBlocks([paragraph(LONG), paragraph('Một'), paragraph('Hai'), paragraph('Ba')], [paragraph('Một'), paragraph('Hai'), paragraph('Ba'), paragraph(LONG)])
    const moved = parts.filter((part) => part.kind === 'moved')
    expect(moved.map(({ here }) => here)).toEqual([false, true])
    expect(new Set(moved.map(({ id }) => id)).size).toBe(1)
  })

  it('tell heading, level and alignment', () => {
    const change = (before: Block, after: Block) => compareBlocks([before], [after])[0]
    expect(change(paragraph('Về công tác cán bộ'), heading(2, 'Về công tác cán bộ'))).toMatchObject({ change: { form: [{ what: 'kind', from: 'paragraph', to: 'heading2' }] } })
    expect(change(heading(2, 'Về công tác cán bộ'), heading(3, 'Về công tác cán bộ'))).toMatchObject({ change: { form: [{ what: 'kind', from: 'heading2', to: 'heading3' }] } })
    const right = { ...paragraph(LONG), attrs: { textAlign: 'right' as const } }
    expect(change(paragraph(LONG), right)).toMatchObject({ change: { form: [{ what: 'align', from: null, to: 'right' }] } })
  })
})

describe('lists, tables and pictures', () => {
  it('a list item by item', () => {
    const parts = compareBlocks([list('Nghe báo cáo quý', 'Bàn kế hoạch năm tới', 'Bế mạc')], [list('Nghe báo cáo quý', 'Bàn kế hoạch năm sau', 'Trao giấy khen', 'Bế mạc')])
    const [part] = parts
    const items = part?.kind === 'changed' && part.change.type === 'list' ? part.change.items : []
    expect(items.map(({ kind }) => kind)).toEqual(['same', 'changed', 'added', 'same'])
  })

  it('a table cell by cell: figures that changed, rows that came and went', () => {
    const [part] = compareBlocks(
      [table(['Xã', 'Số hộ'], ['Suối Lội', '120'], ['Nà Pán', '95'], ['Bản Hạ', '40'])],
      [table(['Xã', 'Số hộ'], ['Suối Lội', '135'], ['Nà Pán', '95'], ['Mường Tè', '71'], ['Bản Hạ', '40'])],
    )
    const rows = part?.kind === 'changed' && part.change.type === 'table' ? part.change.rows : []
    expect(rows.map(({ kind }) => kind)).toEqual(['same', 'changed', 'same', 'added', 'same'])
    const changed = rows[1]
    expect(changed?.kind === 'changed' && changed.detail.map(({ kind }) => kind)).toEqual(['same', 'changed'])
  })

  it('a column that came is a cell more in each row', () => {
    const [part] = compareBlocks([table(['Xã', 'Số hộ'], ['Suối Lội', '120'])], [table(['Xã', 'Bí thư', 'Số hộ'], ['Suối Lội', 'Lò Văn Ơn', '120'])])
    const rows = part?.kind === 'changed' && part.change.type === 'table' ? part.change.rows : []
    expect(rows.map((row) => row.kind === 'changed' && row.detail.map(({ kind }) => kind))).toEqual([['same', 'added', 'same'], ['same', 'added', 'same']])
  })

  it('a picture: caption, alt text, decorative, another picture', () => {
    const a = figure({ pictureId: 'a'.repeat(64), caption: 'Quang cảnh buổi họp', alt: 'Hội trường' })
    const change = (attrs: Partial<typeof a.attrs>) => compareBlocks([a], [figure({ ...a.attrs, ...attrs })])[0]
    expect(change({ caption: 'Quang cảnh phiên họp' })).toMatchObject({ change: { otherPicture: false, alt: null, decorative: null, caption: [{}, {}, {}, {}] } })
    expect(change({ alt: 'Hội trường tỉnh' })).toMatchObject({ change: { otherPicture: false, caption: null } })
    expect(change({ decorative: true })).toMatchObject({ change: { decorative: { from: false, to: true } } })
    expect(change({ pictureId: 'b'.repeat(64) })).toMatchObject({ change: { otherPicture: true, caption: null } })
    expect(change({ pictureId: 'b'.repeat(64), caption: 'Trao quà', alt: 'Bà con' })).toMatchObject({ change: { otherPicture: true } })
  })
})

describe('fields', () => {
  const credit = (name: string, office = '') => ({ role: 'writer' as const, name, personId: null, office })

  it('only those that differ, in the order of the form', () => {
    const before = { ...emptyContent(), title: 'Họp sơ kết', tags: ['nông thôn', 'ngô'], credits: [credit('Lò Mai')] }
    const after = { ...emptyContent(), title: 'Họp tổng kết', tags: ['ngô', 'lúa'], credits: [credit('Lò Mai', 'Văn phòng'), credit('Hà Vân')] }
    const { fields, same } = compareContents(before, after)
    expect(same).toBe(false)
    expect(fields.map(({ field }) => field)).toEqual(['title', 'credits', 'tags'])
    expect(fields[1]).toMatchObject({ rows: [{ kind: 'changed' }, { kind: 'added' }] })
    expect(fields[2]).toMatchObject({ removed: ['nông thôn'], added: ['lúa'] })
  })

  it('none of the same content', () => {
    expect(compareContents(content(paragraph(LONG)), content(paragraph(LONG)))).toMatchObject({ same: true, fields: [] })
  })
})

it('counts what differs, each kind for itself', () => {
  const id = 'a'.repeat(64)
  const before = content(paragraph(LONG), figure({ pictureId: id, caption: 'Cũ', alt: 'x' }), table(['Suối Lội', '1'], ['Nà Pán', '2']))
  const after = content(paragraph(LONG.replace('12', '14')), paragraph(OTHER), figure({ pictureId: id, caption: 'Mới', alt: 'x' }), table(['Suối Lội', '3'], ['Nà Pán', '4']))
  expect(countChanges(compareContents(before, after))).toEqual([
    { thing: 'paragraph', change: 'changed', count: 1 },
    { thing: 'paragraph', change: 'added', count: 1 },
    { thing: 'caption', change: 'changed', count: 1 },
    { thing: 'cell', change: 'changed', count: 2 },
  ])
})

// That they end is the point, not how fast on this machine.
describe('hostile texts', { timeout: 60_000 }, () => {
  const many = (make: (n: number) => string) => content(...(Array.from({ length: 10_000 }, (_, n) => paragraph(make(n))) as [Block, ...Block[]]))

  it('ten thousand blocks of which none is the other’s, and ten thousand that changed places, come to an end', () => {
    expect(compareContents(many((n) => `a ${n}`), many((n) => `b ${n + 20_000}`)).body).toHaveLength(1)
    const shuffled = compareContents(many((n) => `p${n % 3000}`), many((n) => `p${(n * 7919) % 3000}`))
    expect(shuffled.same).toBe(false)
  })

  it('so does a paragraph of a hundred thousand words', () => {
    const { body } = compareContents(content(paragraph('a b c d e f g '.repeat(15_000))), content(paragraph('g a c b f e d '.repeat(15_000))))
    expect(body).toHaveLength(1)
  })
})
