// Articles of which more is to be said than where they stand, as domain/article/matrix.fixture.ts names the situations.
import { afterAll, beforeAll } from 'vitest'
import type { Persona } from '@/domain/article/matrix.fixture'
import type { Publicity, Work } from '@/domain/article/workflow'
import type { Prisma } from '@/generated/prisma/client'
import { db } from '@/server/db'
import { makeArticle, makePerson } from './fixtures'

export type Cast = { here: string; elsewhere: string; ids: Record<Persona, string> }
export type Made = { id: string; version: number; revisionId: string }

type Situation = {
  writer?: Persona
  holder?: Persona
  data?: (cast: Cast) => Prisma.ArticleUncheckedUpdateInput
  after?: (id: string, cast: Cast) => Promise<unknown>
}

const credited = (id: string, { ids }: Cast) =>
  db.workingCopy.update({ where: { articleId: id }, data: { credits: [{ role: 'writer', name: 'A', personId: ids.A, office: '' }] } })
const edited = (id: string, { ids }: Cast) => db.articleEdit.create({ data: { articleId: id, personId: ids.A, lastAt: new Date(Date.now() + 60_000) } })

const SITUATIONS: Record<string, Situation> = {
  plain: {},
  leaving: { data: () => ({ withdrawAt: new Date('2098-01-01T00:00:00Z'), withdrawAtReason: 'Hết hạn.' }) },
  archived: { data: () => ({ archivedAt: new Date() }) },
  binned: { data: () => ({ binnedAt: new Date(), everSubmitted: false }) },
  'never sent': { data: () => ({ everSubmitted: false }) },
  'its writer left': {
    after: async (id) => {
      const { id: writerId } = await makePerson('Đã nghỉ', [])
      await db.person.update({ where: { id: writerId }, data: { disabledAt: new Date() } })
      await db.article.update({ where: { id }, data: { writerId } })
    },
  },
  own: { writer: 'O' },
  'own and held': { writer: 'O', holder: 'O' },
  'A is credited': { after: credited },
  'A is credited, and the house allows small edits': { after: credited },
  'A edited': { after: edited },
  'A edited, and the house allows small edits': { after: edited },
  'editors may not publish': {},
  'it stands in another section too': {
    after: (id, { elsewhere }) => db.workingCopy.update({ where: { articleId: id }, data: { otherSectionIds: [elsewhere] } }),
  },
  'live here, worked on for another section': { data: ({ elsewhere }) => ({ sectionId: elsewhere }) },
}

/** An article in that situation and standing (`work/public`). */
export async function makeSituation(name: string, standing: string, cast: Cast): Promise<Made> {
  const { writer = 'W', holder = 'H', data, after } = SITUATIONS[name] ?? {}
  const [work, publicity] = standing.split('/')
  const made = await makeArticle(
    { work: work === 'none' ? null : (work as Work), public: publicity as Publicity },
    { writerId: cast.ids[writer], holderId: cast.ids[holder], sectionId: cast.here },
  )
  if (data) await db.article.update({ where: { id: made.id }, data: data(cast) })
  await after?.(made.id, cast)
  return made
}

/** Sets the house's choices that a situation names, for the tests of the `describe` it is called in. */
export function houseRulesIn(name: string): void {
  beforeAll(() => choose(!name.includes('may not publish'), name.includes('small edits')))
  afterAll(() => choose(true, false))
}

async function choose(editorsMayPublish: boolean, approverSmallEdits: boolean): Promise<void> {
  await db.siteSettings.update({ where: { id: 1 }, data: { editorsMayPublish, approverSmallEdits } })
}
