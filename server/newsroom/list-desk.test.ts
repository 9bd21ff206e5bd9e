import { beforeAll, describe, expect, it } from 'vitest'
import type { Grant, PersonActor } from '@/domain/article/actor'
import { WORKS, type Work } from '@/domain/article/workflow'
import type { DeskFilter, DeskView } from '@/domain/desk/query'
import { saveWorkingCopy } from '@/server/commands/save-working-copy'
import { db } from '@/server/db'
import { refreshSearch } from '@/server/search-drafts/refresh'
import { contentIn, makeArticle, makePerson, makeSection } from '@/server/test-support/fixtures'
import { countDesk, countView } from './count-desk'
import { listDesk } from './list-desk'

let sectionId: string
let writer: PersonActor
let holder: PersonActor
const made = new Map<string, Work>()

beforeAll(async () => {
  sectionId = (await makeSection()).id
  writer = await makePerson('Người viết', [{ role: 'contributor', sectionId }])
  holder = await makePerson('Người giữ bài', [{ role: 'editor', sectionId }])
  for (const work of WORKS) {
    const { id } = await makeArticle({ work, public: 'unpublished' }, { writerId: writer.id, holderId: holder.id, sectionId })
    made.set(id, work)
  }
})

async function listed(actor: PersonActor, view: DeskView): Promise<Array<Work | undefined>> {
  const { items } = await listDesk(actor, { view })
  return items.flatMap(({ id }) => made.get(id) ?? []).sort()
}

async function waiting(actor: PersonActor) {
  const works = await listed(actor, 'waiting')
  expect((await countDesk(actor)).waiting).toBe(works.length)
  return works
}

describe('what waits for a person', () => {
  const cases: Array<[string, (here: string) => Grant[], Work[]]> = [
    ['an editor of the section: what to take and what to publish', (here) => [{ role: 'editor', sectionId: here }], ['approved', 'submitted']],
    ['an editor of all sections: the same', () => [{ role: 'editor', sectionId: null }], ['approved', 'submitted']],
    ['an approver of the section: what to approve and what to publish', (here) => [{ role: 'approver', sectionId: here }], ['approved', 'pending']],
    ['an approver of all sections: the same', () => [{ role: 'approver', sectionId: null }], ['approved', 'pending']],
    ['a contributor who wrote nothing: nothing', (here) => [{ role: 'contributor', sectionId: here }], []],
    ['the administrator: nothing', () => [{ role: 'admin', sectionId: null }], []],
  ]
  it.each(cases)('%s', async (_, grants, expected) => {
    expect(await waiting(await makePerson('Ai đó', grants(sectionId)))).toEqual(expected)
  })

  it('nobody’s own to approve: not what they are credited on, nor what they edited', async () => {
    const approver = await makePerson('Duyệt và sửa', [{ role: 'approver', sectionId }])
    const pending = [...made].find(([, work]) => work === 'pending')?.[0] ?? ''
    expect(await waiting(approver)).toContain('pending')
    await db.articleEdit.create({ data: { articleId: pending, personId: approver.id, lastAt: new Date() } })
    expect(await waiting(approver)).toEqual(['approved'])
    await db.siteSettings.update({ where: { id: 1 }, data: { approverSmallEdits: true } })
    expect(await waiting(approver)).toEqual(['approved', 'pending'])
    await db.siteSettings.update({ where: { id: 1 }, data: { approverSmallEdits: false } })
    await db.articleEdit.deleteMany({ where: { personId: approver.id } })
    expect(await waiting(approver)).toEqual(['approved', 'pending'])
    const { credits } = await db.workingCopy.findUniqueOrThrow({ where: { articleId: pending }, select: { credits: true } })
    const credit = { role: 'writer', name: 'Người Thử', personId: approver.id, office: 'Văn phòng thử' }
    await db.workingCopy.update({ where: { articleId: pending }, data: { credits: [credit] } })
    expect(await waiting(approver)).toEqual(['approved'])
    await db.workingCopy.update({ where: { articleId: pending }, data: { credits: credits ?? [] } })
  })

  it('the writer: the draft; the holder: what they hold besides', async () => {
    expect(await waiting(writer)).toEqual(['draft'])
    expect(await waiting(holder)).toEqual(['approved', 'editing', 'submitted'])
  })
})

describe('the other lists', () => {
  it('what one sent is there while others have it', async () => {
    expect(await listed(writer, 'sent')).toEqual(['approved', 'editing', 'pending', 'scheduled', 'submitted'])
    expect(await listed(holder, 'sent')).toEqual(['approved', 'pending', 'scheduled'])
  })

  it('the sections of one’s own and everything, never beyond what one may see', async () => {
    const elsewhere = await makePerson('Nơi khác', [{ role: 'editor', sectionId: (await makeSection()).id }])
    const approver = await makePerson('Duyệt', [{ role: 'approver', sectionId: null }])
    const drafter = await makePerson('Viết nơi này', [{ role: 'contributor', sectionId }])
    expect(await listed(holder, 'sections')).toEqual([...WORKS].sort())
    expect(await listed(approver, 'all')).toEqual([...WORKS].sort())
    for (const view of ['sections', 'all', 'pending', 'late'] as const) {
      expect(await listed(elsewhere, view)).toEqual([])
      expect(await listed(drafter, view)).toEqual([])
    }
  })
})

