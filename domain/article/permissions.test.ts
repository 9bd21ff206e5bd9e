import { describe, expect, it } from 'vitest'
import type { Grant, PersonActor } from './actor'
import { canSetDeadline } from './lateness'
import { mayBeside, PERSONAS, readMatrix, readSituations, unseenBy, type Persona } from './matrix.fixture'
import { canApproveFor } from './approval'
import { availableActions, can, canCorrect, canCreate, canEdit, canMoveTo, canSee, type ArticleFacts, type HouseRules } from './permissions'
import { ARTICLE_ACTIONS, type Publicity, type Work } from './workflow'

const HERE = 'section-here'
const ELSEWHERE = 'section-elsewhere'
const HOUSE = { editorsMayPublish: true, approverSmallEdits: false }

const GRANTS: Record<Persona, Grant[]> = {
  W: [{ role: 'contributor', sectionId: HERE }],
  C: [{ role: 'contributor', sectionId: HERE }],
  H: [{ role: 'editor', sectionId: HERE }],
  E: [{ role: 'editor', sectionId: HERE }],
  A: [{ role: 'approver', sectionId: HERE }],
  D: [],
  S: [],
  X: [{ role: 'editor', sectionId: ELSEWHERE }, { role: 'approver', sectionId: ELSEWHERE }],
  K: [{ role: 'clerk', sectionId: null }],
  M: [{ role: 'admin', sectionId: null }],
  O: [{ role: 'contributor', sectionId: HERE }, { role: 'editor', sectionId: HERE }, { role: 'approver', sectionId: HERE }],
}

function person(who: string, grants: Grant[] = GRANTS[who as Persona]): PersonActor {
  const besides = {
    ...(who === 'D' ? { lent: [{ delegationId: 'd', fromId: 'A', fromName: 'A', sections: [HERE], endsAt: new Date(0) }] } : {}),
    ...(who === 'S' ? { speaksFor: [{ leaderId: 'A', leaderName: 'A', sections: [HERE] }] } : {}),
  }
  return { kind: 'person', id: who, name: who, grants, ...besides, address: '', mustChangePassword: false }
}

function article(standing: string, changes: Partial<ArticleFacts> = {}): ArticleFacts {
  const [work, publicity] = standing.split('/')
  return {
    work: work === 'none' ? null : (work as Work), public: publicity as Publicity,
    everSubmitted: true, binned: false, archived: false,
    writerId: 'W', holderId: work === 'none' || work === 'submitted' || work === 'draft' ? null : 'H',
    sectionId: HERE, otherSectionIds: [], liveSectionId: HERE, creditedIds: [], editedByIds: [],
    ...changes,
  }
}

// What each situation of the matrix is in the facts, and in the house's choices.
const FACTS: Record<string, { facts?: Partial<ArticleFacts>; house?: Partial<HouseRules> }> = {
  plain: {},
  leaving: { facts: { leaving: true } },
  archived: { facts: { archived: true } },
  binned: { facts: { binned: true, everSubmitted: false } },
  'never sent': { facts: { everSubmitted: false } },
  'its writer left': { facts: { writerGone: true } },
  own: { facts: { writerId: 'O' } },
  'own and held': { facts: { writerId: 'O', holderId: 'O' } },
  'A is credited': { facts: { creditedIds: ['A'] } },
  'A is credited, and the house allows small edits': { facts: { creditedIds: ['A'] }, house: { approverSmallEdits: true } },
  'A edited': { facts: { editedByIds: ['A'] } },
  'A edited, and the house allows small edits': { facts: { editedByIds: ['A'] }, house: { approverSmallEdits: true } },
  'editors may not publish': { house: { editorsMayPublish: false } },
  'it stands in another section too': { facts: { otherSectionIds: [ELSEWHERE] } },
  'live here, worked on for another section': { facts: { sectionId: ELSEWHERE } },
}

