import { afterEach, expect, it } from 'vitest'
import { openTabChannel, type TabChannel } from './tab-channel'

const open: TabChannel[] = []
afterEach(() => open.splice(0).forEach((channel) => channel.close()))

function tab(name: string, onGive: () => Promise<unknown> = () => Promise.resolve(), articleId = 'bai-1'): TabChannel {
  const channel = openTabChannel(articleId, name, onGive)
  open.push(channel)
  return channel
}

it('a tab is known to live when it has the same article open, and only then', async () => {
  const mine = tab('a.1')
  tab('a.2')
  tab('a.3', undefined, 'bai-2')
  expect(await mine.lives('a.2')).toBe(true)
  expect(await mine.lives('a.3')).toBe(false)
  expect(await mine.lives('a.4')).toBe(false)
})

it('a tab that is asked to give way answers when it has saved', async () => {
  const told: string[] = []
  const mine = tab('a.1')
  tab('a.2', async () => {
    await new Promise((done) => setTimeout(done, 20))
    told.push('saved')
  })
  await mine.askToGive('a.2')
  expect(told).toEqual(['saved'])
  await mine.askToGive('a.9')
})
