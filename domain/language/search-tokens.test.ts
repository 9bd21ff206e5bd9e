import { describe, expect, it } from 'vitest'
import { searchTiers, searchTokens, type SearchTier } from './search-tokens'

/** The number of the way in which a text answers, the best 0, or null: as the database does it. */
function tierOf(typed: string, heading: string, body = ''): number | null {
  const text = searchTokens({ heading: [heading], rest: [body] })
  const answers = ({ column, query }: SearchTier) => query.every((forms) => forms.some((form) => text[column].includes(form)))
  const found = searchTiers(typed).findIndex(answers)
  return found < 0 ? null : found
}

describe('what is found', () => {
  it.each([
    ['dan van kheo', 'Thi đua dân vận khéo ở cơ sở'],
    ['DÂN VẬN', 'Thi đua dân vận khéo ở cơ sở'],
    ['khóa XI', 'Hội nghị khoá XI'],
    ['khoá xi', 'Hội nghị khóa XI'],
    ['dong thap', 'Đồng Tháp mùa nước nổi'],
    ['25-NQ/TW', 'Nghị quyết số 25-NQ/TW'],
    ['25 nq tw', 'Nghị quyết số 25-NQ/TW'],
    ['25-nq', 'Nghị quyết số 25-NQ/TW'],
    ['42/2022/nd-cp', 'Theo Nghị định 42/2022/NĐ-CP.'],
    ['hòa'.normalize('NFD'), 'Hòa bình'],
    ['binh hoa', 'Hòa bình'],
  ])('%s finds “%s”', (typed, heading) => expect(tierOf(typed, heading)).not.toBeNull())

  it.each([
    ['25-NQ/TW', 'Nghị quyết 26-NQ/TW, trang 25'],
    ['khéo léo', 'Thi đua dân vận khéo'],
    ['van phong', 'Vận động'],
  ])('%s does not find “%s”', (typed, heading) => expect(tierOf(typed, heading)).toBeNull())

  it('nothing typed asks nothing', () => {
    expect(searchTiers('  -- “ ” ')).toEqual([])
  })
})

describe('what comes first', () => {
  it('the very marks before other marks, side by side before scattered', () => {
    const heading = tierOf('dân vận', 'Công tác dân vận')
    const otherMarks = tierOf('dân vận', 'Dẫn vần cho trẻ')
    const inBody = tierOf('dân vận', 'Tin ngắn', 'Vận động nhân dân')
    const bodyOtherMarks = tierOf('dân vận', 'Tin ngắn', 'văn hóa dẫn lối')
    expect([heading, otherMarks, inBody, bodyOtherMarks]).toEqual([0, 1, 2, 3])
  })

  it('without marks the marks do not count', () => {
    expect(tierOf('dan van', 'Công tác dân vận')).toBe(tierOf('dan van', 'Dẫn vần cho trẻ'))
  })
})
