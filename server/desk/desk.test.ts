import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PersonActor } from '@/domain/article/actor'
import { readWorkingCopy } from '@/server/articles/content-store'
import { performArticleAction } from '@/server/commands/perform'
import { saveWorkingCopy } from '@/server/commands/save-working-copy'
import { settleKeptText } from '@/server/commands/settle-kept-text'
import { db } from '@/server/db'
import type { HouseError } from '@/server/errors'
import { keptTexts } from '@/server/newsroom/kept-texts'
import { contentIn, makeArticle, makePerson, makeSection } from '@/server/test-support/fixtures'
import { beatDesk, leaveDesk, takeDesk } from './beat'
import { forgetSilentTabs } from './presence'

let sectionId: string
let lan: PersonActor
let huy: PersonActor
let chi: PersonActor
let articleId: string

beforeAll(async () => {
  sectionId = (await makeSection()).id
  lan = await makePerson('Lò Thị Lan', [{ role: 'editor', sectionId }])
  huy = await makePerson('Vũ Quang Huy', [{ role: 'editor', sectionId }])
  chi = await makePerson('Đinh Kim Chi', [{ role: 'contributor', sectionId: null }])
})

beforeEach(async () => {
  articleId = (await makeArticle({ work: 'editing', public: 'unpublished' }, { writerId: chi.id, holderId: lan.id, sectionId })).id
})

const beat = (actor: PersonActor, tab: string, writes = true) => beatDesk(actor, { articleId, tab, writes })
const save = (actor: PersonActor, tab: string, version: number, title: string, instead?: boolean) =>
  saveWorkingCopy(actor, { articleId, version, tab, content: contentIn(sectionId, title), ...(instead ? { instead } : {}) })
const fault = (work: Promise<unknown>) => work.then(() => null, (error: unknown) => error as HouseError)
const silence = (seconds: number) => db.$executeRaw`
  with l as (update desk_lease set beat_at = beat_at - make_interval(secs => ${seconds}) where article_id = ${articleId}::uuid)
  update presence set beat_at = beat_at - make_interval(secs => ${seconds}) where article_id = ${articleId}::uuid`
const kept = async () => (await db.keptText.findMany({ where: { articleId }, orderBy: { createdAt: 'asc' } })).map(({ content }) => (content as { title: string }).title)

describe('the right to write, of one tab', () => {
  it('goes to the first tab; a second one of the same person reads until it is taken over', async () => {
    expect((await beat(lan, 'the-mot-1')).lease).toEqual({ kind: 'mine' })
    expect((await beat(lan, 'the-hai-2')).lease).toEqual({ kind: 'other', tab: 'the-mot-1' })
    const taken = await takeDesk(lan, { articleId, tab: 'the-hai-2', writes: true })
    expect(taken).toMatchObject({ lease: { kind: 'mine' }, content: await readWorkingCopy(db, articleId) })
    expect((await beat(lan, 'the-mot-1')).lease).toEqual({ kind: 'other', tab: 'the-hai-2' })
  })

  it.each([[59, 'other'], [61, 'mine']])('after %d seconds of silence the next tab finds it: %s', async (seconds, kind) => {
    await beat(lan, 'the-mot-1')
    await silence(seconds)
    expect((await beat(lan, 'the-hai-2')).lease.kind).toBe(kind)
  })

  it('is free at once when the tab is closed, and only that tab’s', async () => {
    await beat(lan, 'the-mot-1')
    await leaveDesk(lan, { articleId, tab: 'the-hai-2', writes: true })
    expect((await beat(lan, 'the-hai-2')).lease.kind).toBe('other')
    await leaveDesk(lan, { articleId, tab: 'the-mot-1', writes: true })
    expect((await beat(lan, 'the-hai-2')).lease.kind).toBe('mine')
  })

  it('is kept alive by saves, which take it again after a silence', async () => {
    await save(lan, 'the-mot-1', 1, 'Một')
    await silence(61)
    await save(lan, 'the-mot-1', 2, 'Hai')
    expect((await beat(lan, 'the-hai-2')).lease.kind).toBe('other')
  })

  it('a save from a tab that lost it is refused, and its text kept', async () => {
    await save(lan, 'the-mot-1', 1, 'Một')
    await takeDesk(lan, { articleId, tab: 'the-hai-2', writes: true })
    expect(await fault(save(lan, 'the-mot-1', 2, 'Gõ thêm ở thẻ cũ'))).toMatchObject({ name: 'Conflict', code: 'article.lease_lost' })
    await save(lan, 'the-hai-2', 2, 'Thẻ mới')
    expect((await readWorkingCopy(db, articleId)).title).toBe('Thẻ mới')
    expect(await kept()).toEqual(['Gõ thêm ở thẻ cũ'])
  })

  it('ends with a colleague’s taking over: the one before hears who has it, and what they typed is kept', async () => {
    await save(lan, 'the-lan-1', 1, 'Của Lan')
    await performArticleAction(huy, 'take_over', { articleId, version: 2 })
    expect((await beat(huy, 'the-huy-1')).lease).toEqual({ kind: 'mine' })
    expect(await beat(lan, 'the-lan-1')).toMatchObject({ mayEdit: false, holderName: 'Vũ Quang Huy', lease: { kind: 'none' } })
    expect(await fault(save(lan, 'the-lan-1', 2, 'Lan gõ nốt'))).toMatchObject({ code: 'article.not_editable', params: { name: 'Vũ Quang Huy' } })
    expect(await kept()).toEqual(['Lan gõ nốt'])
    expect((await beat(huy, 'the-huy-1')).lease).toEqual({ kind: 'mine' })
  })

  it('of two tabs at once exactly one gets it', async () => {
    const answers = await Promise.all(['the-mot-1', 'the-hai-2', 'the-ba-33'].map((tab) => beat(lan, tab)))
    expect(answers.filter(({ lease }) => lease.kind === 'mine')).toHaveLength(1)
  })

  it('is not to be had by who may not write', async () => {
    expect((await beat(huy, 'the-huy-1')).lease).toEqual({ kind: 'none' })
    expect(await fault(takeDesk(huy, { articleId, tab: 'the-huy-1', writes: true }))).toMatchObject({ code: 'article.not_editable' })
  })
})