describe('what is late', () => {
  it('past its deadline, or too long in a step that has a limit', async () => {
    const here = await makeSection()
    const editor = await makePerson('Biên tập', [{ role: 'editor', sectionId: here.id }])
    const cast = { writerId: writer.id, holderId: editor.id, sectionId: here.id }
    const [due, waits, fresh] = [
      await makeArticle({ work: 'editing', public: 'unpublished' }, cast),
      await makeArticle({ work: 'submitted', public: 'unpublished' }, cast),
      await makeArticle({ work: 'submitted', public: 'unpublished' }, cast),
    ]
    const long = new Date(Date.now() - 5 * 3600_000)
    await db.article.update({ where: { id: due.id }, data: { dueAt: long } })
    await db.article.update({ where: { id: waits.id }, data: { stateAt: long } })
    const late = async () => (await listDesk(editor, { view: 'late' })).items.map(({ id, late }) => [id, late?.by])
    expect(await late()).toEqual([[due.id, 'deadline']])
    await db.siteSettings.update({ where: { id: 1 }, data: { lateAfterHours: { submitted: 4 } } })
    expect(new Map(await late() as Array<[string, string]>)).toEqual(new Map([[due.id, 'deadline'], [waits.id, 'step']]))
    expect((await countDesk(editor)).late).toBe(2)
    const { items } = await listDesk(editor, { view: 'submitted', filter: { late: true } })
    expect(items.map(({ id }) => id)).toEqual([waits.id])
    expect(items.map(({ id }) => id)).not.toContain(fresh.id)
    await db.siteSettings.update({ where: { id: 1 }, data: { lateAfterHours: {} } })
  })
})

