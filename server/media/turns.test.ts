import { expect, it } from 'vitest'
import { turns } from './turns'

it('shares places, lets nobody overtake, and goes on after a failure', async () => {
  const inTurn = turns(2)
  const log: string[] = []
  const ends = new Map<string, () => void>()
  const begin = (name: string, places: number) =>
    inTurn(places, () => {
      log.push(name)
      return new Promise<string>((resolve, reject) => ends.set(name, () => (name === 'hỏng' ? reject(new Error(name)) : resolve(name))))
    })
  const settled = () => new Promise((resolve) => setImmediate(resolve))
  const all = [begin('một', 1), begin('hai', 1), begin('to', 5), begin('hỏng', 1), begin('bốn', 1)]
  const results = Promise.allSettled(all)
  await settled()
  expect(log).toEqual(['một', 'hai'])
  ends.get('một')?.()
  await settled()
  expect(log).toEqual(['một', 'hai'])
  ends.get('hai')?.()
  await settled()
  expect(log).toEqual(['một', 'hai', 'to'])
  ends.get('to')?.()
  await settled()
  expect(log).toEqual(['một', 'hai', 'to', 'hỏng', 'bốn'])
  ends.get('hỏng')?.()
  ends.get('bốn')?.()
  expect((await results).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
})
