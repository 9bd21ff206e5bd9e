// The people of domain/article/matrix.fixture.ts as real rows, and what they press, for the tests that hold the server's
// actions against the matrix. `npm run soak -- matrix` presses everything; `npm test` an even sample of what is refused.
import { beforeAll, expect, it } from 'vitest'
import type { Grant, PersonActor } from '@/domain/article/actor'
import { PERSONAS, readSteps, unseenBy, type Persona, type Situation } from '@/domain/article/matrix.fixture'
import { ARTICLE_ACTIONS, type ArticleAction } from '@/domain/article/workflow'
import { eventOf } from '@/domain/words/article'
import { withRightsOfNow } from '@/server/approvals/rights-beside-roles'
import { performArticleAction } from '@/server/commands/perform'
import { db } from '@/server/db'
import { Conflict, Forbidden, NotFound } from '@/server/errors'
import { lastEvent, makePerson, makeSection } from './fixtures'
import { makeSituation, type Cast, type Made } from './situations'

export type Company = { people: Record<Persona, PersonActor>; cast: Cast }

/** Makes the people, their sections, the right that is lent and the one to speak for another; before all tests of a file. */
export function withCompany(): Company {
  const company = {} as Company
  beforeAll(async () => {
    Object.assign(company, await gather())
  })
  return company
}

async function gather(): Promise<Company> {
  const here = (await makeSection()).id
  const elsewhere = (await makeSection()).id
  const grants: Record<Persona, Grant[]> = {
    W: [{ role: 'contributor', sectionId: here }], C: [{ role: 'contributor', sectionId: here }],
    H: [{ role: 'editor', sectionId: here }], E: [{ role: 'editor', sectionId: here }],
    A: [{ role: 'approver', sectionId: here }], D: [], S: [],
    X: [{ role: 'editor', sectionId: elsewhere }, { role: 'approver', sectionId: elsewhere }],
    K: [{ role: 'clerk', sectionId: null }], M: [{ role: 'admin', sectionId: null }],
    O: [{ role: 'contributor', sectionId: here }, { role: 'editor', sectionId: here }, { role: 'approver', sectionId: here }],
  }
  const made = await Promise.all(([...PERSONAS, 'O'] as const).map(async (who) => [who, await makePerson(who, grants[who])] as const))
  const plain = Object.fromEntries(made) as Record<Persona, PersonActor>
  const leaderId = plain.A.id
  await db.delegation.create({
    data: { fromId: leaderId, toId: plain.D.id, sectionIds: [here], startsAt: new Date('2020-01-01'), endsAt: new Date('2100-01-01'), reason: '', createdById: leaderId },
  })
  await db.onBehalfGrant.create({ data: { leaderId, personId: plain.S.id, createdById: plain.M.id } })
  const people = { ...plain, D: await withRightsOfNow(db, plain.D), S: await withRightsOfNow(db, plain.S) }
  return { people, cast: { here, elsewhere, ids: Object.fromEntries(made.map(([who, { id }]) => [who, id])) as Record<Persona, string> } }
}

/** An article's row, all of it. */
export function rowOf(id: string) {
  return db.article.findUniqueOrThrow({ where: { id } })
}

/** What was thrown; 'nothing' when it went through. */
export function thrownBy(work: Promise<unknown>): Promise<unknown> {
  return work.then(() => 'nothing', (error: unknown) => error)
}

// Everything that any action asks for: what is refused is refused for who asks, or for where the article stands.
function press({ people }: Company, situation: string, who: Persona, action: ArticleAction, made: Made) {
  const colleague = situation.startsWith('live here') ? people.X : people.E
  return performArticleAction(people[who], action, {
    articleId: made.id, version: made.version,
    ...(action === 'approve' ? { revisionId: made.revisionId } : {}),
    ...(action === 'return' || action.startsWith('withdraw') ? { reason: 'Cần bổ sung số liệu.' } : {}),
    ...(action === 'reassign' ? { personId: colleague.id } : {}),
    ...(action === 'schedule' || action === 'withdraw_later' ? { at: '2099-01-01T08:00' } : {}),
  })
}

function expectedAfter(action: string, from: string, who: Persona): string {
  // The writer's own revising starts in a draft; an editor holds the text at once.
  if (action === 'revise' && who === 'W') return 'draft/live'
  const [work, publicity] = from.split('/')
  const step = readSteps().find((row) => row.action === action && (row.from === from || row.from === `${work}/-`))
  return (step?.to ?? 'no such step').replace('-', publicity ?? '')
}

const HOUR = new Date('2099-01-01T01:00:00Z')
// What each leaves beside the two tracks.
const LEAVES: Partial<Record<ArticleAction, object>> = {
  archive: { archivedAt: expect.any(Date) as Date }, unarchive: { archivedAt: null }, unbin: { binnedAt: null },
  withdraw_later: { withdrawAt: HOUR }, keep_up: { withdrawAt: null },
  withdraw: { withdrawAt: null, scheduledAt: null }, schedule: { scheduledAt: HOUR }, unschedule: { scheduledAt: null },
}
// Setting an hour to leave is beside the text: nobody who is writing notices.
const BESIDE: readonly ArticleAction[] = ['withdraw_later', 'keep_up']

/** Tests that every allowed step of these cells is taken, leads where the hand-written steps say, and is recorded. */
export function itTakes(company: Company, { name, asked, cells }: Situation): void {
  for (const { standing, allowed } of cells) {
    for (const who of asked) {
      for (const action of (allowed[who] ?? []) as ArticleAction[]) {
        it(`${standing}: ${who} ${action}`, async () => {
          const made = await makeSituation(name, standing, company.cast)
          const { version } = await press(company, name, who, action, made)
          expect(version).toBe(BESIDE.includes(action) ? made.version : made.version + 1)
          const row = await rowOf(made.id)
          expect(`${row.work ?? 'none'}/${row.public}`).toBe(expectedAfter(action, standing, who))
          expect(row).toMatchObject(LEAVES[action] ?? {})
          expect(await lastEvent(made.id)).toMatchObject({ action: eventOf[action], actorId: company.people[who].id })
        })
      }
    }
  }
}

/** Whether everything is pressed, or an even sample. */
export const FULL = process.env.MATRIX === 'full'

// No factor in common with the number of actions: over the standings each action of each person has its turn.
const EVERY = FULL ? 1 : 7

/** Tests that all else is refused (as not found to whom it is not to be found), recorded, and changes nothing. */
export function itRefuses(company: Company, { name, asked, cells }: Situation): void {
  for (const [turn, { standing, allowed }] of cells.entries()) {
    it(`${standing}: all else is refused, recorded, and changes nothing`, async () => {
      const made = await makeSituation(name, standing, company.cast)
      const before = await rowOf(made.id)
      const presses = asked.flatMap((who) => ARTICLE_ACTIONS.filter((each) => !allowed[who]?.includes(each)).map((action) => ({ who, action })))
      const chosen = presses.filter((_, index) => (index + turn) % EVERY === 0)
      for (const { who, action } of chosen) {
        const error = await thrownBy(press(company, name, who, action, made))
        const expected = unseenBy(name, standing).includes(who) ? [NotFound] : [Forbidden, Conflict]
        expect(expected.some((kind) => error instanceof kind), `${who} ${action}: ${String(error)}`).toBe(true)
      }
      expect(await rowOf(made.id)).toEqual(before)
      expect(await db.event.count({ where: { subjectId: made.id, action: 'denied' } })).toBe(chosen.length)
    })
  }
}
