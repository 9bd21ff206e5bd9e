import { expect, it } from 'vitest'
import { emptyContent } from '@/domain/content/empty'
import { answerOf, sameContent, UNEXPECTED } from './save-result'

const content = { ...emptyContent(), title: 'Phiên họp thứ mười' }

it('tells a conflict, the end of a session, a refusal and a failure apart', () => {
  const other = { name: 'Cầm Thị Lả', version: 7, content }
  const refused = (code: string) => answerOf({ ok: false, code, message: 'Câu báo.' })
  expect(answerOf({ ok: false, code: 'article.stale', message: '', other })).toEqual({ kind: 'conflict', name: 'Cầm Thị Lả', version: 7, theirs: content })
  expect(refused('auth.signed_out')).toEqual({ kind: 'signed_out' })
  expect(answerOf({ ok: false, code: 'article.lease_lost', message: '', other })).toMatchObject({ kind: 'conflict', version: 7, otherTab: true })
  expect(answerOf({ ok: false, code: 'auth.other_person', message: '', params: { name: 'Tòng Văn Ín' } })).toEqual({ kind: 'other_person', name: 'Tòng Văn Ín' })
  expect(refused('article.not_editable')).toEqual({ kind: 'ended', message: 'Câu báo.' })
  expect(refused('article.content')).toEqual({ kind: 'refused', message: 'Câu báo.' })
  expect(refused(UNEXPECTED)).toEqual({ kind: 'failed', message: 'Câu báo.' })
})

it('finds a text the same as what the house made of it', () => {
  const decomposed = { ...content, title: `${content.title.normalize('NFD')} ` }
  expect(sameContent(decomposed, content)).toBe(true)
  expect(sameContent({ ...content, lead: 'Khác' }, content)).toBe(false)
})
