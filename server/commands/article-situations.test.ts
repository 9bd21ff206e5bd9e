import { describe, expect, it } from 'vitest'
import type { PersonActor } from '@/domain/article/actor'
import { mayBeside, PERSONAS, readMatrix, readSituations, unseenBy, type Persona, type Situation } from '@/domain/article/matrix.fixture'
import { HouseError, NotFound } from '@/server/errors'
import { contentIn } from '@/server/test-support/fixtures'
import { FULL, itRefuses, itTakes, rowOf, thrownBy, withCompany } from '@/server/test-support/matrix'
import { houseRulesIn, makeSituation, type Made } from '@/server/test-support/situations'
import { addCorrection } from './add-correction'
import { approveOnBehalf } from './approve-on-behalf'
import { copyArticle } from './copy-article'
import { saveWorkingCopy } from './save-working-copy'
import { setDeadline } from './set-deadline'

// What the matrix says of one's own articles, of other sections, of the bin, the archive, lent rights and house rules, and
// of what is done beside the steps: against the server's own actions.
const company = withCompany()

// Of a situation told for every standing, every third: 3 and the 7 states of the work have no factor in common.
const sample = (cells: Situation['cells']) => (FULL || cells.length < 12 ? cells : cells.filter((_, turn) => turn % 3 === 0))

for (const told of readSituations().filter(({ name }) => name !== 'plain')) {
  const situation = { ...told, cells: sample(told.cells) }
  describe(situation.name, () => {
    houseRulesIn(situation.name)
    itTakes(company, situation)
    itRefuses(company, situation)
  })
}

const DEEDS: Record<string, (actor: PersonActor, made: Made) => Promise<unknown>> = {
  save: (actor, { id, version }) => saveWorkingCopy(actor, { articleId: id, version, content: contentIn(company.cast.here, 'Viết tiếp') }),
  deadline: (actor, { id }) => setDeadline(actor, { articleId: id, at: '2099-01-01T08:00' }),
  correct: (actor, { id }) => addCorrection(actor, { articleId: id, kind: 'correction', text: 'Sửa một con số.' }),
  copy: (actor, { id }) => copyArticle(actor, { articleId: id, sectionId: company.cast.here }),
  speak: (actor, { id, version, revisionId }) =>
    approveOnBehalf(actor, { articleId: id, version, revisionId, leaderId: company.people.A.id, how: 'telephone', reason: 'Gọi lúc 9 giờ.', scanFileId: null }),
}

describe('beside the steps', () => {
  for (const [turn, { standing }] of readMatrix().entries()) {
    it(`${standing}: by whom the matrix names, and nobody else`, async () => {
      const made = await makeSituation('plain', standing, company.cast)
      const before = await rowOf(made.id)
      for (const [deed, act] of Object.entries(DEEDS)) {
        const refused = PERSONAS.filter((each) => !mayBeside(deed, standing).includes(each))
        for (const who of refused.filter((_, index) => FULL || (index + turn) % 3 === 0)) {
          const error = await thrownBy(act(company.people[who], made))
          const expected = unseenBy('plain', standing).includes(who) ? NotFound : HouseError
          expect(error, `${who} ${deed}`).toBeInstanceOf(expected)
        }
      }
      expect(await rowOf(made.id)).toEqual(before)
      for (const [deed, act] of Object.entries(DEEDS)) {
        for (const who of mayBeside(deed, standing) as Persona[]) {
          const fresh = await makeSituation('plain', standing, company.cast)
          expect(await thrownBy(act(company.people[who], fresh)), `${who} ${deed}`).toBe('nothing')
        }
      }
    })
  }
})
