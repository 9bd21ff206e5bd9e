import { describe, expect, it } from 'vitest'
import { figure, heading, paragraph, text } from '../build'
import type { Block } from '../nodes'
import { altOf } from './alt-of'
import { isLetterhead } from './letterhead'
import { captionsProposed, proposeCaptions } from './propose-captions'
import { proposeHead, withoutPlaces } from './propose-head'
import { lookOf, type LineLook } from './line-look'
import { readCreditLine } from './read-credits'

const bold = (words: string) => paragraph([text(words, { type: 'bold' })])
const italic = (words: string) => paragraph([text(words, { type: 'italic' })])
const aligned = (textAlign: 'center' | 'right', block: ReturnType<typeof paragraph>): Block => ({ ...block, attrs: { textAlign } })
const centred = (words: string) => aligned('center', paragraph(words))
const picture = (caption = '') => figure({ pictureId: 'a'.repeat(64), caption })
const BODY = 'Sáng 12/4, đoàn công tác đã đến làm việc với các chi bộ ở ba thôn ven sông và nghe báo cáo kết quả quý một.'
const LEAD = 'Sau ba năm thực hiện, phong trào đọc sách ở các thôn ven sông đã lan tới từng nhà.'

describe('title and lead', () => {
  it.each<[string, Block[], { title: string; lead: string }]>([
    ['a bold title and a bold lead', [bold('Đọc sách bên sông'), bold(LEAD), paragraph(BODY)], { title: 'Đọc sách bên sông', lead: LEAD }],
    ['a centred title in two lines', [aligned('center', bold('Hội nghị sơ kết quý một')), aligned('center', bold('và triển khai nhiệm vụ quý hai')), paragraph(BODY)], { title: 'Hội nghị sơ kết quý một và triển khai nhiệm vụ quý hai', lead: '' }],
    ['capitals in two lines stay capitals', [paragraph('ĐỌC SÁCH'), paragraph('BÊN SÔNG'), italic(LEAD), paragraph(BODY)], { title: 'ĐỌC SÁCH BÊN SÔNG', lead: LEAD }],
    ['a heading', [heading(2, 'Đọc sách bên sông'), paragraph(BODY)], { title: 'Đọc sách bên sông', lead: '' }],
    ['a short first line before a long one', [paragraph('Đọc sách bên sông'), paragraph(BODY)], { title: 'Đọc sách bên sông', lead: '' }],
    ['a letter’s head over it', [paragraph('TỈNH ỦY LAM GIANG'), bold('VĂN PHÒNG'), paragraph('*'), paragraph('Số 12-BC/VPTU'), italic('Lam Giang, ngày 12 tháng 4 năm 2024'), bold('ĐỌC SÁCH BÊN SÔNG'), paragraph(BODY)], { title: 'ĐỌC SÁCH BÊN SÔNG', lead: '' }],
    ['a picture and blank lines between', [paragraph(''), bold('Đọc sách bên sông'), paragraph(''), picture(), bold(LEAD), paragraph(BODY)], { title: 'Đọc sách bên sông', lead: LEAD }],
    ['no title: the text begins at once', [paragraph(BODY), bold('Nổi bật.')], { title: '', lead: '' }],
    ['no lead: the text is plain', [bold('Đọc sách bên sông'), paragraph(BODY), bold(LEAD)], { title: 'Đọc sách bên sông', lead: '' }],
  ])('%s', (_, blocks, { title, lead }) => {
    expect(proposeHead(blocks)).toMatchObject({ title, lead })
  })

  it('believes Word’s own styles, and names the places that leave the body', () => {
    const blocks = [paragraph('Lời đầu'), heading(2, 'Tên bài'), paragraph(LEAD), paragraph(BODY)]
    const head = proposeHead(blocks, { title: [1], lead: [2] })
    expect(head).toMatchObject({ title: 'Tên bài', lead: LEAD, from: { title: [1], lead: [2] } })
    expect(withoutPlaces(blocks, [...head.from.title, ...head.from.lead])).toEqual([paragraph('Lời đầu'), paragraph(BODY)])
  })
})

