import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PersonActor } from '@/domain/article/actor'
import { canSee } from '@/domain/article/permissions'
import { officeInputValue } from '@/domain/language/dates'
import { getArticleDesk } from '@/server/approvals/article-desk'
import { rightsBesideRoles, withRightsOfNow } from '@/server/approvals/rights-beside-roles'
import { decisionSelect, factsOf } from '@/server/articles/load-article'
import { db } from '@/server/db'
import { Forbidden, type HouseError, Invalid, NotFound } from '@/server/errors'
import { deliverOutbox } from '@/server/jobs/deliver-outbox'
import { articleHistory } from '@/server/newsroom/article-history'
import { visibleWhere } from '@/server/newsroom/visible'
import { awaitingConfirmation } from '@/server/notices/awaiting-confirmation'
import { lastEvent, makeArticle, makePerson, makeSection } from '@/server/test-support/fixtures'
import { answerOnBehalf } from './answer-on-behalf'
import { approveOnBehalf } from './approve-on-behalf'
import { delegateApproval } from './delegate-approval'
import { endDelegation } from './end-delegation'
import { endForBehalf, nameForBehalf } from './name-for-behalf'
import { performArticleAction } from './perform'

const MINUTE = 60_000
let sectionId: string
let elsewhere: string
let writer: PersonActor
let editor: PersonActor
let leader: PersonActor
let deputy: PersonActor
let secretary: PersonActor
let admin: PersonActor

beforeAll(async () => {
  sectionId = (await makeSection()).id
  elsewhere = (await makeSection()).id
  writer = await makePerson('Người viết', [{ role: 'contributor', sectionId }])
  editor = await makePerson('Biên tập', [{ role: 'editor', sectionId }])
  leader = await makePerson('Chánh Văn phòng', [{ role: 'approver', sectionId: null }])
  deputy = await makePerson('Phó phòng', [{ role: 'editor', sectionId: elsewhere }])
  secretary = await makePerson('Thư ký', [{ role: 'clerk', sectionId: null }])
  admin = await makePerson('Quản trị', [{ role: 'admin', sectionId: null }])
})

const fault = (work: Promise<unknown>) => work.then(() => null, (error: unknown) => error as HouseError)
const row = (id: string) => db.article.findUniqueOrThrow({ where: { id } })
const pending = (writerId = writer.id) => makeArticle({ work: 'pending', public: 'unpublished' }, { writerId, holderId: editor.id, sectionId })
const approve = (who: PersonActor, made: { id: string; version: number; revisionId: string }) =>
  performArticleAction(who, 'approve', { articleId: made.id, version: made.version, revisionId: made.revisionId })

/** A delegation of the leader's, set as if now were so many minutes after its start and before its end. */
function lend(minutesSinceStart: number, minutesLeft: number, sectionIds: string[] = []) {
  const now = Date.now()
  return db.delegation.create({
    data: {
      fromId: leader.id, toId: deputy.id, sectionIds, createdById: leader.id,
      startsAt: new Date(now - minutesSinceStart * MINUTE), endsAt: new Date(now + minutesLeft * MINUTE),
    },
  })
}

