import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PersonActor } from '@/domain/article/actor'
import { performArticleAction } from '@/server/commands/perform'
import { saveWorkingCopy } from '@/server/commands/save-working-copy'
import { db } from '@/server/db'
import { Conflict, Invalid, type HouseError } from '@/server/errors'
import { countOverdue } from '@/server/newsroom/count-overdue'
import { queue } from '@/server/queue/boss'
import { getPublishedArticle } from '@/server/reading/get-published-article'
import { contentIn, lastEvent, makeArticle, makePerson, makeSection } from '@/server/test-support/fixtures'
import { letTimePass, ringEarly, timersOf } from '@/server/test-support/timers'
import { alarmOverdue } from './alarm-overdue'
import { deliverOutbox } from './deliver-outbox'
import { doWhatWasMissed } from './do-what-was-missed'
import { clockIsAlive } from './heartbeat'
import { publishWhatIsDue } from './publish-what-is-due'
import { runTimers } from './run-timers'

const FAR = '2099-01-01T08:00'
const FARTHER = '2099-06-01T08:00'

let section: { id: string; slug: string }
let writer: PersonActor
let editor: PersonActor
let approver: PersonActor

beforeAll(async () => {
  section = await makeSection()
  writer = await makePerson('Người viết', [{ role: 'contributor', sectionId: section.id }])
  editor = await makePerson('Biên tập', [{ role: 'editor', sectionId: section.id }])
  approver = await makePerson('Người duyệt', [{ role: 'approver', sectionId: section.id }])
})
beforeEach(() => db.article.updateMany({ where: { work: 'scheduled' }, data: { scheduledAt: new Date('2199-01-01') } }))

const cast = () => ({ writerId: writer.id, holderId: editor.id, sectionId: section.id })
const row = (id: string) => db.article.findUniqueOrThrow({ where: { id } })
const fault = (work: Promise<unknown>) => work.then(() => null, (error: unknown) => error as HouseError)
const events = (id: string, action: string) => db.event.count({ where: { subjectId: id, action } })

async function scheduled() {
  const made = await makeArticle({ work: 'approved', public: 'unpublished' }, cast())
  const { version } = await performArticleAction(editor, 'schedule', { articleId: made.id, version: made.version, at: FAR })
  return { ...made, version }
}

async function leaving() {
  const made = await makeArticle({ work: null, public: 'live' }, cast())
  await performArticleAction(editor, 'withdraw_later', { articleId: made.id, version: made.version, at: FAR, reason: 'Hết hạn thông báo.' })
  return made
}

