import { describe, expect, it } from 'vitest'
import type { Grant, PersonActor } from './actor'
import { PERSONAS, readMatrix, type Persona } from './matrix.fixture'
import { availableActions, can, canCreate, canEdit, canMoveTo, canSee, type ArticleFacts } from './permissions'
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
  X: [{ role: 'editor', sectionId: ELSEWHERE }, { role: 'approver', sectionId: ELSEWHERE }],
  K: [{ role: 'clerk', sectionId: null }],
  M: [{ role: 'admin', sectionId: null }],
}

function person(who: string, grants: Grant[] = GRANTS[who as Persona]): PersonActor {
  return { kind: 'person', id: who, name: who, grants, address: '', mustChangePassword: false }
}

function article(standing: string, changes: Partial<ArticleFacts> = {}): ArticleFacts {
  const [work, publicity] = standing.split('/')
  return {
    work: work === 'none' ? null : (work as Work), public: publicity as Publicity,
    everSubmitted: true, binned: false, archived: false,
    writerId: 'W', holderId: work === 'submitted' || work === 'draft' ? null : 'H',
    sectionId: HERE, otherSectionIds: [], liveSectionId: HERE, creditedIds: [], editedByIds: [],
    ...changes,
  }
}

describe('role × action × state', () => {
  for (const { standing, allowed } of readMatrix()) {
    for (const who of PERSONAS) {
      it(`${standing}: ${who} may ${allowed[who]?.join(', ') ?? 'nothing'}`, () => {
        const actions = availableActions(person(who), article(standing), HOUSE)
        expect([...actions].sort()).toEqual([...(allowed[who] ?? [])].sort())
      })
    }
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

describe('programs', () => {
  it('may do what was handed to them and nothing else', () => {
    const clock = { kind: 'system', name: 'clock', rights: ['publish_due'] } as const
    const due = article('scheduled/unpublished')
    expect(can(clock, 'publish_due', due, HOUSE).allowed).toBe(true)
    for (const action of ARTICLE_ACTIONS) expect(can(clock, action, due, HOUSE).allowed).toBe(false)
    expect(can(person('A'), 'publish_due', due, HOUSE).allowed).toBe(false)
  })
})
