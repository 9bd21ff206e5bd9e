import { describe, expect, it } from 'vitest'
import { checkWordFile } from '../check-word-file'
import { drawing, p, r, writeWord, type WordSource } from '../test-support/write-word'
import { readDocument } from './read-document'

const read = async (source: WordSource) => readDocument(await checkWordFile(writeWord(source)))
const blocks = async (source: WordSource) => (await read(source)).body.content
const text = (value: string, ...marks: object[]) => (marks.length > 0 ? { type: 'text', text: value, marks } : { type: 'text', text: value })
const para = (...content: Array<string | object>) => ({ type: 'paragraph', attrs: { textAlign: null }, content: content.map((part) => (typeof part === 'string' ? text(part) : part)) })
const head = (level: 2 | 3, words: string, textAlign: string | null = null) => ({ type: 'heading', attrs: { level, textAlign }, content: [text(words)] })
const item = (...content: object[]) => ({ type: 'listItem', content })
const ordered = (start: number, ...content: object[]) => ({ type: 'orderedList', attrs: { start, type: null }, content })
const bullets = (...content: object[]) => ({ type: 'bulletList', content })
const [bold, italic, underline] = [{ type: 'bold' }, { type: 'italic' }, { type: 'underline' }]
const br = { type: 'hardBreak' }

const style = (id: string, name: string, inside = '', type = 'paragraph') => `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`
const styled = (id: string) => `<w:pStyle w:val="${id}"/>`
const level = (at: number, format: string, label: string, start = 1, left = (at + 1) * 360) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${label}"/><w:pPr><w:ind w:left="${left}"/></w:pPr></w:lvl>`
const num = (id: number, abstract: number, inside = '') => `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${inside}</w:num>`
const at = (id: number, ilvl = 0) => `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr>`
const NUMBERING = [
  `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'bullet', '-')}${level(2, 'decimal', '%3)')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '•')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="2">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2.')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="3">${level(0, 'decimal', '%1.', 5)}${level(1, 'lowerLetter', '%2)')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="4">${level(0, 'decimal', 'Điều %1.')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="5">${level(0, 'bullet', '+', 1, 1200)}</w:abstractNum>`,
  num(1, 0), num(2, 1), num(3, 2), num(4, 3), num(5, 4), num(6, 5),
  num(7, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
].join('')

describe('paragraphs', () => {
  it('keeps bold, italic and underline of runs and styles, alignment that means something, line breaks and tabs', async () => {
    const styles = style('Dam', 'Đậm', '<w:rPr><w:b/></w:rPr>') + style('Manh', 'Mạnh', '<w:rPr><w:b/></w:rPr>', 'character')
    expect(await blocks({
      styles,
      body: [
        p(r('đậm ', '<w:b/>') + r('nghiêng', '<w:i/>') + r(' gạch', '<w:u w:val="single"/>') + r(' không', '<w:b w:val="0"/><w:u w:val="none"/>')),
        p('cả đoạn', styled('Dam')),
        p(r('lật lại', '<w:rStyle w:val="Manh"/>'), styled('Dam')),
        p('giữa', '<w:jc w:val="center"/>'), p('phải', '<w:jc w:val="right"/>'), p('đều', '<w:jc w:val="both"/>'),
        p('<w:r><w:tab/><w:t>Dòng</w:t><w:br/><w:t>hai</w:t><w:tab/><w:t>ba</w:t><w:br w:type="page"/><w:t>bốn</w:t><w:br/></w:r>'),
        p(''), p('   '), p('\u00a0'),
      ].join(''),
    })).toEqual([
      para(text('đậm ', bold), text('nghiêng', italic), text(' gạch', underline), ' không'),
      para(text('cả đoạn', bold)),
      para('lật lại'),
      { ...para('giữa'), attrs: { textAlign: 'center' } }, { ...para('phải'), attrs: { textAlign: 'right' } }, para('đều'),
      para('Dòng', br, 'hai ba bốn'),
    ])
  })

  it('drops soft hyphens, keeps hyphens that do not break as hyphens, and knows signs of symbol fonts', async () => {
    expect(await blocks({ body: p('<w:r><w:t>tuyên\u00ad truyền 25</w:t><w:noBreakHyphen/><w:t>NQ/TW </w:t><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>') }))
      .toEqual([para('tuyên truyền 25-NQ/TW ✓')])
  })

  it('joins a paragraph whose end was deleted to the next', async () => {
    expect(await blocks({ body: p(r('Đầu câu '), '<w:rPr><w:del w:id="1" w:author="An"/></w:rPr>') + p('cuối câu') })).toEqual([para('Đầu câu cuối câu')])
  })

  it('keeps the text of content controls, smart tags, text boxes and equations', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${p('Trong khung')}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p('Trong khung')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(await blocks({ body: `<w:sdt><w:sdtContent>${p('Trong ô')}</w:sdtContent></w:sdt>` + p(`<w:smartTag>${r('Nhãn')}</w:smartTag>${box}`) }))
      .toEqual([para('Trong ô'), para('Nhãn'), para('Trong khung')])
  })
})