describe('a timer', () => {
  it('is set with the hour, in the office’s zone, and not by a refused step', async () => {
    const made = await scheduled()
    expect(await timersOf(made.id)).toEqual([{ articleId: made.id, what: 'publish', due: '2099-01-01T01:00:00.000Z' }])
    const other = await makeArticle({ work: 'approved', public: 'unpublished' }, cast())
    await db.article.update({ where: { id: other.id }, data: { approvedHash: '0'.repeat(64) } })
    expect(await fault(performArticleAction(editor, 'schedule', { articleId: other.id, version: 1, at: FAR }))).toBeInstanceOf(Conflict)
    expect(await timersOf(other.id)).toEqual([])
  })

  it('publishes at its hour, once, however many instances hear it', async () => {
    const made = await scheduled()
    await letTimePass(made.id, 'publish')
    await Promise.all([runTimers(), runTimers(), publishWhatIsDue(), runTimers()])
    expect(await row(made.id)).toMatchObject({ work: null, public: 'live', publishedRevisionId: made.revisionId, scheduledAt: null })
    expect(await events(made.id, 'article.published_due')).toBe(1)
    expect(await events(made.id, 'denied')).toBe(0)
    expect(await timersOf(made.id)).toEqual([])
  })

  it('before its hour does nothing, even when it is rung', async () => {
    const made = await scheduled()
    await ringEarly(made.id)
    await runTimers()
    expect(await row(made.id)).toMatchObject({ work: 'scheduled', public: 'unpublished' })
    expect(await events(made.id, 'denied')).toBe(0)
  })

  it('that was put off does nothing at the first hour', async () => {
    const made = await scheduled()
    const { version } = await performArticleAction(editor, 'unschedule', { articleId: made.id, version: made.version })
    await performArticleAction(editor, 'schedule', { articleId: made.id, version, at: FARTHER })
    const [first] = await timersOf(made.id)
    // The first hour has come, the second has not.
    await db.article.update({ where: { id: made.id }, data: { scheduledAt: new Date('2099-06-01T01:00:00Z') } })
    await db.$executeRaw`update pgboss.job set start_after = now() - interval '1 second' where data ->> 'articleId' = ${made.id} and data ->> 'due' = ${first?.due}`
    await runTimers()
    expect(await row(made.id)).toMatchObject({ work: 'scheduled', scheduledAt: new Date('2099-06-01T01:00:00Z') })
    expect(await timersOf(made.id)).toHaveLength(1)
  })

  it.each(['unschedule', 'reopen'] as const)('never undoes a person’s %s', async (action) => {
    const made = await scheduled()
    await performArticleAction(editor, action, { articleId: made.id, version: made.version })
    const before = await row(made.id)
    await ringEarly(made.id)
    await runTimers()
    await publishWhatIsDue()
    expect(await row(made.id)).toEqual(before)
  })

  it('never brings back what a person withdrew after it was published', async () => {
    const made = await scheduled()
    await letTimePass(made.id, 'publish')
    await publishWhatIsDue()
    const { version } = await row(made.id)
    await performArticleAction(editor, 'withdraw', { articleId: made.id, version, reason: 'Sai số liệu.' })
    await runTimers()
    expect(await row(made.id)).toMatchObject({ public: 'withdrawn', work: null })
    expect(await events(made.id, 'article.published_due')).toBe(1)
  })

  it('whose instance was killed rings again, and what is due is found without it', async () => {
    const made = await scheduled()
    await letTimePass(made.id, 'publish')
    // Taken, and never heard of again.
    await queue.fetch('article-timer', { batchSize: 50 })
    await runTimers()
    expect((await row(made.id)).public).toBe('unpublished')
    await doWhatWasMissed()
    expect((await row(made.id)).public).toBe('live')
  })

  it('of what cannot be published leaves an alarm, tells, and goes on with the next', async () => {
    const bad = await scheduled()
    const good = await scheduled()
    await letTimePass(bad.id, 'publish', 3)
    await letTimePass(good.id, 'publish')
    await db.article.update({ where: { id: bad.id }, data: { approvedHash: '0'.repeat(64) } })
    await runTimers()
    await deliverOutbox()
    expect(await row(bad.id)).toMatchObject({ work: 'approved', scheduledAt: null, scheduleAlarm: 'Nội dung đã thay đổi, cần duyệt lại.' })
    expect((await row(good.id)).public).toBe('live')
    const told = await db.notice.findMany({ where: { articleId: bad.id, kind: 'schedule_failed' } })
    expect(told.map(({ personId }) => personId).sort()).toEqual([writer.id, editor.id, approver.id].sort())
  })
})

