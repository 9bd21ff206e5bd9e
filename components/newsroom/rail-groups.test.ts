import { expect, it } from 'vitest'
import { railGroups, type RailFacts } from './rail-groups'

const counts = { waiting: 3, mine: 0, sent: 0, late: 0, submitted: 2, editing: 0, pending: 0, approved: 0, scheduled: 0, withdrawn: 0, archived: 0, bin: 0 }
const facts: RailFacts = { roles: [], isAdmin: false, everywhere: false, delegates: false, counts, unread: 0, stuckLetters: 0 }

const rooms = (given: Partial<RailFacts>) =>
  Object.fromEntries(railGroups({ ...facts, ...given }).map(({ id, entries }) => [id, entries.map(({ href }) => href)]))

it('gives a writer their own lists, the board and the calendar, and no one else’s', () => {
  expect(rooms({ roles: ['contributor'] })).toEqual({
    'cua-toi': ['/toa-soan', '/toa-soan?xem=sent', '/toa-soan?xem=mine', '/toa-soan/thong-bao'],
    'theo-doi': ['/toa-soan/bang', '/toa-soan/lich', '/toa-soan/nhat-ky'],
    'cong-cu': ['/toa-soan/tu-ngu'],
  })
})

it('gives a clerk the notices and their own trail', () => {
  expect(rooms({ roles: ['clerk'] })).toEqual({ 'cua-toi': ['/toa-soan/thong-bao'], 'theo-doi': ['/toa-soan/nhat-ky'] })
})

it('gives an administrator no list of articles, but the report and the rooms of the house', () => {
  const found = rooms({ roles: ['admin'], isAdmin: true })
  expect(found['theo-chang']).toBeUndefined()
  expect(found['theo-doi']).toEqual(['/toa-soan/bao-cao', '/toa-soan/nhat-ky'])
  expect(found['quan-tri']).toContain('/toa-soan/nhan-su')
})

it('makes loud only what waits for this person', () => {
  const entries = railGroups({ ...facts, roles: ['editor'] }).flatMap((group) => group.entries)
  expect(entries.find(({ href }) => href === '/toa-soan')).toMatchObject({ count: 3, loud: true })
  expect(entries.find(({ href }) => href === '/toa-soan?xem=submitted')).toMatchObject({ count: 2 })
  expect(entries.find(({ href }) => href === '/toa-soan?xem=submitted')?.loud).toBeUndefined()
})