describe('a letter’s head', () => {
  it.each([
    ['ĐẢNG CỘNG SẢN VIỆT NAM', true], ['Độc lập - Tự do - Hạnh phúc', true], ['BAN TUYÊN GIÁO TỈNH ỦY', true], ['Số: 218-QĐ/TU', true], ['Số 12-BC/TU', true],
    ['Lam Giang, ngày … tháng 4 năm 2024', true], ['***', true], ['TỈNH ỦY LAM GIANG TỔ CHỨC HỘI NGHỊ SƠ KẾT GIỮA NHIỆM KỲ', false],
    ['Tỉnh ủy làm việc với huyện Phú Lâm', false], ['Số hóa tài liệu của Đảng', false], ['Ngày hội đại đoàn kết', false],
  ])('%s: %s', (line, expected) => expect(isLetterhead(line)).toBe(expected))
})

describe('the makers', () => {
  const plain: Partial<LineLook> = {}
  const signed: Partial<LineLook> = { isRight: true, isBold: true }
  const writer = (name: string, office = '') => ({ role: 'writer', name, office })
  const photographer = (name: string, office = '') => ({ role: 'photographer', name, office })
  it.each<[string, Partial<LineLook>, object | null]>([
    ['Thu Hường - Văn phòng Huyện ủy Phú Lâm', plain, { credits: [writer('Thu Hường', 'Văn phòng Huyện ủy Phú Lâm')], source: '' }],
    ['Thu Hường – Ban Tuyên giáo', plain, { credits: [writer('Thu Hường', 'Ban Tuyên giáo')], source: '' }],
    ['Bài, ảnh: Thu Hường', plain, { credits: [writer('Thu Hường'), photographer('Thu Hường')], source: '' }],
    ['Tin, ảnh: Nguyễn An – Minh Đức', plain, { credits: [writer('Nguyễn An'), writer('Minh Đức'), photographer('Nguyễn An'), photographer('Minh Đức')], source: '' }],
    ['Tin ảnh: Nguyễn An - Đài Truyền thanh huyện', plain, { credits: [writer('Nguyễn An', 'Đài Truyền thanh huyện'), photographer('Nguyễn An', 'Đài Truyền thanh huyện')], source: '' }],
    ['Ảnh: Quang Minh', plain, { credits: [photographer('Quang Minh')], source: '' }],
    ['Người viết: Lê Thị Bưởi (Huyện ủy Phú Lâm)', plain, { credits: [writer('Lê Thị Bưởi', 'Huyện ủy Phú Lâm')], source: '' }],
    ['Tin: An, Bình và Chi', plain, { credits: [writer('An'), writer('Bình'), writer('Chi')], source: '' }],
    ['Ksor H’Nga', signed, { credits: [writer('Ksor H’Nga')], source: '' }],
    ['THU HƯỜNG', signed, { credits: [writer('THU HƯỜNG')], source: '' }],
    ['Thu Hường', plain, null],
    ['Theo Báo Nhân Dân', plain, { credits: [], source: 'Báo Nhân Dân' }],
    ['(Nguồn: Thông tấn xã Việt Nam)', plain, { credits: [], source: 'Thông tấn xã Việt Nam' }],
    ['Ảnh: Tư liệu', plain, { credits: [], source: '' }],
    ['Theo kế hoạch, đến cuối năm sau toàn huyện sẽ có thêm ba nhà văn hóa ở các thôn ven sông được sửa lại.', plain, null],
    ['Chi bộ thôn Đông quyết tâm giữ vững kết quả này', signed, null],
    ['Văn phòng Tỉnh ủy', signed, null],
    ['Tin rằng mọi việc sẽ tốt hơn', plain, null],
  ])('%s', (line, look, expected) => {
    const base = lookOf(paragraph(line))
    expect(base && readCreditLine({ ...base, ...look })).toEqual(expected)
  })

  it('are read from the last lines, in their order, up to the text and before the notes', () => {
    const notes: Block[] = [heading(2, 'Chú thích'), { type: 'orderedList', attrs: { start: 1, type: null }, content: [{ type: 'listItem', content: [paragraph('Xem sách.')] }] }]
    const signature: Block = { type: 'paragraph', attrs: { textAlign: 'right' }, content: [text('Bài: Thu Hường'), { type: 'hardBreak' }, text('Ảnh: Quang Minh')] }
    const head = proposeHead([bold('Đọc sách bên sông'), paragraph(BODY), signature, paragraph(''), italic('Theo Báo Lam Giang'), ...notes])
    expect(head).toMatchObject({
      credits: [{ role: 'writer', name: 'Thu Hường' }, { role: 'photographer', name: 'Quang Minh' }], source: 'Báo Lam Giang', from: { credits: [2], source: [4] },
    })
  })

  it('never reach into the title or the lead', () => {
    expect(proposeHead([bold('Nguyễn Văn An')]).credits).toEqual([])
  })
})