describe('headings and quotations', () => {
  const styles = [
    style('Title', 'Title'), style('H1', 'heading 1'), style('H2', 'heading 2'), style('H3', 'heading 3'), style('Rieng', 'Của tôi', '<w:basedOn w:val="H2"/>'),
    style('Vien', 'Có cấp', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'), style('Quote', 'Quote'), style('Sub', 'Subtitle'),
  ].join('')

  it('knows them by their style, its base and its outline level', async () => {
    expect(await blocks({ styles, body: p('Một', styled('H1')) + p('Hai', styled('Rieng')) + p('chữ') + p(r('Ba', '<w:b/>'), styled('Vien')) })).toEqual([
      head(2, 'Một'), head(3, 'Hai'), para('chữ'), head(2, 'Ba'),
    ])
  })

  it('takes a single first heading of the highest level for the title of all', async () => {
    expect(await blocks({ styles, body: p('Tên bài', styled('H1')) + p('Mục', styled('H2')) + p('Mục con', styled('H3')) + p('Mục', styled('H2')) })).toEqual([
      head(2, 'Tên bài'), head(2, 'Mục'), head(3, 'Mục con'), head(2, 'Mục'),
    ])
  })

  it('tells which blocks Word calls title and subtitle', async () => {
    const { styled: found } = await read({ styles, body: p('') + p('Tên', styled('Title')) + p('Lời dẫn', styled('Sub')) + p('chữ') })
    expect(found).toEqual({ title: [0], lead: [1] })
  })

  it('puts quoted paragraphs that follow one another into one quotation', async () => {
    expect(await blocks({ styles, body: p('một', styled('Quote')) + p('hai', styled('Quote')) + p('ba') + p('bốn', styled('Quote')) })).toEqual([
      { type: 'blockquote', content: [para('một'), para('hai')] }, para('ba'), { type: 'blockquote', content: [para('bốn')] },
    ])
  })

  it('keeps a heading’s number, which no list writes', async () => {
    expect(await blocks({ styles, numbering: NUMBERING, body: p('Phạm vi', styled('H1') + at(5)) + p('chữ') + p('Đối tượng', styled('H1') + at(5)) })).toEqual([
      head(2, 'Điều 1. Phạm vi'), para('chữ'), head(2, 'Điều 2. Đối tượng'),
    ])
  })
})

describe('lists', () => {
  it('puts lists into the items they belong to, three deep', async () => {
    const body = p('một', at(1)) + p('gạch', at(1, 1)) + p('sâu một', at(1, 2)) + p('sâu hai', at(1, 2)) + p('gạch nữa', at(1, 1)) + p('hai', at(1))
    expect(await blocks({ numbering: NUMBERING, body })).toEqual([
      ordered(1,
        item(para('một'), bullets(item(para('gạch'), ordered(1, item(para('sâu một')), item(para('sâu hai')))), item(para('gạch nữa')))),
        item(para('hai'))),
    ])
  })

  it('goes on counting after a paragraph between, starts where the list says, starts again where it is told to', async () => {
    const body = p('một', at(1)) + p('xen vào') + p('hai', at(1)) + p('năm', at(4)) + p('sáu', at(4)) + p('lại một', at(7))
    expect(await blocks({ numbering: NUMBERING, body })).toEqual([
      ordered(1, item(para('một'))), para('xen vào'), ordered(2, item(para('hai'))), ordered(5, item(para('năm')), item(para('sáu'))), ordered(1, item(para('lại một'))),
    ])
  })

  it('keeps letters and Roman numerals as text, which a list would turn into numbers', async () => {
    const body = p('Phần đầu', at(3)) + p('mục', at(3, 1)) + p('điểm', at(3, 2)) + p('Phần hai', at(3)) + p('khoản', at(4)) + p('điểm', at(4, 1)) + p('điểm', at(4, 1))
    expect(await blocks({ numbering: NUMBERING, body })).toEqual([
      para('I. Phần đầu'), para('I.1. mục'), para('a) điểm'), para('II. Phần hai'), ordered(5, item(para('khoản'), para('a) điểm'), para('b) điểm'))),
    ])
  })

  it('sees a list of its own that is set further in as an inner one', async () => {
    expect(await blocks({ numbering: NUMBERING, body: p('ngoài', at(2)) + p('trong', at(6)) + p('ngoài', at(2)) })).toEqual([
      bullets(item(para('ngoài'), bullets(item(para('trong')))), item(para('ngoài'))),
    ])
  })

  it('takes a numbering from the style and away by number 0', async () => {
    const styles = style('DS', 'List Bullet', `<w:pPr>${at(2)}</w:pPr>`)
    expect(await blocks({ styles, numbering: NUMBERING, body: p('có', styled('DS')) + p('không', styled('DS') + at(0)) })).toEqual([bullets(item(para('có'))), para('không')])
  })
})

describe('tables', () => {
  const tc = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(inside)}</w:tc>`
  const cell = (words: string, attrs = {}, type = 'tableCell') => ({
    type, attrs: { colspan: 1, rowspan: 1, colwidth: null, align: null, ...attrs }, content: [words === '' ? { type: 'paragraph', attrs: { textAlign: null } } : para(words)],
  })
  const row = (...content: object[]) => ({ type: 'tableRow', content })

  it('joins cells along and down', async () => {
    const body = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${tc('Đầu', '<w:gridSpan w:val="2"/>')}${tc('Cao', '<w:vMerge w:val="restart"/>')}</w:tr>
      <w:tr>${tc('a', '<w:vMerge w:val="restart"/>')}${tc('b')}${tc('', '<w:vMerge/>')}</w:tr>
      <w:tr>${tc('', '<w:vMerge/>')}${tc('')}${tc('', '<w:vMerge/>')}</w:tr></w:tbl>`
    expect(await blocks({ body })).toEqual([{
      type: 'table',
      content: [
        row(cell('Đầu', { colspan: 2 }, 'tableHeader'), cell('Cao', { rowspan: 3 }, 'tableHeader')),
        row(cell('a', { rowspan: 2 }), cell('b')),
        row(cell('')),
      ],
    }])
  })

  it('holds tables, lists and more in its cells, and is unpacked where it only frames a picture', async () => {
    const inner = `<w:tbl><w:tr>${tc('trong')}</w:tr></w:tbl>`
    expect(await blocks({ numbering: NUMBERING, body: `<w:tbl><w:tr><w:tc>${p('mục', at(2))}${inner}${p('')}</w:tc>${tc('bên')}</w:tr></w:tbl>` })).toMatchObject([
      { content: [{ content: [{ content: [bullets(item(para('mục'))), { type: 'table' }] }, cell('bên')] }] },
    ])
    const media = [{ name: 'a.png', data: Buffer.from('x') }]
    expect(await blocks({ media, body: `<w:tbl><w:tr><w:tc>${p(drawing('a.png'))}</w:tc></w:tr><w:tr>${tc('Lời ảnh')}</w:tr></w:tbl>` })).toMatchObject([
      { type: 'figure' }, para('Lời ảnh'),
    ])
  })
})

