import { describe, expect, test } from 'vitest'
import type { ArticleContent } from '@/domain/content/content'
import { emptyContent } from '@/domain/content/empty'
import { bodyOf, figure, heading, paragraph } from '@/domain/content/build'
import type { Block } from '@/domain/content/nodes'
import { passagesOf } from '@/domain/proofreading/passage'
import { anchorOf, LONGEST_QUOTE } from './anchor'
import { anchorSchema, type Anchor } from './anchor-schemas'
import { resolveAnchor } from './resolve-anchor'

const PICTURE = 'a'.repeat(64)
const FIRST = 'Huyện mở lớp tập huấn cho 60 cán bộ thôn vào đầu tháng tới tại nhà văn hóa.'
const SECOND = 'Bà con góp ý thẳng thắn; ban tổ chức ghi từng điều và hẹn trả lời trong tuần.'
const THIRD = 'Kinh phí lấy từ nguồn sự nghiệp, không huy động thêm của dân.'

function article(blocks: Block[], title = 'Tập huấn cán bộ thôn', lead = 'Lớp học kéo dài ba ngày.'): ArticleContent {
  const [first = paragraph(), ...rest] = blocks
  return { ...emptyContent(), title, lead, body: bodyOf(first, ...rest) }
}

/** The anchor of the words between ⟦ and ⟧ in one of the article's passages. */
function marked(blocks: Block[], title?: string, lead?: string): { anchor: Anchor } {
  const found = passagesOf(article(blocks, title, lead)).find(({ text }) => text.includes('⟦'))
  if (!found) throw new Error('nothing is marked')
  const from = found.text.indexOf('⟦')
  const to = found.text.indexOf('⟧') - 1
  const anchor = anchorOf({ place: found.place, text: found.text.replace(/[⟦⟧]/g, '') }, from, to)
  if (!anchor) throw new Error('the mark is empty')
  return { anchor }
}

/** The text with the found passage between ⟦ and ⟧, and where it stands. */
function shown(blocks: Block[], anchor: Anchor, title?: string, lead?: string): string | null {
  const passages = passagesOf(article(blocks, title, lead))
  const found = resolveAnchor(passages, anchor)
  if (!found) return null
  const text = passages.find(({ place }) => JSON.stringify(place) === JSON.stringify(found.place))?.text ?? ''
  return `${text.slice(0, found.from)}⟦${text.slice(found.from, found.to)}⟧${text.slice(found.to)}`
}

const quoted = 'Bà con góp ý thẳng thắn; ⟦ban tổ chức ghi từng điều⟧ và hẹn trả lời trong tuần.'
const before = [paragraph(FIRST), paragraph(quoted), paragraph(THIRD)]

describe('a passage is found again', () => {
  const cases: Array<[string, Block[], string]> = [
    ['in the same text', [paragraph(FIRST), paragraph(SECOND), paragraph(THIRD)], quoted],
    ['after words were added before it', [paragraph(FIRST), paragraph(`Tại lớp, ${SECOND}`), paragraph(THIRD)], `Tại lớp, ${quoted}`],
    ['after words right at both its ends', [paragraph(FIRST), paragraph('Bà con góp ý; nay ban tổ chức ghi từng điều, nghe thêm.'), paragraph(THIRD)], 'Bà con góp ý; nay ⟦ban tổ chức ghi từng điều⟧, nghe thêm.'],
    ['when a paragraph is put before it', [paragraph('Mở đầu.'), paragraph(FIRST), paragraph(SECOND)], quoted],
    ['when its paragraph moves', [paragraph(SECOND), paragraph(FIRST), paragraph(THIRD)], quoted],
    ['when its paragraph becomes a heading', [paragraph(FIRST), heading(2, SECOND)], quoted],
    ['when it goes into a list', [{ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(FIRST)] }, { type: 'listItem', content: [paragraph(SECOND)] }] }], quoted],
    ['when its paragraph is joined to the one before', [paragraph(`${FIRST} ${SECOND}`), paragraph(THIRD)], `${FIRST} ${quoted}`],
    ['when its paragraph is split before it', [paragraph(FIRST), paragraph('Bà con góp ý thẳng thắn;'), paragraph('ban tổ chức ghi từng điều và hẹn trả lời trong tuần.')], '⟦ban tổ chức ghi từng điều⟧ và hẹn trả lời trong tuần.'],
    ['when it is itself split: its greater part', [paragraph('Bà con góp ý thẳng thắn; ban tổ chức ghi từng'), paragraph('điều và hẹn trả lời.')], 'Bà con góp ý thẳng thắn; ⟦ban tổ chức ghi từng⟧'],
    ['when a word in it changes', [paragraph(FIRST), paragraph(SECOND.replace('ghi', 'chép')), paragraph(THIRD)], 'Bà con góp ý thẳng thắn; ⟦ban tổ chức chép từng điều⟧ và hẹn trả lời trong tuần.'],
    ['when a word is put into it', [paragraph(FIRST), paragraph(SECOND.replace('ghi từng', 'ghi lại đủ từng')), paragraph(THIRD)], 'Bà con góp ý thẳng thắn; ⟦ban tổ chức ghi lại đủ từng điều⟧ và hẹn trả lời trong tuần.'],
    ['when its first word changes', [paragraph(FIRST), paragraph(SECOND.replace('ban tổ', 'Ban Tổ')), paragraph(THIRD)], 'Bà con góp ý thẳng thắn; ⟦Ban Tổ chức ghi từng điều⟧ và hẹn trả lời trong tuần.'],
    ['when its end is cut', [paragraph(FIRST), paragraph('Bà con góp ý thẳng thắn; ban tổ chức ghi từng.'), paragraph(THIRD)], 'Bà con góp ý thẳng thắn; ⟦ban tổ chức ghi từng⟧.'],
  ]
  const { anchor } = marked(before)
  test.each(cases)('%s', (_, blocks, expected) => expect(shown(blocks, anchor)).toBe(expected))
})