describe('role × action × state × section', () => {
  for (const { name, asked, cells } of readSituations()) {
    for (const { standing, allowed } of cells) {
      for (const who of asked) {
        it(`${name}, ${standing}: ${who} may ${allowed[who]?.join(', ') ?? 'nothing'}`, () => {
          const { facts, house } = FACTS[name] ?? {}
          const found = article(standing, facts)
          const seen = canSee(person(who), found)
          expect(seen).toBe(!unseenBy(name, standing).includes(who))
          const actions = seen ? availableActions(person(who), found, { ...HOUSE, ...house }) : []
          expect([...actions].sort()).toEqual([...(allowed[who] ?? [])].sort())
        })
      }
    }
  }

  it('has a reading for every situation', () => {
    expect(readSituations().map(({ name }) => name).sort()).toEqual(Object.keys(FACTS).sort())
  })

  for (const { standing } of readMatrix()) {
    it(`${standing}: what is done beside the steps`, () => {
      const found = article(standing)
      const by = (may: (who: Persona) => boolean) => PERSONAS.filter((who) => canSee(person(who), found) && may(who))
      expect(by((who) => canEdit(person(who), found))).toEqual(mayBeside('save', standing))
      expect(by((who) => canSetDeadline(person(who), found))).toEqual(mayBeside('deadline', standing))
      expect(by((who) => canCorrect(person(who), found).allowed)).toEqual(mayBeside('correct', standing))
      expect(by((who) => canCreate(person(who), HERE))).toEqual(mayBeside('copy', standing))
      expect(by((who) => found.work === 'pending' && canApproveFor(person(who), 'A', found, HOUSE).allowed)).toEqual(mayBeside('speak', standing))
    })
  }

  it('names every standing of the two tracks', () => {
    expect(new Set(readMatrix().map((row) => row.standing)).size).toBe(7 * 3)
  })
})

describe('nobody approves their own', () => {
  const approver = person('A')
  const own = { allowed: false, code: 'approve.own' }
  const cases: Array<[string, Partial<ArticleFacts>, { allowed: boolean }]> = [
    ['someone else’s', {}, { allowed: true }],
    ['one they wrote', { writerId: 'A' }, own],
    ['one they are credited on', { creditedIds: ['A'] }, own],
    ['one they edited since it was last published', { editedByIds: ['A'] }, own],
  ]
  it.each(cases)('%s', (_, changes, verdict) => {
    expect(can(approver, 'approve', article('pending/unpublished', changes), HOUSE)).toEqual(verdict)
  })

  it('small edits of their own pass where the setting allows, and are marked; an own article never', () => {
    const house = { ...HOUSE, approverSmallEdits: true }
    const edited = article('pending/live', { editedByIds: ['A'] })
    expect(can(approver, 'approve', edited, house)).toEqual({ allowed: true, smallEdits: true })
    expect(can(approver, 'approve', { ...edited, writerId: 'A' }, house)).toEqual(own)
  })

  it('asks for the right in every section the article will stand in', () => {
    const both = article('pending/unpublished', { otherSectionIds: [ELSEWHERE] })
    expect(can(approver, 'approve', both, HOUSE)).toEqual({ allowed: false, code: 'approve.other_section' })
    expect(can(person('A', [{ role: 'approver', sectionId: null }]), 'approve', both, HOUSE).allowed).toBe(true)
  })
})

describe('the house’s choices', () => {
  it('editors publish only where the setting allows', () => {
    const approved = article('approved/unpublished')
    const strict = { ...HOUSE, editorsMayPublish: false }
    for (const action of ['publish', 'schedule'] as const) {
      expect(can(person('E'), action, approved, strict).allowed).toBe(false)
      expect(can(person('A'), action, approved, strict).allowed).toBe(true)
    }
  })
})