describe('withdrawing later', () => {
  it('needs a reason and an hour to come', async () => {
    const { id, version } = await makeArticle({ work: null, public: 'live' }, cast())
    const press = (extra: object) => fault(performArticleAction(editor, 'withdraw_later', { articleId: id, version, ...extra }))
    expect(await press({ at: FAR })).toMatchObject({ code: 'reason.withdraw' })
    expect(await press({ reason: 'Hết hạn.' })).toMatchObject({ code: 'withdrawal.required' })
    expect(await press({ reason: 'Hết hạn.', at: '2020-01-01T08:00' })).toBeInstanceOf(Invalid)
    expect(await timersOf(id)).toEqual([])
  })

  it('takes the article from readers at its hour, with the reason that was given', async () => {
    const made = await leaving()
    await letTimePass(made.id, 'withdraw')
    await Promise.all([runTimers(), runTimers()])
    const after = await row(made.id)
    expect(after).toMatchObject({ public: 'withdrawn', withdrawReason: 'Hết hạn thông báo.', withdrawAt: null, withdrawSetById: null })
    expect(await events(made.id, 'article.withdrawn_due')).toBe(1)
    expect(await getPublishedArticle(section.slug, after.liveSlug ?? '')).toEqual({ kind: 'gone' })
    expect(await db.livePlacement.count({ where: { articleId: made.id } })).toBe(0)
  })

  it('is found by the sweep when its timer was lost, and can be put off', async () => {
    const made = await leaving()
    await performArticleAction(approver, 'withdraw_later', { articleId: made.id, version: made.version, at: FARTHER, reason: 'Kéo dài.' })
    await ringEarly(made.id)
    await runTimers()
    expect((await row(made.id)).public).toBe('live')
    await letTimePass(made.id, 'withdraw')
    await doWhatWasMissed()
    expect(await row(made.id)).toMatchObject({ public: 'withdrawn', withdrawReason: 'Kéo dài.' })
  })

  it('can be taken back, and then nothing happens', async () => {
    const made = await leaving()
    await performArticleAction(editor, 'keep_up', { articleId: made.id, version: made.version })
    expect(await row(made.id)).toMatchObject({ withdrawAt: null, withdrawAtReason: null })
    expect(await lastEvent(made.id)).toMatchObject({ action: 'article.kept_up', actorId: editor.id })
    await ringEarly(made.id)
    await doWhatWasMissed()
    await runTimers()
    expect((await row(made.id)).public).toBe('live')
    expect(await fault(performArticleAction(editor, 'keep_up', { articleId: made.id, version: made.version }))).toBeInstanceOf(Conflict)
  })

  it('disturbs nobody who is writing, and needs no page that is fresh to the second', async () => {
    const made = await makeArticle({ work: 'editing', public: 'live' }, cast())
    const { version } = await saveWorkingCopy(editor, { articleId: made.id, version: made.version, content: contentIn(section.id, 'Đang sửa') })
    const { stateAt } = await row(made.id)
    await performArticleAction(approver, 'withdraw_later', { articleId: made.id, version: made.version, at: FAR, reason: 'Hết hạn.' })
    await saveWorkingCopy(editor, { articleId: made.id, version, content: contentIn(section.id, 'Sửa tiếp') })
    await letTimePass(made.id, 'withdraw')
    await runTimers()
    expect(await row(made.id)).toMatchObject({ public: 'withdrawn', work: 'editing', version: version + 1, stateAt })
  })

  it('ends with a person’s withdrawal: what is published again stays', async () => {
    const made = await leaving()
    let { version } = await performArticleAction(editor, 'withdraw', { articleId: made.id, version: made.version, reason: 'Gỡ ngay.' })
    expect((await row(made.id)).withdrawAt).toBeNull();
    ({ version } = await performArticleAction(approver, 'restore', { articleId: made.id, version }))
    await performArticleAction(approver, 'publish', { articleId: made.id, version })
    await ringEarly(made.id)
    await runTimers()
    await doWhatWasMissed()
    expect((await row(made.id)).public).toBe('live')
  })
})

describe('appearing and leaving, both set beforehand', () => {
  const REASON = 'Hết hạn nhận hồ sơ.'
  const both = async () => {
    const made = await makeArticle({ work: 'approved', public: 'unpublished' }, cast())
    const { version } = await performArticleAction(editor, 'schedule', { articleId: made.id, version: made.version, at: FAR, until: FARTHER, reason: REASON })
    return { ...made, version }
  }

  it('asks for an hour after the one of appearing, with a reason, and only of what readers do not have yet', async () => {
    const { id, version } = await makeArticle({ work: 'approved', public: 'unpublished' }, cast())
    const press = (articleId: string, extra: object) => fault(performArticleAction(editor, 'schedule', { articleId, version, at: FAR, ...extra }))
    expect(await press(id, { until: FAR, reason: REASON })).toMatchObject({ code: 'withdrawal.too_soon' })
    expect(await press(id, { until: 'x', reason: REASON })).toMatchObject({ code: 'withdrawal.required' })
    expect(await press(id, { until: FARTHER })).toMatchObject({ code: 'reason.withdraw' })
    expect(await timersOf(id)).toEqual([])
    const live = await makeArticle({ work: 'approved', public: 'live' }, cast())
    expect(await press(live.id, { until: FARTHER, reason: REASON })).toBeInstanceOf(Invalid)
  })

  it('appears at the one, leaves at the other', async () => {
    const made = await both()
    expect((await timersOf(made.id)).map(({ what }) => what)).toEqual(['publish', 'withdraw'])
    await letTimePass(made.id, 'publish')
    await runTimers()
    expect(await row(made.id)).toMatchObject({ public: 'live', withdrawAt: new Date('2099-06-01T01:00:00Z'), withdrawAtReason: REASON, withdrawSetById: editor.id })
    await letTimePass(made.id, 'withdraw')
    await runTimers()
    expect(await row(made.id)).toMatchObject({ public: 'withdrawn', withdrawReason: REASON, withdrawAt: null })
  })

  it.each(['unschedule', 'reopen'] as const)('%s takes both hours away', async (action) => {
    const made = await both()
    await performArticleAction(editor, action, { articleId: made.id, version: made.version })
    expect(await row(made.id)).toMatchObject({ scheduledAt: null, withdrawAt: null, withdrawAtReason: null, withdrawSetById: null })
  })

  it('never flashes past readers: kept waiting beyond its hour to leave it is an alarm', async () => {
    const made = await both()
    await letTimePass(made.id, 'publish', 600)
    await letTimePass(made.id, 'withdraw', 300)
    await doWhatWasMissed()
    expect(await row(made.id)).toMatchObject({ work: 'approved', public: 'unpublished', scheduledAt: null, withdrawAt: null, scheduleAlarm: expect.stringContaining('Giờ gỡ đã hẹn') as string })
    expect(await events(made.id, 'article.published_due')).toBe(0)
  })
})

