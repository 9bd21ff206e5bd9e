import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Body } from '@/domain/content/body'
import { emptyBody } from '@/domain/content/empty'
import { bodyOf, figure, heading, paragraph, text } from '@/domain/content/build'
import type { Block, Mark } from '@/domain/content/nodes'
import { ArticleBody } from './article-body'
import { Byline } from './byline'

const [first, second] = ['a'.repeat(64), 'b'.repeat(64)]
const ATTACK = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
const ESCAPED = '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;'

function html(body: Body, width = 3000): string {
  return renderToStaticMarkup(
    <ArticleBody
      body={body}
      pictureUrl={(id, w) => `/anh/${id.slice(0, 2)}-${w}.webp`}
      pictureSize={(id) => (id === first ? { width, height: width / 1.5 } : null)}
    />,
  )
}

const inside = (...blocks: [Block, ...Block[]]) =>
  /<div class="article-body">(.*)<\/div>$/s.exec(html(bodyOf(...blocks)))?.[1]
const link = (href: string): Mark => ({ type: 'link', attrs: { href } })
const cell = { colspan: 1, rowspan: 1, colwidth: null, align: null }

describe('each kind of block', () => {
  test.each<[string, Block, string]>([
    ['paragraph', paragraph('Một hai'), '<p>Một hai</p>'],
    ['alignment', { ...paragraph('A'), attrs: { textAlign: 'center' } }, '<p class="text-center">A</p>'],
    ['headings', heading(3, 'Đầu mục'), '<h3>Đầu mục</h3>'],
    [
      'marks',
      paragraph([text('a', link('/b'), { type: 'bold' }, { type: 'italic' }, { type: 'underline' })]),
      '<p><a href="/b"><strong><em><u>a</u></em></strong></a></p>',
    ],
    ['line break', paragraph([text('a'), { type: 'hardBreak' }, text('b')]), '<p>a<br/>b</p>'],
    [
      'lists',
      { type: 'orderedList', attrs: { start: 3, type: null }, content: [{ type: 'listItem', content: [paragraph('a'), { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('b')] }] }] }] },
      '<ol start="3"><li><p>a</p><ul><li><p>b</p></li></ul></li></ol>',
    ],
    ['quotation', { type: 'blockquote', content: [paragraph('a')] }, '<blockquote><p>a</p></blockquote>'],
    [
      'table',
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [{ type: 'tableHeader', attrs: { ...cell, colspan: 2 }, content: [paragraph('Xã')] }] },
          { type: 'tableRow', content: [{ type: 'tableHeader', attrs: cell, content: [paragraph('A')] }, { type: 'tableCell', attrs: { ...cell, align: 'right' }, content: [paragraph('1')] }] },
        ],
      },
      '<div class="article-table" role="region" aria-label="Bảng 1" tabindex="0"><table><tbody>' +
        '<tr><th scope="col" colSpan="2"><p>Xã</p></th></tr>' +
        '<tr><th scope="row"><p>A</p></th><td class="text-right"><p>1</p></td></tr></tbody></table></div>',
    ],
  ])('%s', (_, block, markup) => expect(inside(block)).toBe(markup))
})

describe('text', () => {
  test('is given as it was written, blanks and no-break spaces included', () => {
    expect(inside(paragraph('xã\u00a0\u00a0 hội  (khoá XI)'))).toBe('<p>xã\u00a0\u00a0 hội  (khoá XI)</p>')
  })

  test('a paragraph or heading of nothing but blanks is not shown', () => {
    const nothing = [paragraph(), paragraph('\u00a0'), paragraph([text(' '), { type: 'hardBreak' }]), heading(2, ' ')]
    expect(inside(paragraph('a'), ...nothing, paragraph('b'))).toBe('<p>a</p><p>b</p>')
    expect(html(emptyBody())).toBe('<div class="article-body"></div>')
  })

  test('numbers of documents do not break', () => {
    expect(inside(paragraph('Nghị quyết 25-NQ/TW, năm 2023'))).toBe(
      '<p>Nghị quyết <span class="document-number whitespace-nowrap">25-NQ/TW</span>, năm 2023</p>',
    )
  })
})

