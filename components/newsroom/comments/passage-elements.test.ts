import { JSDOM } from 'jsdom'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ArticleSheet } from '@/components/newsroom/article-sheet'
import type { ArticleContent } from '@/domain/content/content'
import { emptyContent } from '@/domain/content/empty'
import { bodyOf, figure, heading, paragraph, text } from '@/domain/content/build'
import { passagesOf } from '@/domain/proofreading/passage'
import { offsetOf, rangeOf, shownPassages } from './passage-elements'

const cell = { colspan: 1, rowspan: 1, colwidth: null, align: null }
const content: ArticleContent = {
  ...emptyContent(),
  title: 'Thông báo số 12-TB/TU về lịch tiếp dân',
  lead: 'Lịch áp dụng từ quý sau.',
  body: bodyOf(
    paragraph('Một'),
    paragraph(' '),
    paragraph([text('Hai '), text('đậm', { type: 'bold' }), { type: 'hardBreak' }, text('xuống dòng theo 25-NQ/TW')]),
    heading(2, 'Một'),
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('Một'), { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('Trong cùng')] }] }] }] },
    { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: cell, content: [paragraph('Ô đầu')] }, { type: 'tableCell', attrs: cell, content: [paragraph('')] }] }] },
    figure({ pictureId: 'a'.repeat(64), caption: 'Chú thích', alt: 'Mô tả' }),
    paragraph('Một'),
  ),
}

function page() {
  const markup = renderToStaticMarkup(createElement(ArticleSheet, { content, pictures: {}, zone: 'Asia/Ho_Chi_Minh', publishedAt: new Date(0) }))
  const { document } = new JSDOM(markup).window
  return shownPassages(document.body, passagesOf(content))
}

test('every passage that is shown finds its element, equal ones in their order', () => {
  const shown = page()
  expect(shown.map(({ passage, element }) => [passage.kind, element.tagName, element.textContent])).toEqual([
    ['title', 'H1', content.title],
    ['lead', 'P', content.lead],
    ['paragraph', 'P', 'Một'],
    ['paragraph', 'P', 'Hai đậmxuống dòng theo 25-NQ/TW'],
    ['heading', 'H2', 'Một'],
    ['paragraph', 'P', 'Một'],
    ['paragraph', 'P', 'Trong cùng'],
    ['paragraph', 'P', 'Ô đầu'],
    ['caption', 'FIGCAPTION', 'Chú thích'],
    ['paragraph', 'P', 'Một'],
  ])
  expect(new Set(shown.map(({ element }) => element)).size).toBe(shown.length)
})

describe('offsets go there and back', () => {
  test.each([
    ['Hai'], ['đậm'], ['ai đậm'], ['xuống dòng'], ['theo 25-NQ/TW'], ['25-NQ/TW'],
  ])('%s', (words) => {
    const { passage, element } = page()[3] as ReturnType<typeof page>[number]
    const from = passage.text.indexOf(words)
    const range = rangeOf(element, from, from + words.length)
    expect(range.toString()).toBe(words)
    expect(offsetOf(element, { node: range.startContainer, offset: range.startOffset })).toBe(from)
    expect(offsetOf(element, { node: range.endContainer, offset: range.endOffset })).toBe(from + words.length)
  })
})
