import { expect, it } from 'vitest'
import { viewsFor, type Counts } from './views'

const none: Counts = {
  waiting: 0, mine: 0, sent: 0, late: 0, submitted: 0, editing: 0, pending: 0, approved: 0, scheduled: 0, withdrawn: 0, archived: 0, bin: 0,
}

it('shows a writer their own, an editor the whole desk, a clerk and an administrator nothing', () => {
  expect(viewsFor(['contributor'], none)).toEqual(['waiting', 'sent', 'mine'])
  expect(viewsFor(['editor'], none)).toContain('submitted')
  expect(viewsFor(['approver'], none)).toContain('pending')
  expect(viewsFor(['clerk', 'admin'], none)).toEqual([])
})

it('shows everything to who decides everywhere, else the sections of one’s own', () => {
  expect(viewsFor(['approver'], none, true)).toContain('all')
  expect(viewsFor(['approver'], none, true)).not.toContain('sections')
  expect(viewsFor(['approver'], none, false)).toContain('sections')
  expect(viewsFor(['contributor'], none, false)).not.toContain('all')
})

it('shows what is late, the bin and the archive only while they hold something', () => {
  expect(viewsFor(['contributor'], { ...none, bin: 1, late: 2 })).toEqual(['waiting', 'late', 'sent', 'mine', 'bin'])
})

it('still shows their own to who lost the role', () => {
  expect(viewsFor(['admin'], { ...none, mine: 2 })).toEqual(['waiting', 'sent', 'mine'])
})
