import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { ArticleContent } from '@/domain/content/content'
import { emptyContent } from '@/domain/content/empty'
import { sheetWords } from '@/domain/words/approvals'
import { ChangesSince } from './changes-since'

const paragraph = (text: string) => ({ type: 'paragraph' as const, attrs: { textAlign: null }, content: [{ type: 'text' as const, text }] })
const text = (title: string, ...paragraphs: string[]): ArticleContent => ({ ...emptyContent(), title, body: { type: 'doc', content: paragraphs.map(paragraph) } })
const html = (before: ArticleContent, after: ArticleContent) =>
  renderToStaticMarkup(<ChangesSince before={before} after={after} pictures={{}} sections={[]} zone="Asia/Ho_Chi_Minh" />)

it('shows on paper what changed, and none of what stayed', () => {
  const before = text('Hội nghị sơ kết', 'Đoạn mở đầu giữ nguyên.', 'Có 210 đại biểu dự.', 'Đoạn kết giữ nguyên.')
  const after = text('Hội nghị tổng kết', 'Đoạn mở đầu giữ nguyên.', 'Có 120 đại biểu dự.', 'Đoạn kết giữ nguyên.')
  const shown = html(before, after)
  for (const piece of ['sơ', 'tổng', '210', '120']) expect(shown).toContain(piece)
  expect(shown).not.toContain('giữ nguyên')
  expect(html(before, before)).toContain(sheetWords.changesNone)
})
