// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getSchema } from '@tiptap/core'
import { describe, expect, test } from 'vitest'
import { editorExtensions } from '../extensions'
import { convertPasted, type Conversion } from './convert-pasted'
import { outline } from './outline.fixture'
import { emptyReport } from './paste-report'

const schema = getSchema(editorExtensions())

function converted(html: string, rtf = ''): Conversion {
  const result = convertPasted(html, rtf)
  if (!result.ok) throw new Error(result.why)
  if (result.blocks.length > 0) schema.nodeFromJSON({ type: 'doc', content: result.blocks }).check()
  return result
}
const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8')
const lines = (html: string, rtf?: string) => outline(converted(html, rtf).blocks)

describe('lists with letters keep them, as text', () => {
  test.each<[string, string, string[]]>([
    ['on a web page', '<ol type="a"><li>Một</li><li><p>Hai</p></li></ol>', ['a. Một', 'b. Hai']],
    ['from a later one', '<ol type="A" start="3"><li>Ba</li><li value="9">Chín</li><li>Mười</li></ol>', ['C. Ba', 'I. Chín', 'J. Mười']],
    ['Roman ones', '<ol type="I"><li>Một</li></ol><ol style="list-style: lower-roman inside"><li>Một</li><li>Hai</li></ol>', ['I. Một', 'i. Một', 'ii. Hai']],
    ['by a class', '<style>.diem { list-style-type: lower-latin }</style><ol class="diem"><li>Một</li></ol>', ['a. Một']],
    ['within an item', '<ol><li>Điều<ol type="a"><li>Một</li><li>Hai<ul><li>Gạch</li></ul></li></ol></li><li>Sau</li></ol>', ['1. Điều', '   a. Một', '   b. Hai', '   - Gạch', '2. Sau']],
    [
      'in Google Docs, beside their item',
      '<b style="font-weight:normal" id="docs-internal-guid-1"><ol><li style="list-style-type:decimal" aria-level="1"><p>Điều</p></li><ol><li style="list-style-type:lower-alpha" aria-level="2"><p>Một</p></li><li style="list-style-type:lower-alpha" aria-level="2"><p>Hai</p></li></ol><li style="list-style-type:decimal" aria-level="1"><p>Sau</p></li></ol></b>',
      ['1. Điều', '   a. Một', '   b. Hai', '2. Sau'],
    ],
    ['numbers said in CSS stay a list', '<ol type="a" style="list-style-type:decimal"><li>Một</li></ol>', ['1. Một']],
    ['marks on the letter’s words stay', '<ol type="i"><li><p><b>Một</b> việc</p></li></ol>', ['i. *Một* việc']],
  ])('%s', (_, html, expected) => expect(lines(html).map((line) => line.replace(/^ {2,3}/, '   '))).toEqual(expected))
})

