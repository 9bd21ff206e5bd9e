import { beforeAll, describe, expect, it } from 'vitest'
import type { PersonActor } from '@/domain/article/actor'
import { ARTICLE_ACTIONS, PUBLICITIES, transition, WORKS, type ArticleAction, type Publicity, type Work } from '@/domain/article/workflow'
import { addCorrection, takeBackCorrection } from '@/server/commands/add-correction'
import { answerOnBehalf } from '@/server/commands/answer-on-behalf'
import { approveOnBehalf } from '@/server/commands/approve-on-behalf'
import { performArticleAction } from '@/server/commands/perform'
import { publishDue } from '@/server/commands/publish-due'
import { withdrawDue } from '@/server/commands/withdraw-due'
import { db } from '@/server/db'
import { alarmOverdue } from '@/server/jobs/alarm-overdue'
import { deliverOutbox } from '@/server/jobs/deliver-outbox'
import { makeArticle, makePerson, makeSection } from '@/server/test-support/fixtures'

// "The writer always hears": of every step that the article's life knows, from every state, except those of their own.

let W: PersonActor, H: PersonActor, E: PersonActor, A: PersonActor, C: PersonActor
let sectionId: string

beforeAll(async () => {
  sectionId = (await makeSection()).id
  W = await makePerson('W', [{ role: 'contributor', sectionId }])
  H = await makePerson('H', [{ role: 'editor', sectionId }])
  E = await makePerson('E', [{ role: 'editor', sectionId }])
  A = await makePerson('A', [{ role: 'approver', sectionId }])
  C = await makePerson('C', [{ role: 'clerk', sectionId: null }])
  await db.onBehalfGrant.create({ data: { leaderId: A.id, personId: C.id, createdById: A.id } })
})

type Place = { action: ArticleAction; work: Work | null; publicity: Publicity }

/** Every step from every state that the table knows. */
const steps: Place[] = ARTICLE_ACTIONS.flatMap((action) =>
  [null, ...WORKS].flatMap((work) =>
    PUBLICITIES.filter((publicity) => {
      const flags = { everSubmitted: true, binned: action === 'unbin', archived: action === 'unarchive', leaving: publicity === 'live' }
      return transition({ work, public: publicity, ...flags }, action) !== null
    }).map((publicity) => ({ action, work, publicity })),
  ),
)

// From the table of the article's life: who acts. What the writer does they need not be told.
function actorOf({ action, work }: Place): PersonActor {
  if (action === 'submit' || action === 'discard' || action === 'unbin' || (action === 'recall' && work === 'submitted')) return W
  if (action === 'release' || action === 'send_up' || action === 'recall' || (action === 'return' && work === 'editing')) return H
  if (action === 'take' || action === 'take_over' || action === 'reopen' || action === 'revise') return E
  return A
}

function expectedOf(place: Place): string[] {
  if (actorOf(place) === W) return []
  return [place.action === 'return' && place.work === 'pending' ? 'return_to_editor' : place.action]
}

async function heard(articleId: string): Promise<string[]> {
  await deliverOutbox()
  const rows = await db.notice.findMany({ where: { articleId, personId: W.id }, orderBy: { id: 'asc' } })
  return rows.map(({ kind }) => kind)
}

const article = (work: Work | null, publicity: Publicity = 'unpublished') =>
  makeArticle({ work, public: publicity }, { writerId: W.id, holderId: H.id, sectionId })

const tomorrow = () => new Date(Date.now() + 24 * 3600_000).toISOString().slice(0, 16)
const past = (minutes: number) => new Date(Date.now() - minutes * 60_000)

// A draft goes back into the queue over its writer's head only when their account is shut.
const shut = ({ action, work }: Place) => action === 'put_back' && work === 'draft'

