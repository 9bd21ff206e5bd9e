import { expect, it } from 'vitest'
import { deskAddress, deskOrder, isFiltered, readDeskQuery, readPlace, type DeskQuery } from './query'

const id = '019f0000-0000-7000-8000-000000000001'

it.each<[string, DeskQuery]>([
  ['/toa-soan', { view: 'waiting' }],
  ['/toa-soan?xem=live', { view: 'live' }],
  [`/toa-soan?xem=all&q=d%C3%A2n+v%E1%BA%ADn&muc=${id}&tu=2026-11-01&tre=1`, { view: 'all', q: 'dân vận', sectionId: id, from: '2026-11-01', late: true }],
  ['/toa-soan?xem=live&loai=phong-su&co-quan=Huy%E1%BB%87n+%E1%BB%A7y', { view: 'live', genre: 'phong-su', office: 'Huyện ủy' }],
])('%s', (address, query) => {
  expect(deskAddress(query)).toBe(address)
  const read = readDeskQuery(Object.fromEntries(new URL(address, 'http://x').searchParams))
  expect(JSON.parse(JSON.stringify(read))).toEqual(query)
})

it('an address that was mangled shows the list without the part that is wrong', () => {
  const read = readDeskQuery({ xem: 'nothing', q: '   ', muc: 'x', viet: ['a', 'b'], tu: '2026-02-30', den: 'mai', tre: 'yes' })
  expect(read.view).toBe('waiting')
  expect(isFiltered(read)).toBe(false)
})

it('days that were typed the wrong way round mean the same period', () => {
  expect(readDeskQuery({ tu: '2026-11-30', den: '2026-11-01' })).toMatchObject({ from: '2026-11-01', to: '2026-11-30' })
})

it('a page keeps its place in the address', () => {
  expect(deskAddress({ view: 'live' }, { before: '0_5_x' })).toBe('/toa-soan?xem=live&truoc=0_5_x')
  expect(readPlace({ xem: 'live', ve: '0_5_x', truoc: ['a', 'b'] })).toEqual({ back: '0_5_x' })
})

it('queues begin with what waits longest, the timetable with the nearest hour, the rest with the newest', () => {
  expect(deskOrder({ view: 'pending' })).toBe('waiting')
  expect(deskOrder({ view: 'scheduled' })).toBe('hour')
  expect(deskOrder({ view: 'live' })).toBe('changed')
  expect(deskOrder({ view: 'pending', q: 'dân vận' })).toBe('changed')
})