describe('Word', () => {
  test('lists: three levels, numbers that go on and that begin again', () =>
    expect(lines(fixture('word-lists.html'))).toEqual([
      '(justify) Ban Thường vụ huyện ủy Sông Trúc thống nhất mấy việc sau đây:',
      '1. *Công tác cán bộ*, làm xong trong quý ba;',
      '  1. Rà soát quy hoạch;',
      '    - Cấp xã trước;',
      '    - Cấp huyện sau;',
      '  2. Lấy phiếu giới thiệu.',
      '2. Kết nạp đảng viên mới.',
      '(justify) Việc làm thêm:',
      '3. Sửa nhà văn hóa thôn.',
      '1. Trồng cây đầu xuân.',
      '- Khơi mương nội đồng.',
    ]))

  test('headings, marks from styles, links, quotations, blanks', () =>
    expect(lines(fixture('word-article.html'))).toEqual([
      '## Hội thi dân vận ở xã Suối Ngàn',
      '## Phần thi chào hỏi',
      '(right) _Suối Ngàn, ngày 4 tháng 6_',
      '(center) *Lời mở đầu*',
      '(justify) Chị Bùi Thị Mận *kể chuyện* ~vận động~ bà con *hiến *đất, xem [bài trước](https://vidu.example/bai-1) và chỗ này, mục một.⏎Hết 40 m².',
      '> Dễ trăm lần không dân cũng chịu.',
      '> Khó vạn lần dân liệu cũng xong.',
      '### II. Phần thi xử lý tình huống',
      'Đội Một được điểm cao.',
    ]))

  test('tables with merged cells and heading rows', () =>
    expect(lines(fixture('word-table.html'))).toEqual([
      '| !{1x2} (center) Xã | !{2x1} (center) Số mô hình',
      '| Kinh tế | Văn hóa',
      '| Đồng Sim | 7 | ',
      '| !Việc | !Hạn',
      '| Tổng kết | Tháng 9',
    ]))

  test('footnotes; comments, deletions and hidden text stay out and are reported', () => {
    const { blocks, report } = converted(fixture('word-reviewed.html'))
    expect(outline(blocks)).toEqual([
      'Đoàn khảo sát đến bốn thôn, gặp trưởng thôn.[1] Số liệu do huyện gửi.[2]',
      '## Chú thích',
      '1. Theo biên bản ngày 1-3.',
      '2. Báo cáo _quý một_.',
    ])
    expect(report).toEqual({ ...emptyReport(), comments: 1, deletions: ['năm', 'và ăn trưa'], insertions: 1, hidden: 1 })
  })
})

test('Word for the web', () =>
  expect(lines(fixture('word-web.html'))).toEqual(['## Nhiệm vụ', '*Chi bộ* họp đều.⏎Đúng kỳ.', '1. Một', '  - Con', '2. Hai']))

test('LibreOffice', () =>
  expect(lines(fixture('libreoffice.html'))).toEqual([
    '## Mùa vải chín',
    '(center) *Vườn nhà ông Tư*',
    'Năm nay được mùa[1], giá cao.',
    '1. Vải sớm',
    '  1. Bán tại vườn',
    '2. Vải muộn',
    '| {2x1} Sản lượng',
    '| Tấn | 12',
    '## Chú thích',
    '1. So với năm ngoái.',
  ]))

test('Google Docs', () => {
  const { blocks, report } = converted(fixture('google-docs.html'))
  expect(outline(blocks)).toEqual([
    '## Ngày hội đọc sách',
    '(center) *Trường Suối Ngàn*_ mở cửa _~cả ngày~',
    'Xem [danh mục](https://vidu.example/sach?a=1)',
    '- Truyện',
    '  - Cổ tích',
    '    - Tấm Cám',
    '- Thơ',
    '3. Ba',
    '4. Bốn',
    '(center) _Các em chọn sách_',
  ])
  expect(report).toEqual({ ...emptyReport(), remotePictures: 1 })
})

describe('legacy fonts', () => {
  test('on the run, in the style, in a heading’s style: nothing is converted before somebody says so', () => {
    const { blocks, unicode } = converted(fixture('word-legacy.html'))
    expect(outline(blocks)[0]).toBe('## NghÞ quyÕt cña chi bé')
    expect(outline(unicode?.blocks ?? [])).toEqual([
      '## NGHỊ QUYẾT CỦA CHI BỘ',
      'Chi bộ thôn Đông họp ngày *20*, bàn việc trồng rừng. Người dân đồng tình.',
      'Đồng chí bí thư ch*ỉ* đạo thôn trưởng, kỷ luật nghiêm.',
      'TỈNH ỦY BÌNH ĐỊNH',
      'Chữ thường ở phông Arial, cán bộ.',
    ])
    expect(unicode?.fonts).toEqual(['.VnTimeH', '.VnTime', 'VNI-Times'])
    expect(unicode?.samples[0]).toEqual({ before: 'NghÞ quyÕt cña chi bé', after: 'NGHỊ QUYẾT CỦA CHI BỘ' })
  })

  test('in the document’s defaults alone', () => {
    const html = '<style>.MsoChpDefault {font-size:10.0pt; font-family:".VnTime";}</style><p class=MsoNormal>Héi nghÞ</p>'
    expect(outline(converted(html).unicode?.blocks ?? [])).toEqual(['Hội nghị'])
  })

  test('on a font element; as a shorthand; escaped', () => {
    expect(outline(converted('<p><font face="VNI-Times, serif">Hoäi</font> nghị</p>').unicode?.blocks ?? [])).toEqual(['Hội nghị'])
    expect(outline(converted(`<p><span style='font:12.0pt ".VnTime"'>Héi</span></p>`).unicode?.blocks ?? [])).toEqual(['Hội'])
    expect(outline(converted('<p style="font-family:\\.VnTime">Héi</p>').unicode?.blocks ?? [])).toEqual(['Hội'])
  })

  test('text that is Unicode already asks nothing', () => {
    expect(converted('<p style="font-family:.VnTime">Hội nghị cán bộ</p>').unicode).toBeNull()
    expect(converted(fixture('word-article.html')).unicode).toBeNull()
  })
})

