import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { bodyOf, figure, paragraph, text } from '@/domain/content/build'
import type { ArticleContent } from '@/domain/content/content'
import { emptyContent } from '@/domain/content/empty'
import type { Block } from '@/domain/content/nodes'
import { ComparisonView } from './comparison-view'
import { MergeView } from './merge-view'

const ZONE = 'Asia/Ho_Chi_Minh'
const content = (title: string, ...blocks: [Block, ...Block[]]): ArticleContent => ({ ...emptyContent(), title, body: bodyOf(...blocks) })
const compare = (before: ArticleContent, after: ArticleContent) =>
  renderToStaticMarkup(<ComparisonView before={before} after={after} pictures={{}} zone={ZONE} labels={{ before: 'Bản số 1', after: 'Bản đang viết' }} />)
const words = (html: string) => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')

describe('two texts in one', () => {
  it('say in words and in marks what went and what came', () => {
    const html = compare(content('Họp sơ kết', paragraph('Xã có mười khung cửi.')), content('Họp tổng kết', paragraph('Xã có chín khung cửi.')))
    expect(html).toMatch(/<del[^>]*><span class="sr-only"> bỏ: <\/span>mười/)
    expect(html).toMatch(/<ins[^>]*><span class="sr-only"> thêm: <\/span>chín/)
    expect(words(html)).toContain('Tiêu đề sửa; 1 đoạn sửa')
    expect(words(html)).toContain('Gạch ngang: có trong “Bản số 1”. Gạch chân: có trong “Bản đang viết”.')
  })

  it('that are the same are said to be the same, and nothing else is shown', () => {
    const same = content('Họp', paragraph('Xã có mười khung cửi.'))
    expect(words(compare(same, { ...same }))).toBe('Hai bản giống hệt nhau.')
  })

  it('fold what did not change, but for a neighbour on either side', () => {
    const blocks = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu'].map((line) => paragraph(`Đoạn ${line} giữ nguyên.`)) as [Block, ...Block[]]
    const html = words(compare(content('Họp', ...blocks, paragraph('Cũ thôi')), content('Họp', ...blocks, paragraph('Mới hẳn'))))
    expect(html).toContain('… 5 đoạn không đổi')
    expect(html).toContain('Đoạn Sáu giữ nguyên.')
    expect(html).not.toContain('Đoạn Hai giữ nguyên.')
  })

  it('name a change of form and a change of caption', () => {
    const picture = (caption: string) => figure({ pictureId: 'a'.repeat(64), alt: 'Lớp học', caption })
    const html = words(compare(content('Họp', paragraph('Xã mở lớp dệt'), picture('Lớp cũ')), content('Họp', paragraph([text('Xã', { type: 'bold' }), text(' mở lớp dệt')]), picture('Lớp mới'))))
    expect(html).toContain('(đổi kiểu: in đậm)')
    expect(html).toContain('1 đoạn đổi kiểu, 1 chú thích ảnh sửa')
  })
})

it('merging asks at each difference, and begins with one’s own', () => {
  const mine = content('Họp sơ kết', paragraph('Tôi viết về vụ ngô'), paragraph('Kết'))
  const theirs = content('Họp tổng kết', paragraph('Chị tả lại chợ phiên'), paragraph('Kết'))
  const html = renderToStaticMarkup(
    <MergeView mine={mine} theirs={theirs} names={{ theirs: 'Hà Vân' }} pictures={{}} zone={ZONE} onMerged={() => undefined} onCancel={() => undefined} />,
  )
  expect(html.match(/<fieldset/g)).toHaveLength(2)
  expect(html.match(/type="radio"[^>]*checked/g)).toHaveLength(2)
  expect(words(html)).toContain('Gạch ngang: chỉ bản của tôi có. Gạch chân: chỉ Hà Vân có.')
  expect(words(html)).toContain('Chỉ bản của tôi cóbỏ: Tôi viết về vụ ngô')
  expect(words(html)).toContain('Lấy hết của Hà Vân')
  expect(words(html)).toContain('2 chỗ của tôi, 0 chỗ của Hà Vân')
  expect(words(html)).toContain('Lấy cả hai')
})