describe('pictures', () => {
  test('come in three widths with caption, alt text and their size; the first is fetched at once', () => {
    const markup = inside(figure({ pictureId: first, caption: 'Quang cảnh', alt: 'Hội trường' }), figure({ pictureId: second, alt: 'B' }))
    const [one = '', two = ''] = markup?.split('</figure>') ?? []
    expect(one).toContain('<figure class="article-figure"><img src="/anh/aa-960.webp"')
    expect(one).toContain('srcSet="/anh/aa-480.webp 480w, /anh/aa-960.webp 960w, /anh/aa-1920.webp 1920w"')
    expect(one).toContain('sizes="(min-width: 768px) 720px, 100vw" width="3000" height="2000" alt="Hội trường" decoding="async"/>')
    expect(one).toContain('<figcaption class="article-caption">Quang cảnh</figcaption>')
    expect(one).not.toContain('loading=')
    expect(two).toContain('loading="lazy"')
    expect(two).not.toMatch(/width="|figcaption/)
  })

  test('a decorative one is silent', () => {
    expect(inside(figure({ pictureId: first, alt: 'Hoa', decorative: true }))).toContain('alt=""')
  })

  test.each([
    [400, '/anh/aa-480.webp 400w'],
    [800, '/anh/aa-480.webp 480w, /anh/aa-960.webp 800w'],
    [960, '/anh/aa-480.webp 480w, /anh/aa-960.webp 960w'],
    [1000, '/anh/aa-480.webp 480w, /anh/aa-960.webp 960w, /anh/aa-1920.webp 1000w'],
  ])('one of %d pixels promises no more than it has', (width, set) =>
    expect(html(bodyOf(figure({ pictureId: first })), width)).toContain(`srcSet="${set}"`),
  )
})

describe('attacks', () => {
  test.each(['javascript:alert(1)', 'java\tscript:alert(1)', ' \u0001javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '//vidu.vn', '/\\vidu.vn'])(
    'a stored link to %j is text',
    (href) => expect(inside(paragraph([text('bấm', link(href))]))).toBe('<p>bấm</p>'),
  )

  test('an address cannot leave its attribute', () => {
    expect(inside(paragraph([text('a', link(`https://vidu.vn/${ATTACK}`))]))).toBe(
      `<p><a href="https://vidu.vn/${ESCAPED}" rel="noopener">a</a></p>`,
    )
  })

  test('text, captions and alt texts are text', () => {
    const markup = inside(paragraph(ATTACK), figure({ pictureId: first, caption: ATTACK, alt: ATTACK }))
    expect(markup).toContain(`<p>${ESCAPED}</p>`)
    expect(markup).toContain(`alt="${ESCAPED}"`)
    expect(markup).toContain(`>${ESCAPED}</figcaption>`)
    expect(markup).not.toMatch(/<script|<img src=x/)
  })

  test('names in the byline too', () => {
    const credits = [{ role: 'writer' as const, name: ATTACK, office: ATTACK }]
    expect(renderToStaticMarkup(<Byline credits={credits} />)).toBe(`<div class="byline text-right"><p>${ESCAPED} - ${ESCAPED}</p></div>`)
  })
})

describe('links', () => {
  test.each([
    ['https://vidu.vn', ' rel="noopener"'],
    ['/van-ban', ''],
    ['mailto:a@vidu.vn', ''],
  ])('%s', (href, rel) => expect(inside(paragraph([text('a', link(href))]))).toBe(`<p><a href="${href}"${rel}>a</a></p>`))
})

test('the byline has a line for each office, and nothing without credits', () => {
  const credits = [
    { role: 'writer' as const, name: 'Hoài An', office: 'Văn phòng' },
    { role: 'photographer' as const, name: 'Lê Na', office: '' },
  ]
  expect(renderToStaticMarkup(<Byline credits={credits} />)).toBe(
    '<div class="byline text-right"><p>Hoài An - Văn phòng</p><p>Ảnh: Lê Na</p></div>',
  )
  expect(renderToStaticMarkup(<Byline credits={[]} />)).toBe('')
})
