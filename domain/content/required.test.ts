import { describe, expect, test } from 'vitest'
import { bodyOf, figure, paragraph } from './build'
import type { ArticleContent } from './content'
import { emptyContent } from './empty'
import { missingForSubmit } from './required'

const pictureId = 'c'.repeat(64)
const whole: ArticleContent = {
  ...emptyContent(),
  title: 'Hội nghị',
  lead: 'Sáng nay',
  sectionId: 'a',
  body: bodyOf(paragraph('Nội dung'), figure({ pictureId, caption: 'Quang cảnh', alt: 'Hội trường' })),
  credits: [{ role: 'writer', name: 'Mai', personId: null, office: '' }],
}

test('a whole article lacks nothing', () => expect(missingForSubmit(whole)).toEqual([]))

test('an empty one lacks everything, in the order of the form', () => {
  expect(missingForSubmit(emptyContent())).toEqual([
    { field: 'title', code: 'missing.title', message: 'Chưa có tiêu đề.' },
    { field: 'lead', code: 'missing.lead', message: 'Chưa có tóm tắt.' },
    { field: 'section', code: 'missing.section', message: 'Chưa chọn chuyên mục chính.' },
    { field: 'body', code: 'missing.body', message: 'Chưa có nội dung.' },
    { field: 'credits', code: 'missing.writer', message: 'Chưa ghi người viết.' },
  ])
})

describe('each alone', () => {
  test.each<[Partial<ArticleContent>, string]>([
    [{ title: ' \u00a0' }, 'missing.title'],
    [{ lead: '' }, 'missing.lead'],
    [{ sectionId: null }, 'missing.section'],
    [{ body: bodyOf(paragraph('\u00a0')) }, 'missing.body'],
    [{ credits: [{ role: 'photographer', name: 'Mai', personId: null, office: '' }] }, 'missing.writer'],
  ])('%j', (change, code) => expect(missingForSubmit({ ...whole, ...change }).map((item) => item.code)).toEqual([code]))
})

test('each picture needs a caption, and a description unless it is decorative', () => {
  const body = bodyOf(
    figure({ pictureId, caption: 'Có', alt: 'Có' }),
    figure({ pictureId, alt: 'Có' }),
    figure({ pictureId, caption: 'Có' }),
    figure({ pictureId, caption: 'Có', decorative: true }),
  )
  expect(missingForSubmit({ ...whole, body })).toEqual([
    { field: 'figure', code: 'missing.caption', message: 'Ảnh chưa có chú thích.', at: 1 },
    { field: 'figure', code: 'missing.alt', message: 'Ảnh chưa có mô tả.', at: 2 },
  ])
})