describe('links', () => {
  const links = [{ id: 'l1', type: 'hyperlink', target: 'https://vi.example/a?b=1&amp;c=2', external: true }, { id: 'l2', type: 'hyperlink', target: 'javascript:alert(1)', external: true }]
  const field = (code: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const link = (href: string) => ({ type: 'link', attrs: { href } })

  it('knows links and fields that are links, with allowed addresses only', async () => {
    expect(await blocks({
      links,
      body: [
        p(`<w:hyperlink r:id="l1">${r('một', '<w:u w:val="single"/>')}</w:hyperlink>`),
        p(`<w:hyperlink r:id="l2">${r('hai')}</w:hyperlink>`),
        p(`<w:hyperlink w:anchor="muc">${r('ba')}</w:hyperlink>`),
        p(field(' HYPERLINK "https://vi.example/truong" ', 'bốn') + r(' sau')),
        p(field(' HYPERLINK "javascript:alert(1)" ', 'năm')),
        p(`<w:fldSimple w:instr=" HYPERLINK mailto:ban@vi.example ">${r('sáu')}</w:fldSimple>`),
        p(field(' PAGE ', '7')),
      ].join(''),
    })).toEqual([
      para(text('một', link('https://vi.example/a?b=1&c=2'))), para('hai'), para('ba'), para(text('bốn', link('https://vi.example/truong')), ' sau'),
      para('năm'), para(text('sáu', link('mailto:ban@vi.example'))), para('7'),
    ])
  })

  it('leaves a table of contents out, over paragraphs too, and says so', async () => {
    const [begin, rest] = field(' TOC \\o "1-3" ', 'Mục một 1').split('<w:r><w:fldChar w:fldCharType="end"/></w:r>')
    const { body, report } = await read({ body: p(begin + (rest ?? '')) + p('Mục hai 2') + p('<w:r><w:fldChar w:fldCharType="end"/></w:r>') + p('Chữ') })
    expect(body.content).toEqual([para('Chữ')])
    expect(report.contents).toBe(1)
  })
})

describe('notes', () => {
  it('numbers footnotes and endnotes in the order of the text and lists them at the end', async () => {
    const ref = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
    const note = (kind: string, id: number, words: string) => `<w:${kind} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r>${r(` ${words}`)}`)}</w:${kind}>`
    expect(await blocks({
      body: p(r('Một') + ref('footnote', 2) + r(', hai') + ref('endnote', 1) + r('.')) + p(r('Ba') + ref('footnote', 3)),
      footnotes: note('footnote', 2, 'Cuối trang') + note('footnote', 3, 'Cuối trang nữa'),
      endnotes: note('endnote', 1, 'Cuối văn bản'),
    })).toEqual([
      para('Một[1], hai[2].'), para('Ba[3]'), head(2, 'Chú thích'),
      ordered(1, item(para('Cuối trang')), item(para('Cuối văn bản')), item(para('Cuối trang nữa'))),
    ])
  })
})

describe('what is not in the text', () => {
  const by = 'w:author="Lê Bình" w:date="2024-05-02T08:30:00Z"'

  it('keeps insertions, drops deletions and reports both with author and time', async () => {
    const { body, report } = await read({
      body: p(r('Giữ ') + `<w:ins w:id="1" ${by}>${r('thêm ')}</w:ins><w:ins w:id="2" ${by}>${r('vào')}</w:ins><w:del w:id="3" ${by}><w:r><w:delText>bỏ đi</w:delText></w:r></w:del>` + r(' hết', '<w:b/><w:rPrChange w:id="4"/>'))
        + p(`<w:moveFrom w:id="5" ${by}>${r('chỗ cũ')}</w:moveFrom>` + r('x')) + p(`<w:moveTo w:id="6" ${by}>${r('chỗ mới')}</w:moveTo>`),
    })
    expect(body.content).toEqual([para('Giữ thêm vào', text(' hết', bold)), para('x'), para('chỗ mới')])
    expect(report).toMatchObject({ inserted: 1, deleted: 1, moved: 1, formatted: 1 })
    expect(report.excerpts).toEqual([
      { kind: 'inserted', text: 'thêm vào', author: 'Lê Bình', at: '2024-05-02T08:30:00Z' },
      { kind: 'deleted', text: 'bỏ đi', author: 'Lê Bình', at: '2024-05-02T08:30:00Z' },
      { kind: 'moved', text: 'chỗ mới', author: 'Lê Bình', at: '2024-05-02T08:30:00Z' },
    ])
  })

  it('stores no author, time or name that the database could not hold', async () => {
    const { report, left } = await read({
      links: [{ id: 'xa', type: 'image', target: `http://vi.example/${'😀'.repeat(120)}x.png`, external: true }],
      body: p(`<w:ins w:id="1" w:author="A&#x1;n&#xD800;" w:date="hôm qua">${r('thêm')}</w:ins>`) + p(drawing('xa', { link: true })),
    })
    expect(report.excerpts).toEqual([{ kind: 'inserted', text: 'thêm', author: expect.stringMatching(/^A\W*n\W*$/), at: null }])
    expect(JSON.stringify([report, left])).not.toMatch(/\\u(?:0000|d8|D8)/)
  })

  it('reports comments, hidden text and headers; counts all, shows twenty of a kind', async () => {
    const { body, report } = await read({
      styles: style('An', 'Ẩn', '<w:rPr><w:vanish/></w:rPr>', 'character'),
      comments: Array.from({ length: 30 }, (_, i) => `<w:comment w:id="${i}" ${by}>${p(`Ý kiến ${i + 1}`)}</w:comment>`).join(''),
      header: p('Tài liệu nội bộ'),
      body: p(r('Hiện') + r(' giấu', '<w:vanish/>') + r(' kín', '<w:rStyle w:val="An"/>')),
    })
    expect(body.content).toEqual([para('Hiện')])
    expect(report).toMatchObject({ comments: 30, hidden: 1, headers: 1 })
    expect(report.excerpts.filter(({ kind }) => kind === 'comment')).toHaveLength(20)
    expect(report.excerpts.filter(({ kind }) => kind !== 'comment')).toEqual([
      { kind: 'hidden', text: ' giấu kín', author: '', at: null }, { kind: 'header', text: 'Tài liệu nội bộ', author: '', at: null },
    ])
  })
})