describe('pictures', () => {
  const PNG = '89504e470d0a1a0a'
  const pict = (kind: string, width: number, height: number, digits: string) =>
    `{\\*\\shppict{\\pict\\picwgoal${width * 15}\\pichgoal${height * 15}\\${kind}blip ${digits}}}{\\nonshppict{\\pict\\wmetafile8 01}}`
  const rtf = `{\\rtf1 ${pict('png', 400, 267, PNG)} ${pict('jpeg', 320, 240, 'ffd8ff')}}`

  test('come from the RTF in order, with captions; drawn lines stay out', () => {
    const { blocks, pictures, report } = converted(fixture('word-pictures.html'), rtf)
    expect(outline(blocks)).toEqual([
      'Sáng nay xã làm lễ.',
      '[picture 1: Dọn đường đầu năm. Ảnh: Hữu Tín|Bà con dọn đường làng]',
      'Rồi bà con trồng cây.',
      '[picture 2: Hàng cây bên suối|]',
    ])
    expect(pictures.map((source) => source.file?.type ?? null)).toEqual([null, 'image/png', 'image/jpeg'])
    expect(pictures[1]?.file?.size).toBe(8)
    expect(report).toEqual({ ...emptyReport(), drawings: 1, captions: 2 })
  })

  test('of which the RTF has fewer are told apart by size', () => {
    const { blocks, report } = converted(fixture('word-pictures.html'), `{\\rtf1 ${pict('jpeg', 320, 240, 'ffd8ff')}}`)
    expect(outline(blocks)).toEqual([
      'Sáng nay xã làm lễ.',
      '(center) Dọn đường đầu năm. Ảnh: Hữu Tín',
      'Rồi bà con trồng cây.',
      '[picture 2: Hàng cây bên suối|]',
    ])
    expect(report).toMatchObject({ missingPictures: 1, drawings: 1, captions: 1 })
  })

  test('without RTF are reported, and their captions stay in the text', () => {
    const { blocks, report } = converted(fixture('word-pictures.html'))
    expect(outline(blocks)).toContain('(center) _Hàng cây bên suối_')
    expect(report).toMatchObject({ missingPictures: 2, drawings: 1, captions: 0 })
  })

  test('in the page itself', () => {
    const { blocks, pictures } = converted(`<p>Một<img src="data:image/png;base64,${btoa('abcd')}">Hai</p><p><img src="data:image/svg+xml;base64,PHN2Zz4="></p>`)
    expect(outline(blocks)).toEqual(['Một', '[picture 0: |]', 'Hai'])
    expect(pictures.map((source) => source.file?.size ?? null)).toEqual([4, null])
  })

  test('that nobody sees are not spoken of', () =>
    expect(converted('<p>Chữ<img width=1 height=1 src="https://vidu.example/dem.gif"></p>').report).toEqual(emptyReport()))
})