describe('a delegation', () => {
  it('from 08:00 to 17:00: an approval at 16:50 counts and names it, one at 17:01 is refused and recorded', async () => {
    const { id } = await lend(8 * 60 + 50, 10)
    const first = await pending()
    await approve(deputy, first)
    expect(await db.approval.findFirstOrThrow({ where: { articleId: first.id } })).toMatchObject({
      approverId: deputy.id, how: 'delegated', delegationId: id, revisionId: first.revisionId, voidedAt: null,
    })
    expect(await lastEvent(first.id)).toMatchObject({ action: 'article.approved', detail: { delegationId: id, leader: 'Chánh Văn phòng' } })
    await deliverOutbox()
    expect(await db.notice.findMany({ where: { articleId: first.id, personId: leader.id }, select: { kind: true } })).toEqual([{ kind: 'delegation_used' }])

    // The page was opened in time; the hour has passed since.
    const opened = await withRightsOfNow(db, deputy)
    await db.delegation.update({ where: { id }, data: { startsAt: new Date(Date.now() - 541 * MINUTE), endsAt: new Date(Date.now() - MINUTE) } })
    const second = await pending()
    const refusal = await fault(approve(opened, second))
    expect(refusal).toBeInstanceOf(Forbidden)
    expect(refusal).toMatchObject({ code: 'delegation.ended' })
    expect((await row(second.id)).work).toBe('pending')
    expect(await lastEvent(second.id)).toMatchObject({ action: 'denied', actorId: deputy.id, detail: { attempted: 'article.approved', code: 'delegation.ended' } })

    // A day later, and to who was never lent it, the article is not there.
    await db.delegation.update({ where: { id }, data: { startsAt: new Date(Date.now() - 3000 * MINUTE), endsAt: new Date(Date.now() - 1500 * MINUTE) } })
    expect(await fault(approve(opened, await pending()))).toBeInstanceOf(NotFound)
  })

  it('lends approving and returning, in its sections alone, and nothing else', async () => {
    const { id } = await lend(1, 60, [elsewhere])
    expect(await fault(approve(deputy, await pending()))).toBeInstanceOf(NotFound)
    await db.delegation.update({ where: { id }, data: { sectionIds: [sectionId] } })
    const acting = await withRightsOfNow(db, deputy)
    const made = await pending()
    await performArticleAction(acting, 'return', { articleId: made.id, version: made.version, reason: 'Bổ sung số liệu.' })
    expect(await lastEvent(made.id)).toMatchObject({ action: 'article.returned', detail: { delegationId: id, leader: 'Chánh Văn phòng' } })
    expect((await articleHistory(made.id))[0]?.words).toContain('theo ủy quyền của Chánh Văn phòng')
    const live = await makeArticle({ work: null, public: 'live' }, { writerId: writer.id, holderId: editor.id, sectionId })
    expect(await fault(performArticleAction(acting, 'withdraw', { articleId: live.id, version: 1, reason: 'Thử.' }))).toBeInstanceOf(Forbidden)
    await db.delegation.delete({ where: { id } })
  })

  it('never reaches further than its lender: not an article of theirs, not a section that they lost', async () => {
    const { id } = await lend(1, 60)
    expect(await fault(approve(deputy, await pending(leader.id)))).toMatchObject({ code: 'approve.lender_own' })
    expect(await fault(approve(deputy, await pending(deputy.id)))).toMatchObject({ code: 'approve.own' })
    const former = await makePerson('Thôi chức', [{ role: 'approver', sectionId: elsewhere }])
    await db.delegation.update({ where: { id }, data: { fromId: former.id } })
    expect(await fault(approve(deputy, await pending()))).toBeInstanceOf(NotFound)
    await db.person.update({ where: { id: former.id }, data: { disabledAt: new Date() } })
    expect((await rightsBesideRoles(db, deputy.id)).lent).toEqual([])
    await db.delegation.delete({ where: { id } })
  })

  it('does not begin before it was given', async () => {
    const zone = 'Asia/Ho_Chi_Minh'
    const { id } = await delegateApproval(leader, {
      toId: deputy.id, sectionIds: [], reason: '',
      startsAt: officeInputValue(new Date(Date.now() - 180 * MINUTE), zone), endsAt: officeInputValue(new Date(Date.now() + 90 * MINUTE), zone),
    })
    const { startsAt, createdAt } = await db.delegation.findUniqueOrThrow({ where: { id } })
    expect(Math.abs(createdAt.getTime() - startsAt.getTime())).toBeLessThan(MINUTE)
    await endDelegation(leader, { delegationId: id })
  })

  it('is given by an approver for their own sections, and ended by either side or an administrator', async () => {
    const zone = 'Asia/Ho_Chi_Minh'
    const span = { startsAt: officeInputValue(new Date(), zone), endsAt: officeInputValue(new Date(Date.now() + 90 * MINUTE), zone) }
    const input = { toId: deputy.id, sectionIds: [sectionId], reason: 'Đi công tác', ...span }
    expect(await fault(delegateApproval(editor, input))).toBeInstanceOf(Forbidden)
    const narrow = await makePerson('Duyệt một mục', [{ role: 'approver', sectionId: elsewhere }])
    expect(await fault(delegateApproval(narrow, input))).toMatchObject({ fields: { sectionIds: 'delegation.section_not_yours' } })
    expect(await fault(delegateApproval(leader, { ...input, toId: leader.id }))).toMatchObject({ fields: { toId: 'delegation.self' } })
    expect(await fault(delegateApproval(leader, { ...input, toId: secretary.id }))).toMatchObject({ fields: { toId: 'delegation.not_staff' } })
    expect(await fault(delegateApproval(leader, { ...input, endsAt: span.startsAt }))).toMatchObject({ fields: { endsAt: 'delegation.ends_before' } })
    for (const who of [leader, deputy, admin]) {
      const { id } = await delegateApproval(leader, input)
      expect(await lastEvent(id)).toMatchObject({ action: 'delegation.given', actorId: leader.id })
      expect(await fault(endDelegation(editor, { delegationId: id }))).toBeInstanceOf(NotFound)
      await endDelegation(who, { delegationId: id })
      expect(await fault(endDelegation(who, { delegationId: id }))).toMatchObject({ code: 'delegation.over' })
    }
    expect((await rightsBesideRoles(db, deputy.id)).lent).toEqual([])
  })
})