describe('the writer hears of every step that others take, in its own words', () => {
  it('with every action of the article’s life among the steps', () => {
    expect([...new Set(steps.map(({ action }) => action))].sort()).toEqual([...ARTICLE_ACTIONS].sort())
    expect(steps.length).toBeGreaterThan(70)
  })

  it.each(steps.filter((place) => !shut(place)))('$action from $work, $publicity', async (place) => {
    const { action, work, publicity } = place
    const { id: articleId, revisionId } = await article(work, publicity)
    if (action === 'unbin') await db.article.update({ where: { id: articleId }, data: { binnedAt: new Date() } })
    if (action === 'unarchive') await db.article.update({ where: { id: articleId }, data: { archivedAt: new Date() } })
    if (action === 'keep_up') await db.article.update({ where: { id: articleId }, data: { withdrawAt: new Date(Date.now() + 3600_000) } })
    const extra = {
      return: { reason: 'Thiếu nguồn.' }, withdraw: { reason: 'Nhầm ngày.' }, withdraw_later: { reason: 'Hết hạn.', at: tomorrow() },
      schedule: { at: tomorrow() }, approve: { revisionId }, reassign: { personId: E.id },
    }
    await performArticleAction(actorOf(place), action, { articleId, version: 1, ...extra[action as keyof typeof extra] })
    expect(await heard(articleId)).toEqual(expectedOf(place))
  })

  it.each(PUBLICITIES)('the clock publishes, %s before', async (publicity) => {
    const { id } = await article('scheduled', publicity)
    await db.article.update({ where: { id }, data: { scheduledAt: past(1) } })
    expect(await publishDue(id)).toBe(true)
    expect(await heard(id)).toEqual(['publish_due'])
  })

  it.each([null, ...WORKS])('the clock takes down, work being %s', async (work) => {
    const { id } = await article(work, 'live')
    await db.article.update({ where: { id }, data: { withdrawAt: past(1), withdrawAtReason: 'Hết hạn.' } })
    expect(await withdrawDue(id)).toBe(true)
    expect(await heard(id)).toEqual(['withdraw_due'])
  })

  it('the clock cannot publish, or is late', async () => {
    const bad = await article('scheduled')
    await db.article.update({ where: { id: bad.id }, data: { scheduledAt: past(1), approvedHash: 'khác' } })
    expect(await publishDue(bad.id)).toBe(false)
    expect(await heard(bad.id)).toEqual(['schedule_failed'])
    const late = await article('scheduled')
    const up = await article(null, 'live')
    await db.article.update({ where: { id: late.id }, data: { scheduledAt: past(3) } })
    await db.article.update({ where: { id: up.id }, data: { withdrawAt: past(3) } })
    await alarmOverdue()
    expect(await heard(late.id)).toEqual(['overdue'])
    expect(await heard(up.id)).toEqual(['withdrawal_overdue'])
  })

  it('a leader’s word is put down, and contradicted', async () => {
    const { id: articleId, revisionId } = await article('pending')
    await approveOnBehalf(C, { articleId, version: 1, revisionId, leaderId: A.id, how: 'telephone', reason: 'Gọi lúc 9 giờ.', scanFileId: null })
    const { id: approvalId } = await db.approval.findFirstOrThrow({ where: { articleId } })
    await answerOnBehalf(A, { articleId, approvalId, confirmed: false, answer: 'Tôi chưa đọc.' })
    expect(await heard(articleId)).toEqual(['approve_on_behalf', 'on_behalf_disputed'])
    const [line] = await db.notice.findMany({ where: { articleId, personId: W.id }, orderBy: { id: 'asc' } })
    expect(line?.detail).toMatchObject({ who: 'C', note: 'A duyệt qua điện thoại' })
  })

  it('a public notice is put on the article, and taken off', async () => {
    const { id: articleId } = await article(null, 'live')
    const { id: correctionId } = await addCorrection(A, { articleId, kind: 'correction', text: 'Là 12, không phải 21.' })
    await addCorrection(A, { articleId, kind: 'update', text: '' })
    await takeBackCorrection(A, { articleId, correctionId })
    expect(await heard(articleId)).toEqual(['correct', 'update_notice', 'correction_taken_back'])
  })
})