describe('pictures', () => {
  const media = [{ name: 'image1.png', data: Buffer.from('một') }]
  const number = (n: number) => String(n).padStart(64, '0')

  it('stands on a line of its own, counts once however often it is shown, and brings a real description', async () => {
    const { body, pictures } = await read({
      media,
      body: p(r('trước') + drawing('image1.png', { description: 'Đại biểu bỏ phiếu tại hội trường' }) + r('sau')) + p(drawing('image1.png', { description: 'image1.png' })),
    })
    expect(body.content).toEqual([
      para('trước'), { type: 'figure', attrs: { pictureId: number(0), alt: 'Đại biểu bỏ phiếu tại hội trường', decorative: false, caption: '' } }, para('sau'),
      { type: 'figure', attrs: { pictureId: number(0), alt: '', decorative: false, caption: '' } },
    ])
    expect(pictures).toEqual([{ path: 'word/media/image1.png', crop: null, name: 'image1.png' }])
  })

  it('stands beside the text box that is grouped with it, and counts what is only drawn', async () => {
    const group = drawing('image1.png').replace('</wp:inline>', `<wps:wsp><wps:txbx><w:txbxContent>${p('Lời trong khung')}</w:txbxContent></wps:txbx></wps:wsp></wp:inline>`)
    const line = '<w:r><w:drawing><wp:inline><wps:wsp/></wp:inline></w:drawing></w:r>'
    const { body, report } = await read({ media, body: p(group) + p(r('chữ') + line) })
    expect(body.content).toMatchObject([{ type: 'figure' }, para('Lời trong khung'), para('chữ')])
    expect(report.objects).toBe(1)
  })

  it('reports linked and missing pictures, and fetches none', async () => {
    const { body, left } = await read({
      links: [{ id: 'xa', type: 'image', target: 'http://127.0.0.1:9/anh.png', external: true }, { id: 'tep', type: 'image', target: 'file:///etc/passwd', external: true }],
      body: p('chữ') + p(drawing('xa', { link: true })) + p(drawing('tep')) + p(drawing('khong-co')),
    })
    expect(body.content).toEqual([para('chữ')])
    expect(left).toEqual([
      { name: 'anh.png', code: 'word.picture_linked' }, { name: 'passwd', code: 'word.picture_linked' }, { name: 'Picture 1', code: 'word.picture_missing' },
    ])
  })

  it('shows only what was left of a picture that was cut', async () => {
    const { pictures } = await read({ media, body: p(drawing('image1.png', { crop: '<a:srcRect l="25000" b="10000"/>' })) })
    expect(pictures).toEqual([{ path: 'word/media/image1.png', crop: { left: 25_000, top: 0, right: 0, bottom: 10_000 }, name: 'image1.png' }])
  })
})