describe('who sees what', () => {
  const unsent = article('draft/unpublished', { everSubmitted: false })
  const cases: Array<[string, Persona, ArticleFacts, boolean]> = [
    ['the writer their own draft', 'W', unsent, true],
    ['an editor not a draft that was never sent', 'E', unsent, false],
    ['an approver neither', 'A', unsent, false],
    ['an editor a draft that was returned', 'E', article('draft/unpublished'), true],
    ['another contributor nothing', 'C', article('submitted/unpublished'), false],
    ['an editor elsewhere nothing', 'X', article('pending/unpublished'), false],
    ['the clerk no article by role alone', 'K', article('none/live'), false],
    ['the administrator neither', 'M', article('none/live'), false],
    ['an editor of the live section, while the edit moves elsewhere', 'E', article('editing/live', { sectionId: ELSEWHERE, holderId: null }), true],
  ]
  it.each(cases)('%s', (_, who, facts, seen) => expect(canSee(person(who), facts)).toBe(seen))
})

describe('text changes only in a draft by its writer and in editing by its holder', () => {
  for (const { standing } of readMatrix()) {
    for (const who of PERSONAS) {
      const mayEdit = (standing.startsWith('draft/') && who === 'W') || (standing.startsWith('editing/') && who === 'H')
      it(`${standing}: ${who} ${mayEdit ? 'writes' : 'does not'}`, () => {
        expect(canEdit(person(who), article(standing))).toBe(mayEdit)
      })
    }
  }

  it('moving needs the right in both sections', () => {
    const draft = article('draft/unpublished')
    expect(canMoveTo(person('W'), draft, ELSEWHERE)).toBe(false)
    expect(canMoveTo(person('W', [...GRANTS.W, { role: 'contributor', sectionId: ELSEWHERE }]), draft, ELSEWHERE)).toBe(true)
    // Having only the right to write there is not enough for an editor's text.
    const held = article('editing/unpublished')
    expect(canMoveTo(person('H', [...GRANTS.H, { role: 'contributor', sectionId: ELSEWHERE }]), held, ELSEWHERE)).toBe(false)
  })
})

describe('rights that went away', () => {
  it('take the writer’s and the holder’s actions with them', () => {
    expect(availableActions(person('W', []), article('draft/unpublished'), HOUSE)).toEqual([])
    expect(availableActions(person('H', []), article('editing/unpublished'), HOUSE)).toEqual([])
  })

  it('a role for one section starts nothing in another', () => {
    expect(canCreate(person('C'), HERE)).toBe(true)
    expect(canCreate(person('C'), ELSEWHERE)).toBe(false)
    expect(canCreate(person('A'), HERE)).toBe(false)
  })
})

describe('a right to approve that is lent', () => {
  const lent = { delegationId: 'd', fromId: 'A', fromName: 'A', sections: [HERE], endsAt: new Date(0) }
  const deputy = (more: Partial<typeof lent> = {}): PersonActor => ({ ...person('D', []), lent: [{ ...lent, ...more }] })
  const waiting = (changes: Partial<ArticleFacts> = {}) => article('pending/unpublished', changes)
  const cases: Array<[string, PersonActor, ArticleFacts, object]> = [
    ['counts in its section', deputy(), waiting(), { allowed: true, lent }],
    ['not in another', deputy({ sections: [ELSEWHERE] }), waiting(), { allowed: false, code: 'forbidden' }],
    ['not where the article stands in another section too', deputy(), waiting({ otherSectionIds: [ELSEWHERE] }), { allowed: false, code: 'approve.other_section' }],
    ['everywhere, where it is lent everywhere', deputy({ sections: 'all' as never }), waiting({ otherSectionIds: [ELSEWHERE] }), { allowed: true }],
    ['not for what the deputy wrote', deputy(), waiting({ writerId: 'D' }), { allowed: false, code: 'approve.own' }],
    ['nor for what the lender wrote', deputy(), waiting({ writerId: 'A' }), { allowed: false, code: 'approve.lender_own' }],
    ['nor for what the lender edited', deputy(), waiting({ editedByIds: ['A'] }), { allowed: false, code: 'approve.lender_own' }],
  ]
  it.each(cases)('%s', (_, actor, facts, verdict) => expect(can(actor, 'approve', facts, HOUSE)).toMatchObject(verdict))

  it('lends approving, returning what waits, and reading: no other action', () => {
    for (const { standing } of readMatrix()) {
      const expected = standing.startsWith('pending/') ? ['approve', 'return'] : []
      expect(availableActions(deputy(), article(standing), HOUSE).sort(), standing).toEqual(expected)
      expect(canSee(deputy(), article(standing)), standing).toBe(true)
    }
    expect(canSee(deputy(), article('draft/unpublished', { everSubmitted: false }))).toBe(false)
  })

  it('is not needed by who approves in their own right', () => {
    const both: PersonActor = { ...person('A'), lent: [{ ...lent, fromId: 'B' }] }
    expect(can(both, 'approve', waiting(), HOUSE)).toEqual({ allowed: true })
    expect(can(both, 'approve', waiting({ writerId: 'A' }), HOUSE)).toEqual({ allowed: false, code: 'approve.own' })
  })
})

