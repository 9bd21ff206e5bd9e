import { describe, expect, test } from 'vitest'
import { isWebAddress, safeHref } from './links'

describe('addresses that pass', () => {
  test.each([
    ['https://vidu.vn/bai?x=1#y', 'https://vidu.vn/bai?x=1#y'],
    ['HTTP://VIDU.VN', 'HTTP://VIDU.VN'],
    ['  https://vidu.vn ', 'https://vidu.vn'],
    ['https://vidu.vn/văn bản', 'https://vidu.vn/văn bản'],
    ['mailto:vanphong@vidu.vn', 'mailto:vanphong@vidu.vn'],
    ['tel:+84256382', 'tel:+84256382'],
    ['/van-ban/25-nq-tw', '/van-ban/25-nq-tw'],
    ['/', '/'],
    ['#muc-2', '#muc-2'],
  ])('%j', (href, safe) => expect(safeHref(href)).toBe(safe))
})

describe('addresses that do not', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' \u0000javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\u0000script:alert(1)',
    '\u00a0javascript:alert(1)',
    '\u200bjavascript:alert(1)',
    '\ufeffjavascript:alert(1)',
    'javascript&colon;alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://vidu.vn/1',
    'file:///C:/van-ban.doc',
    'ftp://vidu.vn',
    'view-source:https://vidu.vn',
    '//vidu.vn',
    '/\\vidu.vn',
    '\\\\vidu.vn',
    '/\t/vidu.vn',
    'https:vidu.vn',
    'https:/vidu.vn',
    'https:///vidu.vn',
    'https://\\vidu.vn',
    'https://',
    'https://vidu.vn:99999',
    'mailto:',
    'tel: ',
    'vidu.vn',
    'bai-khac',
    '?q=1',
    '',
    ' ',
    `https://vidu.vn/${'a'.repeat(2048)}`,
  ])('%j', (href) => expect(safeHref(href)).toBeNull())
})

test('a web page is told from the rest', () => {
  expect(['https://vidu.vn', 'HTTP://vidu.vn', '/x', '#x', 'mailto:a@vidu.vn'].map(isWebAddress)).toEqual([
    true, true, false, false, false,
  ])
})