describe('an article past its hour', () => {
  it('tells of each by itself: one that cannot be told keeps no other back', async () => {
    const stuck = await scheduled()
    const late = await scheduled()
    await letTimePass(stuck.id, 'publish', 300)
    await letTimePass(late.id, 'publish', 150)
    await db.$transaction(async (tx) => {
      await tx.$executeRaw`select id from article where id = ${stuck.id}::uuid for update`
      const told = alarmOverdue()
      await expect.poll(() => events(late.id, 'article.overdue'), { timeout: 60_000 }).toBe(1)
      await told
    }, { timeout: 90_000 })
    await alarmOverdue()
    expect(await events(stuck.id, 'article.overdue')).toBe(1)
  }, 120_000)

  it('raises an alarm once, after two minutes, to writer, holder and approvers', async () => {
    const late = await scheduled()
    const soon = await scheduled()
    await letTimePass(late.id, 'publish', 150)
    await letTimePass(soon.id, 'publish', 60)
    await Promise.all([alarmOverdue(), alarmOverdue()])
    await alarmOverdue()
    await deliverOutbox()
    expect(await events(late.id, 'article.overdue')).toBe(1)
    expect(await events(soon.id, 'article.overdue')).toBe(0)
    const told = await db.notice.findMany({ where: { articleId: late.id, kind: 'overdue' } })
    expect(told.map(({ personId }) => personId).sort()).toEqual([writer.id, editor.id, approver.id].sort())
  })

  it('is counted over the newsroom for who may see it: what has not appeared, and what has not left', async () => {
    const stranger = await makePerson('Nơi khác', [{ role: 'approver', sectionId: (await makeSection()).id }])
    const before = await countOverdue(approver)
    await letTimePass((await scheduled()).id, 'publish', 150)
    await letTimePass((await scheduled()).id, 'publish', 60)
    await letTimePass((await leaving()).id, 'withdraw', 150)
    expect(await countOverdue(approver)).toEqual({ appear: before.appear + 1, leave: before.leave + 1 })
    expect(await countOverdue(stranger)).toEqual({ appear: 0, leave: 0 })
  })

  it('raises one too when it should have left', async () => {
    const made = await leaving()
    await letTimePass(made.id, 'withdraw', 150)
    await alarmOverdue()
    await alarmOverdue()
    await deliverOutbox()
    expect(await events(made.id, 'article.withdrawal_overdue')).toBe(1)
    expect(await db.notice.count({ where: { articleId: made.id, kind: 'withdrawal_overdue', personId: approver.id } })).toBe(1)
  })

  it('is published when the clock comes to it, and the trail says how late', async () => {
    const late = await scheduled()
    await letTimePass(late.id, 'publish', 605)
    await doWhatWasMissed()
    expect((await row(late.id)).public).toBe('live')
    expect(await lastEvent(late.id)).toMatchObject({ action: 'article.published_due', detail: { lateMinutes: 10 } })
    await deliverOutbox()
    const [told] = await db.notice.findMany({ where: { articleId: late.id, kind: 'publish_due', personId: approver.id } })
    expect(told?.detail).toMatchObject({ note: 'Bài lên trang muộn 10 phút so với giờ hẹn.' })
    expect(clockIsAlive()).toBe(true)
  })
})

it('the site’s role can use the queue’s tables and make none', async () => {
  await expect(db.$executeRaw`create table pgboss.something (id int)`).rejects.toThrow(/permission denied|42501/)
  await expect(db.$executeRaw`drop table pgboss.archive`).rejects.toThrow(/must be owner|42501/)
})