describe('approval on behalf', () => {
  const put = (who: PersonActor, made: { id: string; version: number; revisionId: string }, more: object = {}) =>
    approveOnBehalf(who, {
      articleId: made.id, version: made.version, revisionId: made.revisionId, leaderId: leader.id,
      how: 'telephone', reason: 'Lãnh đạo đồng ý qua điện thoại lúc 9 giờ.', scanFileId: null, ...more,
    })

  it('is put down only by whom the administrator named, with the reason, and shows as such', async () => {
    const made = await pending()
    expect(await fault(put(secretary, made))).toBeInstanceOf(NotFound)
    expect(await fault(nameForBehalf(leader, { leaderId: leader.id, personId: secretary.id }))).toBeInstanceOf(Forbidden)
    expect(await fault(nameForBehalf(admin, { leaderId: editor.id, personId: secretary.id }))).toMatchObject({ fields: { leaderId: 'behalf.not_leader' } })
    const grant = await nameForBehalf(admin, { leaderId: leader.id, personId: secretary.id })
    expect(await fault(put(secretary, made, { reason: ' ' }))).toBeInstanceOf(Invalid)
    expect(await fault(put(secretary, made, { how: 'signed', reason: '' }))).toMatchObject({ fields: { scan: 'behalf.scan_required' } })
    await put(secretary, made)
    expect(await row(made.id)).toMatchObject({ work: 'approved', approvedRevisionId: made.revisionId })
    expect(await db.approval.findFirstOrThrow({ where: { articleId: made.id } })).toMatchObject({
      approverId: leader.id, recordedById: secretary.id, how: 'telephone', confirmedAt: null,
    })
    expect(await lastEvent(made.id)).toMatchObject({ action: 'article.approved_on_behalf', actorId: secretary.id })
    await deliverOutbox()
    expect(await db.notice.count({ where: { articleId: made.id, personId: leader.id, kind: 'on_behalf_to_confirm' } })).toBe(1)
    await endForBehalf(admin, { grantId: grant.id })
    expect(await fault(put(secretary, await pending()))).toBeInstanceOf(NotFound)
  })

  it('is confirmed by the leader once; contradicted, the text waits for approval again', async () => {
    await nameForBehalf(admin, { leaderId: leader.id, personId: secretary.id })
    const [first, second] = [await pending(), await pending()]
    await put(secretary, first)
    await put(secretary, second)
    const approvalOf = (articleId: string) => db.approval.findFirstOrThrow({ where: { articleId } })
    const yes = { articleId: first.id, approvalId: (await approvalOf(first.id)).id, confirmed: true, answer: '' }
    expect(await fault(answerOnBehalf(editor, yes))).toBeInstanceOf(NotFound)
    await answerOnBehalf(leader, yes)
    expect((await approvalOf(first.id)).confirmedAt).not.toBeNull()
    expect(await fault(answerOnBehalf(leader, yes))).toMatchObject({ code: 'behalf.answered' })

    const no = { articleId: second.id, approvalId: (await approvalOf(second.id)).id, confirmed: false }
    expect(await fault(answerOnBehalf(leader, { ...no, answer: '' }))).toBeInstanceOf(Invalid)
    await answerOnBehalf(leader, { ...no, answer: 'Tôi chưa xem bài này.' })
    expect(await row(second.id)).toMatchObject({ work: 'pending', pendingRevisionId: second.revisionId, approvedRevisionId: null, approvedHash: null })
    expect(await approvalOf(second.id)).toMatchObject({ voidedBy: 'dispute', answer: 'Tôi chưa xem bài này.' })
    expect(await lastEvent(second.id)).toMatchObject({ action: 'article.disputed', actorId: leader.id })
  })

  it('contradicted when the text is out already, says so; brought back after a withdrawal it waits for approval again', async () => {
    const made = await pending()
    await put(secretary, made)
    await performArticleAction(editor, 'publish', { articleId: made.id, version: 2 })
    const { id: approvalId } = await db.approval.findFirstOrThrow({ where: { articleId: made.id } })
    await answerOnBehalf(leader, { articleId: made.id, approvalId, confirmed: false, answer: 'Tôi không biết bài này.' })
    expect(await row(made.id)).toMatchObject({ public: 'live', work: null })
    expect((await getArticleDesk(editor, made.id)).approval).toMatchObject({ holds: true, disputedAt: expect.any(Date) as Date })
    await performArticleAction(editor, 'withdraw', { articleId: made.id, version: 3, reason: 'Lãnh đạo chưa duyệt.' })
    await performArticleAction(leader, 'restore', { articleId: made.id, version: 4 })
    expect(await row(made.id)).toMatchObject({ public: 'withdrawn', work: 'pending', pendingRevisionId: made.revisionId, approvedRevisionId: null })
    expect(await db.approval.findUniqueOrThrow({ where: { id: approvalId } })).toMatchObject({ voidedBy: 'restore' })
  })

  it('a scan is put down by whoever brought it, with one approval', async () => {
    const scanOf = (articleId: string, who: PersonActor) =>
      db.articleFile.create({ data: { id: randomUUID(), articleId, kind: 'scan', sha256: '0'.repeat(64), name: 'phieu.pdf', bytes: 1, report: { type: 'pdf' }, uploadedById: who.id } })
    const made = await pending()
    const [own, foreign] = [await scanOf(made.id, secretary), await scanOf(made.id, editor)]
    const signed = (scanFileId: string) => ({ how: 'signed' as const, reason: '', scanFileId })
    const unknown = { fields: { scan: 'behalf.scan_unknown' } }
    expect(await fault(put(secretary, made, signed(foreign.id)))).toMatchObject(unknown)
    await put(secretary, made, signed(own.id))
    await performArticleAction(editor, 'reopen', { articleId: made.id, version: 2 })
    await performArticleAction(editor, 'send_up', { articleId: made.id, version: 3 })
    const { pendingRevisionId } = await row(made.id)
    expect(await fault(put(secretary, { id: made.id, version: 4, revisionId: pendingRevisionId ?? '' }, signed(own.id)))).toMatchObject(unknown)
  })

  it('waits for the leader’s word only where the leader may see the article', async () => {
    const made = await pending()
    await put(secretary, made)
    const waits = async () => (await awaitingConfirmation(await withRightsOfNow(db, leader))).some(({ articleId }) => articleId === made.id)
    expect(await waits()).toBe(true)
    expect((await awaitingConfirmation({ ...leader, grants: [{ role: 'approver', sectionId: elsewhere }] })).map(({ articleId }) => articleId)).not.toContain(made.id)
  })

  it('no path around “nobody approves their own”: neither the leader’s nor the recorder’s', async () => {
    await nameForBehalf(admin, { leaderId: leader.id, personId: editor.id })
    expect(await fault(put(secretary, await pending(leader.id)))).toMatchObject({ code: 'approve.leader_own' })
    const made = await pending(editor.id)
    expect(await fault(put(editor, made))).toMatchObject({ code: 'approve.own' })
    expect(await lastEvent(made.id)).toMatchObject({ action: 'denied', actorId: editor.id })
  })
})

describe('what was approved', () => {
  it('is void as soon as the text is opened again, and whoever approved hears', async () => {
    const made = await pending()
    await approve(leader, made)
    await performArticleAction(editor, 'reopen', { articleId: made.id, version: made.version + 1 })
    expect(await db.approval.findFirstOrThrow({ where: { articleId: made.id } })).toMatchObject({
      approverId: leader.id, how: 'own', voidedBy: 'reopen', voidedById: editor.id,
    })
    await deliverOutbox()
    expect(await db.notice.count({ where: { articleId: made.id, personId: leader.id, kind: 'reopen' } })).toBe(1)
  })
})

it('the list of what deputies and secretaries see and the rule for one article agree', async () => {
  await lend(1, 60, [sectionId])
  const rows = await db.article.findMany({ select: decisionSelect })
  for (const person of [deputy, secretary]) {
    const actor = await withRightsOfNow(db, person)
    const listed = await db.article.findMany({ where: visibleWhere(actor), select: { id: true } })
    const allowed = rows.filter((article) => canSee(actor, factsOf(article))).map((article) => article.id)
    expect(listed.map((article) => article.id).sort()).toEqual(allowed.sort())
    expect(allowed.length).toBeGreaterThan(0)
  }
})