describe('what stays of the words', () => {
  test.each<[string, string, string[]]>([
    ['letters that count stay as text', `<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>a)&nbsp; </span>Một</p><p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>b)&nbsp; </span>Hai</p>`, ['a) Một', 'b) Hai']],
    ['a dash is a bullet', `<p class=MsoNormal style='mso-list:l0 level1 lfo1'><!--[if !supportLists]-->-<span>&nbsp; </span><!--[endif]-->Một</p>`, ['- Một']],
    ['a list without markers goes by its definition', `<style>@list l3:level1 {mso-level-number-format:decimal}</style><p style='mso-list:l3 level1 lfo1'>Một</p><p style='mso-list:l4 level1 lfo2'>Hai</p>`, ['1. Một', '- Hai']],
    ['a level that was skipped', `<p style='mso-list:l0 level1 lfo1'>Một</p><p style='mso-list:l0 level3 lfo1'>Ba</p><p style='mso-list:l0 level2 lfo1'>Hai</p>`, ['- Một', '  - Ba', '  - Hai']],
    ['a list in a cell', `<table><tr><td><p style='mso-list:l0 level1 lfo1'>Một</p></td><td>Hai</td></tr></table>`, ['| - Một | Hai']],
    ['a whole bold line is no heading', '<p class=MsoNormal><b>Kết quả bước đầu</b></p>', ['*Kết quả bước đầu*']],
    ['words of no element', 'Một <i>hai</i>', ['Một _hai_']],
    ['blanks at the ends of a few words', '<!--StartFragment--><span> hai </span><!--EndFragment-->', [' hai ']],
    ['unknown elements', '<o:x>Một</o:x><w:sdt><p>Hai</p></w:sdt><blink>Ba</blink>', ['Một', 'Hai', 'Ba']],
    ['line breaks', '<p>Một<br>hai<br><br>ba<br></p>', ['Một⏎hai', 'ba']],
    ['lines as they are', '<pre>Một\n  hai</pre>', ['Một⏎hai']],
    ['no-break spaces inside', '<p>Một&nbsp;&nbsp;hai</p>', ['Một\u00a0\u00a0hai']],
    ['paragraphs in an item', '<ul><li>Một<p>Hai</p><h2>Ba</h2></li><li><table><tr><td>Bốn</td></tr><tr><td>Năm</td></tr></table></li></ul>', ['- Một', '  Hai', '  ## Ba', '- ', '  | Bốn', '  | Năm']],
    ['a heading with a picture', '<h2>Một<img src="data:image/png;base64,YQ==">hai</h2>', ['## Một', '[picture 0: |]', '## hai']],
    ['links that lead astray', '<p><a href="file:///C:/bao-cao.docx">Một</a> <a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fvidu.example%2Fa&data=1">hai</a> <a href="mailto:a@vidu.example">ba</a></p>', ['Một [hai](https://vidu.example/a) [ba](mailto:a@vidu.example)']],
    ['notes that were not copied', '<p>Một<a href="#_ftn4" name="_ftnref4">[4]</a></p>', ['Một[4]']],
    ['notes from the fifth on', '<p>Một<a href="#_ftn5">[5]</a></p><div id=ftn5><p><a href="#_ftnref5">[5]</a> Năm.</p></div>', ['Một[5]', '## Chú thích', '5. Năm.']],
    ['notes with Roman numerals', '<p>Một<a href="#_edn1">[i]</a></p><div id=edn1><p><a href="#_ednref1">[i]</a> Cuối.</p></div>', ['Một[i]', '## Chú thích', '- [i] Cuối.']],
    ['alignment from around', '<div align=center><p>Một</p><table><tr><td>Hai</td><td>Ba</td></tr></table></div>', ['(center) Một', '| Hai | Ba']],
    ['decomposed letters', '<p>Đa\u0309ng</p>', ['Đảng']],
  ])('%s', (_, html, expected) => expect(lines(html)).toEqual(expected))

  test('nothing to paste', () => {
    expect(converted('<p>&nbsp;</p>').blocks).toEqual([])
    expect(converted('<!--StartFragment--><!--EndFragment-->').blocks).toEqual([])
  })
})