describe('narrowing and paging', () => {
  let editor: PersonActor
  let here: string
  const ids: string[] = []

  beforeAll(async () => {
    here = (await makeSection()).id
    editor = await makePerson('Biên tập', [{ role: 'editor', sectionId: null }])
    for (let n = 0; n < 7; n += 1) {
      const { id } = await makeArticle({ work: 'editing', public: 'unpublished' }, { writerId: writer.id, holderId: editor.id, sectionId: here })
      // Two of them changed in the same instant: the id decides.
      const at = new Date(Date.UTC(2026, 0, 1 + Math.floor(n / 2), 5))
      await db.article.update({ where: { id }, data: { changedAt: at, stateAt: at, scheduledAt: null } })
      ids.push(id)
    }
  })

  async function all(view: DeskView, filter: DeskFilter): Promise<string[]> {
    const found: string[] = []
    let before: string | undefined
    do {
      const { items, next } = await listDesk(editor, { view, filter, before, take: 2 })
      found.push(...items.map(({ id }) => id))
      before = next ?? undefined
    } while (before)
    return found
  }

  /** From the last page upwards, page by page as they are turned. */
  async function allBackwards(view: DeskView, filter: DeskFilter): Promise<string[]> {
    let page = await listDesk(editor, { view, filter, take: 2 })
    while (page.next) page = await listDesk(editor, { view, filter, before: page.next, take: 2 })
    const found = page.items.map(({ id }) => id)
    while (page.previous) {
      page = await listDesk(editor, { view, filter, back: page.previous, take: 2 })
      found.unshift(...page.items.map(({ id }) => id).filter((id) => !found.includes(id)))
    }
    return found
  }

  it('pages by key: each article once; queues longest waiting first, the rest newest first', async () => {
    expect(await all('editing', { sectionId: here })).toEqual(ids)
    expect(await all('all', { sectionId: here })).toEqual([...ids].reverse())
  })

  it('turns back the way it came, and begins where the list begins', async () => {
    expect(await allBackwards('editing', { sectionId: here })).toEqual(ids)
    expect(await allBackwards('all', { sectionId: here })).toEqual([...ids].reverse())
    const first = await listDesk(editor, { view: 'all', filter: { sectionId: here }, take: 2 })
    const second = await listDesk(editor, { view: 'all', filter: { sectionId: here }, before: first.next, take: 2 })
    expect(first.previous).toBeNull()
    expect(await listDesk(editor, { view: 'all', filter: { sectionId: here }, back: second.previous, take: 2 })).toMatchObject({
      items: first.items.map(({ id }) => ({ id })), next: first.next, previous: null,
    })
  })

  it('the timetable begins with the nearest hour', async () => {
    const section = await makeSection()
    const cast = { writerId: writer.id, holderId: editor.id, sectionId: section.id }
    const made = []
    for (const hours of [5, 1, 3]) {
      const { id } = await makeArticle({ work: 'scheduled', public: 'unpublished' }, cast)
      await db.article.update({ where: { id }, data: { scheduledAt: new Date(Date.now() + hours * 3600_000) } })
      made.push(id)
    }
    expect(await all('scheduled', { sectionId: section.id })).toEqual([made[1], made[2], made[0]])
    expect(await allBackwards('scheduled', { sectionId: section.id })).toEqual([made[1], made[2], made[0]])
  })

  it('by section, people and the office’s days', async () => {
    expect(await all('all', { sectionId: here, writerId: writer.id, holderId: editor.id })).toHaveLength(7)
    expect(await all('all', { sectionId: here, writerId: editor.id })).toEqual([])
    expect((await all('all', { sectionId: here, from: '2026-01-02', to: '2026-01-02' })).sort()).toEqual(ids.slice(2, 4).sort())
    expect(await countView(editor, 'all', { sectionId: here, from: '2026-01-03' })).toBe(3)
  })

  it('a cursor that was mangled shows the first page', async () => {
    for (const before of ['x', '0_1_2', "0_1_'; drop table article"]) {
      expect((await listDesk(editor, { view: 'editing', filter: { sectionId: here }, before, take: 2 })).items[0]?.id).toBe(ids[0])
    }
  })

  it('search finds with and without marks, the very words first, and follows what is written', async () => {
    const write = (n: number, title: string) =>
      saveWorkingCopy(editor, { articleId: ids[n] ?? '', version: 1, content: contentIn(here, title) })
    await write(0, 'Thi đua dân vận khéo ở cơ sở')
    await write(1, 'Dẫn vần khéo cho học sinh')
    await write(2, 'Nghị quyết số 25-NQ/TW, khoá XI')
    expect(await refreshSearch()).toBeGreaterThan(0)
    expect(await all('editing', { sectionId: here, q: 'dân vận' })).toEqual([ids[0], ids[1]])
    expect((await all('editing', { sectionId: here, q: 'dan van' })).sort()).toEqual([ids[0], ids[1]].sort())
    expect(await all('editing', { sectionId: here, q: 'khóa xi' })).toEqual([ids[2]])
    expect(await all('editing', { sectionId: here, q: '25 nq tw' })).toEqual([ids[2]])
    expect(await all('editing', { sectionId: here, q: "' & | !( \\" })).toEqual([])
    // All seven say so in their text; two at a time, none twice, none left out.
    const everywhere = await all('editing', { sectionId: here, q: 'bài thử nghiệm' })
    expect([...everywhere].sort()).toEqual([...ids].sort())
    expect(await allBackwards('editing', { sectionId: here, q: 'bài thử nghiệm' })).toEqual(everywhere)

    await saveWorkingCopy(editor, { articleId: ids[0] ?? '', version: 2, content: contentIn(here, 'Chuyện mùa gặt') })
    await refreshSearch()
    expect(await all('editing', { sectionId: here, q: 'dân vận' })).toEqual([ids[1]])
    expect(await all('editing', { sectionId: here, q: 'mua gat' })).toEqual([ids[0]])
    expect(await refreshSearch()).toBe(0)
  })

  it('by genre and by words of a credited office, alone and with words', async () => {
    const content = {
      ...contentIn(here, 'Mùa sen ở xã bên sông'), genre: 'phong-su' as const,
      credits: [{ role: 'writer' as const, name: 'Người Thử', personId: null, office: 'Huyện ủy Phú Lâm' }],
    }
    await saveWorkingCopy(editor, { articleId: ids[3] ?? '', version: 1, content })
    await refreshSearch()
    expect(await all('editing', { sectionId: here, genre: 'phong-su' })).toEqual([ids[3]])
    expect(await all('editing', { sectionId: here, genre: 'tin' })).toEqual([])
    expect(await all('editing', { sectionId: here, office: 'phu lam' })).toEqual([ids[3]])
    expect(await all('editing', { sectionId: here, office: 'Phú Lâm', genre: 'phong-su', q: 'mùa sen' })).toEqual([ids[3]])
    expect(await all('editing', { sectionId: here, office: '…' })).toEqual([])
    // What is written in a text is no office, and the name of a genre no word of it.
    expect(await all('editing', { sectionId: here, office: 'mùa sen' })).toEqual([])
    expect(await all('editing', { sectionId: here, q: 'loai:phong-su' })).toEqual([])
    expect(await all('editing', { sectionId: here, office: 'Văn phòng thử' })).toEqual(ids.filter((id) => id !== ids[3]))
  })

  it('search finds nobody’s unsent drafts but one’s own', async () => {
    const drafter = await makePerson('Viết nháp', [{ role: 'contributor', sectionId: here }])
    const draft = await makeArticle({ work: 'draft', public: 'unpublished' }, { writerId: drafter.id, holderId: editor.id, sectionId: here })
    await db.article.update({ where: { id: draft.id }, data: { everSubmitted: false } })
    await saveWorkingCopy(drafter, { articleId: draft.id, version: 1, content: contentIn(here, 'Bản thảo kín đáo') })
    await refreshSearch()
    expect((await listDesk(editor, { view: 'all', filter: { q: 'kín đáo' } })).items).toEqual([])
    expect((await listDesk(drafter, { view: 'mine', filter: { q: 'kín đáo' } })).items).toHaveLength(1)
  })
})
