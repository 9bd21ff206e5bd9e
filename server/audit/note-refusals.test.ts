import { expect, test } from 'vitest'
import { db } from '@/server/db'
import { noteRefusals } from './note-refusals'

const rows = () =>
  db.event.findMany({ where: { action: 'denied', subject: 'request' }, orderBy: { seq: 'asc' }, select: { address: true, subjectId: true, detail: true, actorId: true } })

test('posts from foreign pages are one row for each address, with their number', async () => {
  const refusals = noteRefusals()
  for (let n = 0; n < 30; n += 1) refusals.note({ code: 'origin.foreign', address: '10.0.0.1', path: '/toa-soan\nbai-viet' })
  refusals.note({ code: 'origin.foreign', address: '10.0.0.2', path: '/api/luu-bai' })
  await refusals.stop()
  await refusals.flush()
  expect(await rows()).toEqual([
    { address: '10.0.0.1', subjectId: '/toa-soan bai-viet', actorId: null, detail: { attempted: 'request.sent', code: 'origin.foreign', count: 30 } },
    { address: '10.0.0.2', subjectId: '/api/luu-bai', actorId: null, detail: { attempted: 'request.sent', code: 'origin.foreign', count: 1 } },
  ])
})

test('a flood from many addresses leaves six rows and loses no number', async () => {
  const before = (await rows()).length
  const refusals = noteRefusals()
  for (let n = 0; n < 5_000; n += 1) refusals.note({ code: 'origin.foreign', address: `10.1.${n >> 8}.${n & 255}`, path: '/' })
  await refusals.stop()
  const written = (await rows()).slice(before)
  expect(written).toHaveLength(6)
  expect(written.reduce((sum, { detail }) => sum + Number((detail as { count: number }).count), 0)).toBe(5_000)
  expect(written.at(-1)?.detail).toMatchObject({ code: 'request.many', count: 4_995 })
})