describe('who is here', () => {
  it('tells by name who else has it open and who is writing, once however many tabs', async () => {
    await save(lan, 'the-lan-1', 1, 'Đang viết')
    await beat(lan, 'the-lan-1')
    await beat(lan, 'the-lan-2', false)
    await beat(huy, 'the-huy-1', false)
    const { present } = await beat(huy, 'the-huy-1', false)
    expect(present).toMatchObject([{ personId: lan.id, name: 'Lò Thị Lan', writing: true }])
    expect(present[0]?.savedSecondsAgo).toBeGreaterThanOrEqual(0)
    expect((await beat(lan, 'the-lan-1')).present).toEqual([{ personId: huy.id, name: 'Vũ Quang Huy', writing: false, savedSecondsAgo: null }])
  })

  it('believes nobody who was silent for a minute, and forgets them later', async () => {
    await beat(huy, 'the-huy-1', false)
    await silence(61)
    expect((await beat(lan, 'the-lan-1')).present).toEqual([])
    await silence(3600)
    expect(await forgetSilentTabs()).toBeGreaterThanOrEqual(2)
  })

  it('is told only to those who may see the article', async () => {
    const stranger = await makePerson('Người ngoài', [{ role: 'editor', sectionId: (await makeSection()).id }])
    expect(await fault(beat(stranger, 'the-la-11', false))).toMatchObject({ name: 'NotFound' })
    expect(await db.presence.count({ where: { personId: stranger.id } })).toBe(0)
  })

  it('nobody gives signs of life under another’s tab', async () => {
    await beat(huy, 'the-chung-1', false)
    await beat(lan, 'the-chung-1')
    expect(await db.presence.findMany({ where: { articleId } })).toMatchObject([{ personId: huy.id }])
  })
})

describe('texts that are kept', () => {
  it('two tabs that began from one version keep a text each', async () => {
    await save(lan, 'the-mot-1', 1, 'Ở trang chính')
    await silence(61)
    await fault(save(lan, 'the-hai-2', 1, 'Thẻ hai'))
    await silence(61)
    await fault(save(lan, 'the-ba-33', 1, 'Thẻ ba'))
    await fault(save(lan, 'the-ba-33', 1, 'Thẻ ba'))
    expect(await kept()).toEqual(['Thẻ hai', 'Thẻ ba'])
  })

  it('a text that is put in place of another by choice leaves that one kept, as its writer’s', async () => {
    await save(lan, 'the-mot-1', 1, 'Bản của Lan')
    await save(lan, 'the-mot-1', 2, 'Bản thay vào', true)
    const [row] = await db.keptText.findMany({ where: { articleId } })
    expect(row).toMatchObject({ personId: lan.id, content: { title: 'Bản của Lan' } })
    expect((await readWorkingCopy(db, articleId)).title).toBe('Bản thay vào')
  })

  it('are put away by who wrote them or has the article in hand, and stay kept', async () => {
    await save(lan, 'the-mot-1', 1, 'Ở trang chính')
    await silence(61)
    await fault(save(lan, 'the-hai-2', 1, 'Bản muộn'))
    const [text] = await keptTexts(lan, articleId)
    const input = { articleId, id: text?.id ?? '' }
    expect(await fault(settleKeptText(huy, input))).toMatchObject({ name: 'Forbidden' })
    await settleKeptText(lan, input)
    await settleKeptText(lan, input)
    expect(await keptTexts(lan, articleId)).toEqual([])
    expect(await kept()).toEqual(['Bản muộn'])
    const elsewhere = await makeArticle({ work: 'editing', public: 'unpublished' }, { writerId: chi.id, holderId: lan.id, sectionId })
    expect(await fault(settleKeptText(lan, { ...input, articleId: elsewhere.id }))).toMatchObject({ name: 'NotFound' })
  })
})
