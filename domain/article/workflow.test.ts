import { describe, expect, it } from 'vitest'
import { readSteps } from './matrix.fixture'
import { ARTICLE_ACTIONS, PUBLICITIES, transition, WORKS, type AnyAction, type Publicity, type Standing, type Work } from './workflow'

function standing(text: string): Standing {
  const [work, publicity] = text.split('/')
  return {
    work: work === 'none' ? null : (work as Work), public: publicity as Publicity,
    everSubmitted: true, binned: false, archived: false,
  }
}

const label = (found: Standing | null) => found && `${found.work ?? 'none'}/${found.public}`

// Every step of the table, spelled out for each public track it holds for.
const expected = new Map<string, string>()
for (const { action, from, to } of readSteps()) {
  for (const publicity of from.endsWith('/-') ? PUBLICITIES : [from.split('/')[1]]) {
    const before = from.replace(/\/.*/, `/${publicity}`)
    expected.set(`${action} ${before}`, to.replace('-', publicity ?? ''))
  }
}

// Possible only for what is in the bin, in the archive, or about to leave: further down.
const OF_A_FLAG: readonly AnyAction[] = ['unbin', 'unarchive', 'keep_up']

describe('every action from every standing', () => {
  for (const action of [...ARTICLE_ACTIONS, 'publish_due', 'withdraw_due', 'approve_on_behalf', 'dispute'] as AnyAction[]) {
    if (OF_A_FLAG.includes(action)) continue
    for (const work of ['none', ...WORKS]) {
      for (const publicity of PUBLICITIES) {
        const from = `${work}/${publicity}`
        const to = expected.get(`${action} ${from}`) ?? null
        it(`${action} ${from} → ${to ?? 'refused'}`, () => expect(label(transition(standing(from), action))).toBe(to))
      }
    }
  }
})

describe('the bin, the archive, and an hour to leave', () => {
  it('keeping up needs an hour to leave, and changes nothing else', () => {
    expect(transition(standing('none/live'), 'keep_up')).toBeNull()
    for (const at of ['none/live', 'scheduled/live']) expect(label(transition({ ...standing(at), leaving: true }, 'keep_up'))).toBe(at)
    expect(transition({ ...standing('none/withdrawn'), leaving: true }, 'keep_up')).toBeNull()
  })

  const unsent: Standing = { ...standing('draft/unpublished'), everSubmitted: false }

  it('a draft never submitted goes to the bin and can be taken out again', () => {
    const binned = transition(unsent, 'discard')
    expect(binned).toMatchObject({ work: null, binned: true })
    expect(binned && transition(binned, 'unbin')).toMatchObject({ work: 'draft', binned: false })
  })

  it('one that was submitted, or is live, does not', () => {
    expect(transition(standing('draft/unpublished'), 'discard')).toMatchObject({ work: null, binned: false })
    expect(transition(standing('draft/live'), 'discard')).toMatchObject({ work: null, public: 'live', binned: false })
  })

  it('what is archived or binned allows nothing but to be taken out', () => {
    for (const action of ARTICLE_ACTIONS) {
      const archived = transition({ ...standing('draft/unpublished'), archived: true }, action)
      expect(archived !== null, action).toBe(action === 'unarchive')
      const binned = transition({ ...unsent, work: null, binned: true }, action)
      expect(binned !== null, action).toBe(action === 'unbin')
    }
  })
})
