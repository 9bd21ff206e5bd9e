import { expect, it } from 'vitest'
import { viewsFor, type Counts } from './views'

const none: Counts = {
  waiting: 0, mine: 0, submitted: 0, editing: 0, pending: 0, approved: 0, scheduled: 0, live: 0, withdrawn: 0, archived: 0, bin: 0,
}

it('shows a writer their own, an editor the whole desk, a clerk and an administrator nothing', () => {
  expect(viewsFor(['contributor'], none)).toEqual(['waiting', 'mine'])
  expect(viewsFor(['editor'], none)).toContain('submitted')
  expect(viewsFor(['approver'], none)).toContain('pending')
  expect(viewsFor(['clerk', 'admin'], none)).toEqual([])
})

it('shows the bin and the archive only while they hold something', () => {
  expect(viewsFor(['contributor'], { ...none, bin: 1 })).toEqual(['waiting', 'mine', 'bin'])
})

it('still shows their own to who lost the role', () => {
  expect(viewsFor(['admin'], { ...none, mine: 2 })).toEqual(['waiting', 'mine'])
})
