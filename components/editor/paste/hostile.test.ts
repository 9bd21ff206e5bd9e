// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { parseBody } from '@/domain/content/body'
import { convertPasted, LIMITS } from './convert-pasted'
import { nestsTooDeep } from './nesting'
import { declarations } from './css/declarations'

// Forms of attack from the public collections (OWASP, Cure53, PortSwigger), with the harmless call that marks them.
const VECTORS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="javascript:alert(1)">',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>chữ</text></a></svg>',
  '<math><maction actiontype="statusline" xlink:href="javascript:alert(1)">chữ</maction></math>',
  '<a href="javascript:alert(1)">chữ</a>',
  '<a href=" &#14; javascript:alert(1)">chữ</a>',
  '<a href="java&Tab;script:alert(1)">chữ</a>',
  '<a href="JaVaScRiPt&colon;alert(1)">chữ</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">chữ</a>',
  '<a href="vbscript:msgbox(1)">chữ</a>',
  '<a href="https://www.google.com/url?q=javascript:alert(1)">chữ</a>',
  '<a href="https://x.safelinks.protection.outlook.com/?url=javascript%3Aalert(1)">chữ</a>',
  '<iframe src="javascript:alert(1)"></iframe><iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">',
  '<p style="background:url(javascript:alert(1))" onclick="alert(1)">chữ</p>',
  '<p style="width:expression(alert(1))">chữ</p>',
  '<style>@import "javascript:alert(1)"; p{behavior:url(#x)}</style><p>chữ</p>',
  '<link rel=stylesheet href="javascript:alert(1)"><meta http-equiv=refresh content="0;url=javascript:alert(1)"><base href="javascript:alert(1)//">',
  '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">chữ</button><input autofocus onfocus=alert(1)></form>',
  '<details open ontoggle=alert(1)>chữ</details><marquee onstart=alert(1)>chữ</marquee>',
  '<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<!--[if gte mso 9]><img src=x onerror=alert(1)><![endif]--><p>chữ</p>',
  '<![if !vml]><img src="file:///x" onerror=alert(1) v:shapes="a"><![endif]>',
  '<v:shape onload=alert(1)><v:imagedata src="javascript:alert(1)"/></v:shape>',
  '<p style="mso-list:l0 level1 lfo1" onmouseover=alert(1)><span style="mso-list:Ignore"><img src=x onerror=alert(1)>1.</span>chữ</p>',
  '<a style="mso-footnote-id:ftn1" href="javascript:alert(1)#_ftn1">[<img src=x onerror=alert(1)>]</a>',
  '<figure data-picture-id="javascript:alert(1)"><img src=x onerror=alert(1)><figcaption onclick=alert(1)>chữ</figcaption></figure>',
  '<table background="javascript:alert(1)"><td background="javascript:alert(1)" onclick=alert(1)>chữ</td></table>',
  '<ol start="javascript:alert(1)" type="a"><li value="alert(1)">chữ</li></ol>',
  '<p id="__proto__" class="constructor __proto__" style="__proto__:alert(1);constructor:x">chữ</p>',
]

describe('of attacks nothing is left in the body', () => {
  test.each(VECTORS)('%s', (html) => {
    const result = convertPasted(html, '')
    if (!result.ok) throw new Error(result.why)
    const json = JSON.stringify(result.blocks)
    // The words themselves may stay, as words.
    expect(json).not.toMatch(/script:|vbscript|data:text|onerror|onload|onclick|on[a-z]+=|expression\(|<\w/i)
    if (result.blocks.length > 0) expect(parseBody({ type: 'doc', content: result.blocks }).ok).toBe(true)
  })

  test('and the words around them stay', () => {
    const kept = VECTORS.filter((html) => />chữ</.test(html) && !/svg|math/.test(html))
    for (const html of kept) {
      const result = convertPasted(html, '')
      expect(result.ok && JSON.stringify(result.blocks)).toContain('chữ')
    }
  })

  test('nothing of the page is run or asked for', () => {
    const before = document.documentElement.outerHTML
    for (const html of VECTORS) convertPasted(html, '')
    expect(document.documentElement.outerHTML).toBe(before)
  })
})

// jsdom is slow with what is nested so deep; browsers stop nesting at 512.
describe('limits', { timeout: 120_000 }, () => {
  const repeat = (text: string, times: number) => text.repeat(times)

  test.each<[string, string]>([
    ['elements', repeat('<div>', 1000)],
    ['bold', repeat('<b>', 1000)],
    ['lists', repeat('<ul><li>', 500)],
    ['tables', repeat('<table><tr><td>', 200)],
    ['quotations', repeat('<blockquote>', 600)],
    ['spans with styles', repeat('<span style="font-family:.VnTime">', 600)],
  ])('%s nested without end keep their words', (_, html) => {
    const result = convertPasted(`${html}chữ`, '')
    if (!result.ok) throw new Error(result.why)
    expect(JSON.stringify(result.blocks)).toContain('chữ')
    expect(parseBody({ type: 'doc', content: result.blocks }).ok).toBe(true)
  })

  test.each(['<div>'.repeat(100_000), '<b><ul><li>'.repeat(50_000), '<o:p x="'.repeat(3000), '<span>chữ</span><i>'.repeat(2001)])(
    'nesting that a browser takes minutes for is refused unread: %.20s',
    (html) => expect(convertPasted(html, '')).toEqual({ ok: false, why: 'too_complex' }),
  )

  test('elements that follow each other are no nesting', () => {
    expect(nestsTooDeep('<p>a<br><li>b<td><o:p>c</o:p>'.repeat(5000))).toBe(false)
    expect(nestsTooDeep('</div>'.repeat(5000) + '<div>'.repeat(2000) + '<'.repeat(5000))).toBe(false)
  })

  test('more than the limit is refused unread', () =>
    expect(convertPasted('a'.repeat(LIMITS.html + 1), '')).toEqual({ ok: false, why: 'too_big' }))

  test('more than a body may hold is refused', () =>
    expect(convertPasted(`<p>${'chữ '.repeat(600_000)}</p>`, '')).toEqual({ ok: false, why: 'too_big' }))

  test('a broken style block is read to its end', () => {
    for (const css of ['{'.repeat(50_000), 'p{'.repeat(20_000), '/*'.repeat(20_000), `p{font:"${'('.repeat(20_000)}`, '@list '.repeat(20_000), 'a,'.repeat(50_000)]) {
      expect(convertPasted(`<style>${css}</style><p>chữ</p>`, '')).toMatchObject({ ok: true })
    }
  })

  test('and so is a broken style', () => {
    for (const css of ['{'.repeat(20_000), `font:"${'('.repeat(20_000)}`, ';'.repeat(50_000), 'a:'.repeat(50_000)]) {
      expect(declarations(css).size).toBeLessThanOrEqual(1)
    }
  })

  test('spans beyond any table become the most there may be', () => {
    const result = convertPasted('<table><tr><td colspan=99999999 rowspan=-3>a</td><td colspan=1e9 rowspan=70000>b</td></tr></table>', '')
    expect(result.ok && result.blocks[0]).toMatchObject({ content: [{ content: [{ attrs: { colspan: 100, rowspan: 1 } }, { attrs: { colspan: 100, rowspan: 1 } }] }] })
  })
})
