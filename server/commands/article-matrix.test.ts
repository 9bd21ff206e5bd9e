import { beforeAll, describe, expect, it } from 'vitest'
import type { Grant, PersonActor } from '@/domain/article/actor'
import { PERSONAS, readMatrix, readSteps, type Persona } from '@/domain/article/matrix.fixture'
import { ARTICLE_ACTIONS, type ArticleAction, type Publicity, type Work } from '@/domain/article/workflow'
import { eventOf } from '@/domain/words/article'
import { db } from '@/server/db'
import { HouseError } from '@/server/errors'
import { lastEvent, makeArticle, makePerson, makeSection } from '@/server/test-support/fixtures'
import { performArticleAction } from './perform'

let people: Record<Persona, PersonActor>
let sectionId: string

beforeAll(async () => {
  const here = (sectionId = (await makeSection()).id)
  const elsewhere = (await makeSection()).id
  const grants: Record<Persona, Grant[]> = {
    W: [{ role: 'contributor', sectionId: here }], C: [{ role: 'contributor', sectionId: here }],
    H: [{ role: 'editor', sectionId: here }], E: [{ role: 'editor', sectionId: here }],
    A: [{ role: 'approver', sectionId: here }],
    X: [{ role: 'editor', sectionId: elsewhere }, { role: 'approver', sectionId: elsewhere }],
    K: [{ role: 'clerk', sectionId: null }], M: [{ role: 'admin', sectionId: null }],
  }
  const made = await Promise.all(PERSONAS.map(async (who) => [who, await makePerson(who, grants[who])] as const))
  people = Object.fromEntries(made) as Record<Persona, PersonActor>
})

function article(standing: string) {
  const [work, publicity] = standing.split('/')
  return makeArticle(
    { work: work === 'none' ? null : (work as Work), public: publicity as Publicity },
    { writerId: people.W.id, holderId: people.H.id, sectionId },
  )
}

function press(who: Persona, action: ArticleAction, made: { id: string; version: number; revisionId: string }) {
  return performArticleAction(people[who], action, {
    articleId: made.id, version: made.version,
    ...(action === 'approve' ? { revisionId: made.revisionId } : {}),
    ...(action === 'return' || action === 'withdraw' ? { reason: 'Cần bổ sung số liệu.' } : {}),
    ...(action === 'schedule' ? { at: '2099-01-01T08:00' } : {}),
  })
}

async function standingOf(id: string): Promise<string> {
  const row = await db.article.findUniqueOrThrow({ where: { id }, select: { work: true, public: true } })
  return `${row.work ?? 'none'}/${row.public}`
}

function expectedAfter(action: string, from: string, who: Persona): string {
  // The writer's own revising starts in a draft; an editor holds the text at once.
  if (action === 'revise' && who === 'W') return 'draft/live'
  const [work, publicity] = from.split('/')
  const step = readSteps().find((row) => row.action === action && (row.from === from || row.from === `${work}/-`))
  return (step?.to ?? 'no such step').replace('-', publicity ?? '')
}

describe('every allowed cell, against the database', () => {
  for (const { standing, allowed } of readMatrix()) {
    for (const who of PERSONAS) {
      for (const action of (allowed[who] ?? []) as ArticleAction[]) {
        it(`${standing}: ${who} ${action}`, async () => {
          const made = await article(standing)
          const { version } = await press(who, action, made)
          expect(version).toBe(made.version + 1)
          expect(await standingOf(made.id)).toBe(expectedAfter(action, standing, who))
          expect(await lastEvent(made.id)).toMatchObject({ action: eventOf[action], actorId: people[who].id })
        })
      }
    }
  }
})

describe('a sample of the refused, against the database', () => {
  const refused = readMatrix().flatMap(({ standing, allowed }) =>
    PERSONAS.flatMap((who) =>
      ARTICLE_ACTIONS.filter((action) => !allowed[who]?.includes(action)).map((action) => ({ standing, who, action })),
    ),
  )
  // A step that has no factor in common with the rows walks through all of them evenly.
  for (const { standing, who, action } of refused.filter((_, index) => index % 37 === 0)) {
    it(`${standing}: ${who} not ${action}`, async () => {
      const made = await article(standing)
      const error = await press(who, action, made).then(() => null, (thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(HouseError)
      expect(await standingOf(made.id)).toBe(standing)
      expect(await lastEvent(made.id)).toMatchObject({ action: 'denied', actorId: people[who].id })
    })
  }
})
