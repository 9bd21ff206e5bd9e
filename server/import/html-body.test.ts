import { describe, expect, it } from 'vitest'
import { parseBody } from '@/domain/content/body'
import { blocksOfHtml } from './html-body'

const figure = { type: 'figure', attrs: { pictureId: 'a'.repeat(64), alt: 'Mô tả', decorative: false, caption: 'Chú thích' } } as const
const blocks = (html: string) => {
  const made = blocksOfHtml(html, (src) => (src === 'anh/1.jpg' ? figure : null))
  if (made.length === 0) return []
  // Whatever is made must be a body that the house accepts.
  const parsed = parseBody({ type: 'doc', content: made })
  return parsed.ok ? parsed.body.content : parsed
}
const text = (value: string, ...marks: object[]) => (marks.length > 0 ? { type: 'text', text: value, marks } : { type: 'text', text: value })
const p = (...content: Array<string | object>) => {
  const inline = content.filter((part) => part !== '').map((part) => (typeof part === 'string' ? text(part) : part))
  return { type: 'paragraph', attrs: { textAlign: null }, ...(inline.length > 0 ? { content: inline } : {}) }
}
const [bold, italic, underline] = [{ type: 'bold' }, { type: 'italic' }, { type: 'underline' }]
const br = { type: 'hardBreak' }

describe('text', () => {
  it('makes paragraphs of p, div and bare text, with blanks as a browser shows them', () => {
    expect(blocks('Mở đầu <p>Đoạn\n   một </p><div>Đoạn hai<div>Đoạn ba</div>Đoạn bốn</div> cuối')).toEqual([
      p('Mở đầu'), p('Đoạn một'), p('Đoạn hai'), p('Đoạn ba'), p('Đoạn bốn'), p('cuối'),
    ])
  })

  it('keeps no-break spaces and entities, drops empty paragraphs', () => {
    expect(blocks('<p>một&nbsp;&nbsp;hai &lt;b&gt; &amp; “ba”</p><p> </p><p></p>')).toEqual([p('một\u00a0\u00a0hai <b> & “ba”')])
  })

  it('knows headings, alignment and line breaks', () => {
    expect(blocks('<h1>Lớn</h1><h4 align="center">Nhỏ</h4><p style="text-align: right">Dòng<br> hai<br></p>')).toEqual([
      { type: 'heading', attrs: { level: 2, textAlign: null }, content: [text('Lớn')] },
      { type: 'heading', attrs: { level: 3, textAlign: 'center' }, content: [text('Nhỏ')] },
      { type: 'paragraph', attrs: { textAlign: 'right' }, content: [text('Dòng'), br, text('hai')] },
    ])
  })

  it('knows bold, italic, underline and links, one in the other and around blocks', () => {
    expect(blocks('<b>đậm <em>nghiêng</em></b> <u>gạch</u> <strong><p>cả đoạn</p></strong>')).toEqual([
      p(text('đậm ', bold), text('nghiêng', bold, italic), ' ', text('gạch', underline)), p(text('cả đoạn', bold)),
    ])
    expect(blocks('<p><a href="https://vi.example/bai?x=1&amp;y=2">liên kết</a></p>')).toEqual([
      p(text('liên kết', { type: 'link', attrs: { href: 'https://vi.example/bai?x=1&y=2' } })),
    ])
  })
})

describe('what is not taken', () => {
  it('drops scripts, styles and frames with their text; keeps the text of what it does not know', () => {
    expect(blocks('<style>p{}</style><script>alert(1)</script><iframe>khung</iframe><p onclick="x()"><font>chữ</font> <marquee>chạy</marquee></p>')).toEqual([
      p('chữ chạy'),
    ])
  })

  it.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', 'data:text/html,x', '//la.example', 'vbscript:x', ''])(
    'makes no link to %s', (href) => {
      expect(blocks(`<p><a href="${href}">chữ</a></p>`)).toEqual([p('chữ')])
    },
  )

  it('takes only pictures of the line itself, out of the paragraph they stand in', () => {
    expect(blocks('<p>trước <img src="anh/1.jpg"> sau <img src="https://la.example/x.png"></p>')).toEqual([p('trước'), figure, p('sau')])
    expect(blocks('<figure><a href="/x"><img src="anh/1.jpg"></a><figcaption>Chú thích</figcaption></figure>')).toEqual([figure])
    expect(blocks('<figure><img src="khac.png"><figcaption>Lời ảnh</figcaption></figure>')).toEqual([p('Lời ảnh')])
  })

  it('refuses what is nested beyond reason', () => {
    expect(() => blocks('<div>'.repeat(5000))).toThrow('"html" lồng quá nhiều lớp.')
  })
})

describe('lists, quotations, tables', () => {
  const item = (...content: object[]) => ({ type: 'listItem', content })

  it('knows lists, inner ones inside or beside their item', () => {
    const inner = { type: 'bulletList', content: [item(p('trong'))] }
    expect(blocks('<ul><li>một<ul><li>trong</li></ul></li><li><p>hai</p></li></ul>')).toEqual([
      { type: 'bulletList', content: [item(p('một'), inner), item(p('hai'))] },
    ])
    expect(blocks('<ol start="3"><li>một</li><ul><li>trong</li></ul></ol>')).toEqual([
      { type: 'orderedList', attrs: { start: 3, type: null }, content: [item(p('một'), inner)] },
    ])
    expect(blocks('<ul><li><h3>đề mục</h3></li></ul>')).toEqual([
      { type: 'bulletList', content: [item(p(''), { type: 'heading', attrs: { level: 3, textAlign: null }, content: [text('đề mục')] })] },
    ])
    expect(blocks('<ul> </ul>')).toEqual([])
  })

  it('knows quotations', () => {
    expect(blocks('<blockquote>một<p>hai</p></blockquote><blockquote> </blockquote>')).toEqual([{ type: 'blockquote', content: [p('một'), p('hai')] }])
  })

  it('knows tables with joined cells, and what stands beside the cells', () => {
    const cell = (type: string, content: object, attrs = {}) => ({
      type, attrs: { colspan: 1, rowspan: 1, colwidth: null, align: null, ...attrs }, content: [content],
    })
    expect(blocks('<table><caption>Bảng một</caption><thead><tr><th colspan="2" align="center">Đề</th></tr></thead><tbody><tr><td rowspan="2">a</td><td></td></tr><tr><td>b</td></tr><tr></tr></tbody></table>')).toEqual([
      p('Bảng một'),
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('tableHeader', p('Đề'), { colspan: 2, align: 'center' })] },
          { type: 'tableRow', content: [cell('tableCell', p('a'), { rowspan: 2 }), cell('tableCell', p(''))] },
          { type: 'tableRow', content: [cell('tableCell', p('b'))] },
        ],
      },
    ])
  })
})