describe('captions', () => {
  it.each<[string, Block[], Block[]]>([
    ['a centred line', [picture(), centred('Đại biểu xem thư viện số'), paragraph(BODY)], [picture('Đại biểu xem thư viện số'), paragraph(BODY)]],
    ['an italic line', [picture(), italic('Đại biểu xem thư viện số.'), paragraph(BODY)], [picture('Đại biểu xem thư viện số.'), paragraph(BODY)]],
    ['over a blank line, with the photographer', [picture(), paragraph(''), centred('Một góc đọc sách'), italic('Ảnh: Thu Hường')], [picture('Một góc đọc sách. Ảnh: Thu Hường')]],
    ['the photographer alone', [picture(), paragraph('Ảnh: Thu Hường')], [picture('Ảnh: Thu Hường')]],
    ['for the last of two pictures', [picture(), picture(), centred('Hai lớp học')], [picture(), picture('Hai lớp học')]],
  ])('takes %s', (_, before, after) => {
    expect(proposeCaptions(before)).toEqual(after)
    expect(captionsProposed(before, after)).toBe(1)
  })

  it.each<[string, Block[]]>([
    ['an ordinary sentence', [picture(), paragraph(BODY)]],
    ['a heading, also one set by hand', [picture(), aligned('center', bold('II. KẾT QUẢ')), paragraph(BODY)]],
    ['a line under a picture that has a caption', [picture('Có rồi'), centred('Dòng khác')]],
    ['a long italic passage', [picture(), italic(BODY.repeat(4))]],
    ['stars between two parts', [picture(), centred('* * *')]],
  ])('leaves %s', (_, blocks) => expect(proposeCaptions(blocks)).toBe(blocks))

  it('looks into cells', () => {
    const cell = (...content: Block[]) => ({ type: 'tableCell' as const, attrs: { colspan: 1, rowspan: 1, colwidth: null, align: null }, content: content as [Block, ...Block[]] })
    const table = (...content: Block[]): Block => ({ type: 'table', content: [{ type: 'tableRow', content: [cell(...content)] }] })
    expect(proposeCaptions([table(picture(), centred('Trong ô'))])).toEqual([table(picture('Trong ô'))])
  })
})

describe('alt text', () => {
  it.each([
    ['Đại biểu bỏ phiếu tại hội trường', 'Đại biểu bỏ phiếu tại hội trường'],
    ['image1.png', ''], ['C:\\Users\\An\\anh.jpg', ''], ['Picture 12', ''], ['IMG_20240412', ''], ['Hình ảnh 3', ''], ['Ảnh', ''], ['Ảnh 4', ''],
    ['A group of people standing in front of a building Description automatically generated', ''], ['https://vi.example/a b', ''], ['', ''],
  ])('%s', (description, alt) => expect(altOf(description)).toBe(alt))
})
