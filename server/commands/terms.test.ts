import { beforeAll, describe, expect, test } from 'vitest'
import type { PersonActor } from '@/domain/article/actor'
import { db } from '@/server/db'
import { getProofHouse } from '@/server/proof/get-proof-house'
import { listTerms } from '@/server/proof/list-terms'
import { getSiteSettings } from '@/server/site-settings'
import { lastEvent, makeArticle, makePerson, makeSection } from '@/server/test-support/fixtures'
import { addTerm } from './add-term'
import { ignoreFindings } from './ignore-findings'
import { removeTerm } from './remove-term'
import { setProofSettings } from './set-proof-settings'
import { showFindingsAgain } from './show-findings-again'
import { updateTerm } from './update-term'

let editor: PersonActor
let writer: PersonActor
let admin: PersonActor
let sectionId: string

beforeAll(async () => {
  sectionId = (await makeSection()).id
  editor = await makePerson('Biên Tập', [{ role: 'editor', sectionId }])
  writer = await makePerson('Cộng Tác', [{ role: 'contributor', sectionId }])
  admin = await makePerson('Quản Trị', [{ role: 'admin', sectionId: null }])
})

const wording = (wrong: string) => ({ wrong, right: `${wrong} mới`, from: null, to: null, note: '' })

describe('the office’s wordings', () => {
  test('are kept with their days, in one form, and are found in the proof-reader’s house', async () => {
    const { id } = await addTerm(editor, { wrong: ' Sở Khoa học  và Công nghệ ', right: 'Sở Khoa học', from: '2025-03-01', to: '', note: 'Hợp nhất' })
    const found = (await getProofHouse()).terms.find((term) => term.id === id)
    expect(found).toEqual({ id, wrong: 'Sở Khoa học  và Công nghệ', right: 'Sở Khoa học', from: '2025-03-01', to: null, note: 'Hợp nhất' })
    expect(await lastEvent(id)).toMatchObject({ action: 'term.added', actorId: editor.id, subject: 'term' })
  })

  test('are changed with the version that was looked at, and recorded', async () => {
    const { id } = await addTerm(admin, wording('Phòng Giáo dục cũ'))
    await updateTerm(editor, { termId: id, version: 1, ...wording('Phòng Giáo dục cũ'), to: '2030-12-31' })
    expect(await lastEvent(id)).toMatchObject({ detail: { changed: { to: { before: null, after: '2030-12-31' } } } })
    await expect(updateTerm(editor, { termId: id, version: 1, ...wording('Khác') })).rejects.toMatchObject({ code: 'term.stale' })
    await expect(removeTerm(editor, { termId: id, version: 1 })).rejects.toMatchObject({ code: 'term.stale' })
    await removeTerm(editor, { termId: id, version: 2 })
    expect(await lastEvent(id)).toMatchObject({ action: 'term.removed', detail: { wrong: 'Phòng Giáo dục cũ' } })
    await expect(removeTerm(editor, { termId: id, version: 2 })).rejects.toMatchObject({ code: 'term.unknown' })
  })

  test.each([
    [{ wrong: '', right: 'Đúng' }, { wrong: 'term.wrong_required' }],
    [{ wrong: 'Sai rồi', right: '' }, { right: 'term.right_required' }],
    [{ wrong: 'Như nhau', right: 'Như nhau' }, { right: 'term.same' }],
    [{ wrong: 'Sai rồi', right: 'Đúng', from: '2026-02-30' }, { from: 'term.day_invalid' }],
    [{ wrong: 'Sai rồi', right: 'Đúng', from: '2026-02-02', to: '2026-02-01' }, { to: 'term.days_order' }],
  ])('%j is refused at its field', async (input, fields) => {
    await expect(addTerm(editor, { from: null, to: null, note: '', ...input })).rejects.toMatchObject({ fields })
  })

  test('the same wording from the same day stands once, however many add it at once', async () => {
    const results = await Promise.allSettled([1, 2, 3].map(() => addTerm(editor, wording('Chi cục Kiểm lâm cũ'))))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await addTerm(editor, { ...wording('Chi cục Kiểm lâm cũ'), from: '2027-01-01' })
  })

  test('contributors read the list and do not keep it; the clerk does neither', async () => {
    await expect(addTerm(writer, wording('Của cộng tác viên'))).rejects.toMatchObject({ code: 'forbidden' })
    expect((await listTerms(writer)).all).toBeGreaterThan(0)
    const clerk = await makePerson('Văn Thư', [{ role: 'clerk', sectionId: null }])
    await expect(listTerms(clerk)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('are found without tone marks, with how they stand today', async () => {
    await addTerm(editor, { ...wording('Liên đoàn Đua thuyền'), to: '2001-01-01' })
    await addTerm(editor, { ...wording('Liên đoàn Đua thuyền'), from: '2999-01-01' })
    expect((await listTerms(editor, 'dua thuyen')).terms.map(({ standing }) => standing)).toEqual(['past', 'future'])
  })
})

describe('what the office sets', () => {
  test('an administrator switches rules; an editor does not', async () => {
    const { version } = await getSiteSettings()
    const input = { version, switches: { telephone: false }, uyPlacement: 'old' as const }
    await expect(setProofSettings(editor, input)).rejects.toMatchObject({ code: 'forbidden' })
    await setProofSettings(admin, input)
    expect(await getProofHouse()).toMatchObject({ switches: { telephone: false }, uyPlacement: 'old' })
    await expect(setProofSettings(admin, input)).rejects.toMatchObject({ code: 'settings.stale' })
    await setProofSettings(admin, { version: version + 1, switches: {}, uyPlacement: 'majority' })
  })
})

describe('findings left as they are', () => {
  test('are remembered by who has the text in hand, and shown again', async () => {
    const { id } = await makeArticle({ work: 'draft', public: 'unpublished' }, { writerId: writer.id, holderId: editor.id, sectionId })
    await ignoreFindings(writer, { articleId: id, keys: ['blanks|a', 'blanks|b'] })
    await ignoreFindings(writer, { articleId: id, keys: ['blanks|b'] })
    expect(await db.ignoredFinding.count({ where: { articleId: id } })).toBe(2)
    await expect(ignoreFindings(editor, { articleId: id, keys: ['blanks|c'] })).rejects.toMatchObject({ code: 'forbidden' })
    await showFindingsAgain(writer, { articleId: id, keys: ['blanks|a'] })
    expect(await db.ignoredFinding.findMany({ where: { articleId: id }, select: { key: true } })).toEqual([{ key: 'blanks|b' }])
  })
})