describe('putting a leader’s decision down', () => {
  const secretary: PersonActor = { ...person('S', []), speaksFor: [{ leaderId: 'A', leaderName: 'A', sections: [HERE] }] }
  const waiting = (changes: Partial<ArticleFacts> = {}) => article('pending/unpublished', changes)
  const cases: Array<[string, string, ArticleFacts, object]> = [
    ['for the leader they were named for', 'A', waiting(), { allowed: true }],
    ['not for another', 'B', waiting(), { allowed: false, code: 'forbidden' }],
    ['not where the leader does not approve', 'A', waiting({ sectionId: ELSEWHERE }), { allowed: false, code: 'forbidden' }],
    ['not for the leader’s own', 'A', waiting({ creditedIds: ['A'] }), { allowed: false, code: 'approve.leader_own' }],
    ['nor for one’s own', 'A', waiting({ editedByIds: ['S'] }), { allowed: false, code: 'approve.own' }],
  ]
  it.each(cases)('%s', (_, leaderId, facts, verdict) => expect(canApproveFor(secretary, leaderId, facts, HOUSE)).toEqual(verdict))

  it('shows what waits, until it is out, and gives no action of one’s own', () => {
    for (const { standing } of readMatrix()) {
      expect(canSee(secretary, article(standing)), standing).toBe(/^(pending|approved|scheduled)\//.test(standing))
      expect(availableActions(secretary, article(standing), HOUSE), standing).toEqual([])
    }
  })
})

it('what a writer whose account is shut left as a draft goes back into the queue, by an approver', () => {
  const left = article('draft/unpublished', { writerGone: true })
  expect(availableActions(person('A'), left, HOUSE)).toContain('put_back')
  for (const who of ['H', 'E', 'X', 'K', 'M'] as const) expect(availableActions(person(who), left, HOUSE)).not.toContain('put_back')
})

it('notices to readers are put on a live article by its section’s approvers, never on their own', () => {
  expect(canCorrect(person('A'), article('none/live'))).toEqual({ allowed: true })
  expect(canCorrect(person('A'), article('none/live', { writerId: 'A' }))).toEqual({ allowed: false, code: 'correction.own' })
  expect(canCorrect(person('A'), article('none/withdrawn'))).toEqual({ allowed: false, code: 'correction.not_live' })
  for (const who of ['W', 'H', 'E', 'X', 'K', 'M'] as const) expect(canCorrect(person(who), article('none/live')).allowed).toBe(false)
})

describe('programs', () => {
  it('may do what was handed to them and nothing else', () => {
    const clock = { kind: 'system', name: 'clock', rights: ['publish_due'] } as const
    const due = article('scheduled/unpublished')
    expect(can(clock, 'publish_due', due, HOUSE).allowed).toBe(true)
    for (const action of ARTICLE_ACTIONS) expect(can(clock, action, due, HOUSE).allowed).toBe(false)
    expect(can(person('A'), 'publish_due', due, HOUSE).allowed).toBe(false)
  })
})