describe('a passage that is gone is not found elsewhere', () => {
  const { anchor } = marked(before)
  test.each<[string, Block[]]>([
    ['its paragraph was deleted', [paragraph(FIRST), paragraph(THIRD)]],
    ['the words were deleted from it', [paragraph(FIRST), paragraph('Bà con góp ý thẳng thắn và hẹn trả lời trong tuần.'), paragraph(THIRD)]],
    ['it was written anew', [paragraph(FIRST), paragraph('Người dự lớp nêu nhiều câu hỏi hay, được giải đáp tại chỗ.')]],
    ['the whole text is another', [paragraph('Tin vắn.')]],
  ])('%s', (_, blocks) => expect(shown(blocks, anchor)).toBeNull())

  test('a short word that also stands elsewhere', () => {
    const { anchor } = marked([paragraph('Mời các xã ⟦cử⟧ người dự.'), paragraph('Đã bầu cử xong.')])
    expect(shown([paragraph('Mời các xã chọn người dự.'), paragraph('Đã bầu cử xong.')], anchor)).toBeNull()
  })
})

describe('words that stand there more than once', () => {
  const twice = 'Lần một: đã ghi nhận. Lần hai: ⟦đã ghi nhận⟧. Hết.'
  const { anchor } = marked([paragraph(twice)])
  test.each<[string, string, string | null]>([
    ['the one with its surroundings', 'Lần không: đã ghi nhận. Lần một: đã ghi nhận. Lần hai: đã ghi nhận. Hết.', 'Lần không: đã ghi nhận. Lần một: đã ghi nhận. Lần hai: ⟦đã ghi nhận⟧. Hết.'],
    ['the other one once that is deleted: no', 'Lần một: đã ghi nhận.', null],
  ])('%s', (_, text, expected) => expect(shown([paragraph(text)], anchor)).toBe(expected))

  test('the same line in several paragraphs: the one at its place', () => {
    const { anchor } = marked([paragraph('Trân trọng.'), paragraph('⟦Trân trọng.⟧'), paragraph('Trân trọng.')])
    expect(resolveAnchor(passagesOf(article([paragraph('Trân trọng.'), paragraph('Trân trọng.'), paragraph('Trân trọng.')])), anchor)).toMatchObject({ place: { field: 'body', path: [1] } })
  })
})

describe('outside the body', () => {
  test('title and lead', () => {
    const { anchor } = marked([paragraph(FIRST)], 'Tập huấn ⟦cán bộ thôn⟧ năm nay')
    expect(shown([paragraph(FIRST)], anchor, 'Huyện tập huấn cán bộ thôn năm nay')).toBe('Huyện tập huấn ⟦cán bộ thôn⟧ năm nay')
  })

  test('a caption whose picture moved', () => {
    const { anchor } = marked([paragraph(FIRST), figure({ pictureId: PICTURE, caption: 'Học viên ⟦làm bài tại lớp⟧' })])
    expect(shown([figure({ pictureId: PICTURE, caption: 'Học viên làm bài tại lớp' }), paragraph(FIRST)], anchor)).toBe('Học viên ⟦làm bài tại lớp⟧')
  })
})

describe('an anchor', () => {
  const place = { field: 'lead' as const }
  test('leaves out the blanks at its ends', () => {
    expect(anchorOf({ place, text: 'một  hai  ba' }, 3, 10)).toMatchObject({ quote: 'hai', from: 5, to: 8, before: 'một  ', after: '  ba' })
  })

  test('of nothing but blanks is none', () => expect(anchorOf({ place, text: 'một \u00a0 hai' }, 3, 6)).toBeNull())

  test('of a very long passage is cut', () => {
    expect(anchorOf({ place, text: 'a'.repeat(5_000) }, 0, 5_000)).toMatchObject({ to: LONGEST_QUOTE })
  })

  test.each([
    [{ from: 3, to: 3 }],
    [{ quote: '' }],
    [{ quote: 'x'.repeat(LONGEST_QUOTE + 1) }],
    [{ place: { field: 'body', path: [] } }],
    [{ place: { field: 'body', path: [-1] } }],
    [{ extra: true }],
  ])('is refused with %j', (wrong) => {
    const right = anchorOf({ place, text: 'một hai ba' }, 4, 7)
    expect(anchorSchema.safeParse(right).success).toBe(true)
    expect(anchorSchema.safeParse({ ...right, ...wrong }).success).toBe(false)
  })
})
