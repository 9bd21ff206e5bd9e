import {
  AlignmentType, CommentRangeEnd, CommentRangeStart, CommentReference, Document, ExternalHyperlink, Footer, FootnoteReferenceRun, Header, HeadingLevel, ImageRun,
  LevelFormat, Packer, PageBreak, Paragraph, Table, TableCell, TableRow, TextRun, VerticalMergeType, InsertedTextRun, DeletedTextRun,
} from 'docx'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { plainText } from '@/domain/content/text'
import { allBlocks } from '@/domain/content/walk'
import { checkWordFile } from '../check-word-file'
import { readWordFile } from '../read-word-file'
import { buildWordReader } from '../test-support/built-reader'
import { p, writeWord } from '../test-support/write-word'
import { readDocument } from './read-document'

let takeAway: () => Promise<void>
beforeAll(async () => {
  takeAway = await buildWordReader()
})
afterAll(() => takeAway())

const cell = (text: string, more = {}) => new TableCell({ children: [new Paragraph(text)], ...more })
const item = (text: string, level: number) => new Paragraph({ text, numbering: { reference: 'so', level } })

it('reads what another program writes as Word does', async () => {
  const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#a22' } }).jpeg().toBuffer()
  const file = new Document({
    comments: { children: [{ id: 0, author: 'Lê Bình', date: new Date('2026-11-20T08:30:00Z'), children: [new Paragraph('Xem lại')] }] },
    footnotes: { 1: { children: [new Paragraph('Theo sổ của thôn')] } },
    numbering: { config: [{ reference: 'so', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }, { level: 1, format: LevelFormat.BULLET, text: '-' }] }] },
    sections: [{
      headers: { default: new Header({ children: [new Paragraph('Lưu hành trong cơ quan')] }) },
      footers: { default: new Footer({ children: [new Paragraph('')] }) },
      children: [
        new Paragraph({ text: 'Tên bài', heading: HeadingLevel.TITLE }),
        new Paragraph({ text: 'Mục', heading: HeadingLevel.HEADING_1 }),
        new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: 'giữa', bold: true }), new ExternalHyperlink({ link: 'https://vi.example/', children: [new TextRun('liên kết')] }), new FootnoteReferenceRun(1)] }),
        new Paragraph({ children: [new PageBreak()] }),
        new Paragraph({ children: [
          new CommentRangeStart(0), new InsertedTextRun({ text: 'thêm', id: 1, author: 'Lê Bình', date: '2026-11-20T08:30:00Z' }), new CommentRangeEnd(0),
          new TextRun({ children: [new CommentReference(0)] }), new DeletedTextRun({ text: 'bớt', id: 2, author: 'Lê Bình', date: '2026-11-20T08:30:00Z' }),
        ] }),
        item('một', 0), item('gạch', 1), item('hai', 0),
        new Table({ rows: [
          new TableRow({ children: [cell('đầu', { columnSpan: 2 })] }),
          new TableRow({ children: [cell('a', { verticalMerge: VerticalMergeType.RESTART }), cell('b')] }),
          new TableRow({ children: [cell('', { verticalMerge: VerticalMergeType.CONTINUE }), cell('c')] }),
        ] }),
        new Paragraph({ children: [new ImageRun({ type: 'jpg', data: picture, transformation: { width: 60, height: 40 }, altText: { name: 'Picture 1', title: '', description: 'Đại biểu đọc sách' } })] }),
      ],
    }],
  })
  const { body, report, styled, pictures } = await readDocument(await checkWordFile(await Packer.toBuffer(file)))
  expect(styled.title).toEqual([0])
  expect(plainText(body).split('\n')).toEqual(['Tên bài', 'Mục', 'giữaliên kết[1]', 'thêm', 'một', 'gạch', 'hai', 'đầu', 'a', 'b', 'c', 'Chú thích', 'Theo sổ của thôn'])
  expect(body.content.map(({ type }) => type)).toEqual(['heading', 'heading', 'paragraph', 'paragraph', 'orderedList', 'table', 'figure', 'heading', 'orderedList'])
  expect(body.content[4]).toMatchObject({ content: [{ content: [{}, { type: 'bulletList' }] }, {}] })
  expect(body.content[5]).toMatchObject({ content: [{ content: [{ attrs: { colspan: 2 } }] }, { content: [{ attrs: { rowspan: 2 } }, {}] }, { content: [{}] }] })
  expect(body.content[6]).toMatchObject({ attrs: { alt: 'Đại biểu đọc sách' } })
  expect(report).toMatchObject({ inserted: 1, deleted: 1, comments: 1, headers: 1 })
  expect(pictures).toHaveLength(1)
})

it('reads 300 pages within its bounds', async () => {
  const words = 'Chi bộ các thôn ven sông bàn việc mở lớp học buổi tối cho người lao động trong mùa nước lên. '
  const paragraphs = Array.from({ length: 300 * 7 }, (_, i) => p(`${i}. ${words.repeat(4)}`))
  const { body } = await readWordFile(writeWord({ body: paragraphs.join('') }))
  expect(allBlocks(body)).toHaveLength(2100)
})
