// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { declarations } from './declarations'
import { styleReader } from './element-style'
import { styleRules } from './style-rules'

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')

test.each<[string, Record<string, string>]>([
  ["mso-list:l0 level2 lfo1;\nfont-family:\".VnTime\",serif", { 'mso-list': 'l0 level2 lfo1', 'font-family': '".VnTime",serif' }],
  ["font-family:'A;B';color:red", { 'font-family': "'A;B'", color: 'red' }],
  ['background:url(data:image/png;base64,AA==);TEXT-ALIGN: Center', { background: 'url(data:image/png;base64,AA==)', 'text-align': 'Center' }],
  ['a:1;a:2', { a: '2' }],
  [';;:;x', { '': '' }],
  ['', {}],
])('declarations of %s', (css, expected) => expect(Object.fromEntries(declarations(css))).toEqual(expected))

describe('the style of an element', () => {
  const page = parse(`<style><!--
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal
	{font-family:"Times New Roman"; text-align:justify;}
 @font-face {font-family:".VnTime";}
 @list l0:level2 {mso-level-number-format:bullet;}
 .Chung {font-style:italic}
 p {color:red}
 a:hover, p > b {font-weight:bold}
--></style><p class="MsoNormal Chung" style="text-align:center">a</p><li class=MsoNormal>b</li>`)
  const rules = styleRules(page)
  const styleOf = styleReader(rules)
  const style = (selector: string) => Object.fromEntries(styleOf(page.querySelector(selector) as Element))

  test('is of its name, its classes and its own', () =>
    expect(style('p')).toEqual({ color: 'red', 'font-style': 'italic', 'font-family': '"Times New Roman"', 'text-align': 'center' }))
  test('by class and name together', () => expect(style('li')).toEqual({ 'font-family': '"Times New Roman"', 'text-align': 'justify' }))
  test('lists have their levels', () => expect(rules.listLevels.get('l0:level2')?.get('mso-level-number-format')).toBe('bullet'))
  test('nothing is made of what is not simple', () => expect([...rules.bySelector.keys()]).toEqual(['p.msonormal', 'li.msonormal', '.chung', 'p']))
})
