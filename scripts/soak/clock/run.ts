// Three instances with wrong clocks, killed and started again across the hours that were set, while people change their minds.
import { setTimeout as sleep } from 'node:timers/promises'
import type { PersonActor } from '@/domain/article/actor'
import type { ArticleAction } from '@/domain/article/workflow'
import { chance as chanceOf } from '@/scripts/soak/saving/random'
import { performArticleAction } from '@/server/commands/perform'
import { db } from '@/server/db'
import { HouseError } from '@/server/errors'
import { makeArticle, makePerson, makeSection } from '@/server/test-support/fixtures'
import { setHour } from '@/server/test-support/timers'
import { startInstances } from './instances'

/** How big a round is: articles to appear, how long their hours are spread, how long all instances are away. */
export type Size = { items: number; spreadMs: number; leadMs: number; awayMs: number; eachMind: number }

export type RoundReport = { seed: number; published: number; withdrawn: number; late: number[]; changedMinds: number; faults: string[] }

type Item = { id: string; due: Date }
type Mind = Item & { action: ArticleAction; done: boolean }

const FAR = '2099-01-01T08:00'
const SETTLE_MS = 120_000
const MINDS = ['unschedule', 'reopen'] as const

/** Plays one round. `late` holds for each article by how many milliseconds it appeared, or left, after its hour. */
export async function runClock(seed: number, size: Size): Promise<RoundReport> {
  const chance = chanceOf(seed)
  const { id: sectionId } = await makeSection()
  const editor = await makePerson('Biên tập', [{ role: 'editor', sectionId }])
  const cast = { writerId: editor.id, holderId: editor.id, sectionId }
  const started = Date.now()
  const hour = () => new Date(started + size.leadMs + chance.below(size.spreadMs))

  const appear = await prepare(size.items, () => scheduled(editor, cast))
  const leave = await prepare(Math.ceil(size.items / 10), () => leaving(editor, cast))
  const minds = await prepare(size.eachMind * (MINDS.length + 2), () => scheduled(editor, cast))
  const instances = await startInstances()
  const first = Date.now()
  // Hours only now: starting takes as long as it takes.
  const shift = first - started
  const at = () => new Date(hour().getTime() + shift)
  const published: Item[] = await giveHours(appear, 'publish', at)
  const withdrawn: Item[] = await giveHours(leave, 'withdraw', at)
  const rivals: Item[] = await giveHours(minds, 'publish', at)

  const changing = Promise.all(rivals.map((item, index) => changeMind(item, index, editor, chance.below(800) - 400)))
  // Away across a part of the hours.
  await sleep(Math.max(0, first + size.leadMs + size.spreadMs / 2 - size.awayMs / 2 - Date.now()))
  await instances.kill()
  await sleep(size.awayMs)
  const again = await startInstances()
  const changed = await changing
  await settled(sectionId)
  // A second publishing, or an undoing, would come now.
  await sleep(3_000)
  await again.stop()

  const faults: string[] = []
  const late: number[] = []
  for (const item of published) late.push(...(await once(item, 'article.published_due', 'live', faults)))
  for (const item of withdrawn) late.push(...(await once(item, 'article.withdrawn_due', 'withdrawn', faults)))
  for (const mind of changed) await standsBy(mind, faults)
  const denied = await db.event.count({ where: { action: 'denied', actorId: null } })
  if (denied > 0) faults.push(`${denied} times the clock was recorded as refused`)
  return { seed, published: published.length, withdrawn: withdrawn.length, late, changedMinds: changed.filter(({ done }) => done).length, faults }
}

type Cast = Parameters<typeof makeArticle>[1]

async function prepare(count: number, make: () => Promise<string>): Promise<string[]> {
  const ids: string[] = []
  for (let n = 0; n < count; n += 1) ids.push(await make())
  return ids
}

async function scheduled(editor: PersonActor, cast: Cast): Promise<string> {
  const { id, version } = await makeArticle({ work: 'approved', public: 'unpublished' }, cast)
  await performArticleAction(editor, 'schedule', { articleId: id, version, at: FAR })
  return id
}

async function leaving(editor: PersonActor, cast: Cast): Promise<string> {
  const { id, version } = await makeArticle({ work: null, public: 'live' }, cast)
  await performArticleAction(editor, 'withdraw_later', { articleId: id, version, at: FAR, reason: 'Hết hạn.' })
  return id
}

async function giveHours(ids: string[], what: 'publish' | 'withdraw', hour: () => Date): Promise<Item[]> {
  const items = ids.map((id) => ({ id, due: hour() }))
  for (const { id, due } of items) await setHour(id, what, due)
  return items
}

/** A person acts around the very hour: before it they call it off or put it off, after it they withdraw what has appeared. */
async function changeMind(item: Item, index: number, editor: PersonActor, offset: number): Promise<Mind> {
  await sleep(Math.max(0, item.due.getTime() + offset - Date.now()))
  const action = [...MINDS, 'schedule', 'withdraw'][index % (MINDS.length + 2)] as ArticleAction
  if (action === 'withdraw') await appeared(item.id)
  const press = async (pressed: ArticleAction) => {
    const { version } = await db.article.findUniqueOrThrow({ where: { id: item.id }, select: { version: true } })
    await performArticleAction(editor, pressed, { articleId: item.id, version, at: FAR, reason: 'Đổi ý.' })
  }
  try {
    // Another hour is: this one called off, and a new one set.
    if (action === 'schedule') await press('unschedule')
    await press(action)
    return { ...item, action, done: true }
  } catch (error) {
    if (!(error instanceof HouseError)) throw error
    return { ...item, action, done: false }
  }
}

async function appeared(id: string): Promise<void> {
  const until = Date.now() + SETTLE_MS
  while (Date.now() < until && (await db.article.count({ where: { id, public: 'live' } })) === 0) await sleep(50)
}

async function settled(sectionId: string): Promise<void> {
  const until = Date.now() + SETTLE_MS
  const due = { sectionId, OR: [{ work: 'scheduled' as const, scheduledAt: { lte: new Date(until) } }, { public: 'live' as const, withdrawAt: { not: null } }] }
  while (Date.now() < until && (await db.article.count({ where: due })) > 0) await sleep(250)
}

async function once({ id, due }: Item, action: string, becomes: 'live' | 'withdrawn', faults: string[]): Promise<number[]> {
  const events = await db.event.findMany({ where: { subjectId: id, action }, select: { at: true } })
  const row = await db.article.findUniqueOrThrow({ where: { id } })
  if (events.length !== 1) faults.push(`${id}: ${action} ${events.length} times`)
  if (row.public !== becomes || row.work !== null) faults.push(`${id}: ${String(row.work)}/${row.public}`)
  const late = events.map(({ at }) => at.getTime() - due.getTime())
  if (late.some((ms) => ms < 0)) faults.push(`${id}: ${action} before its hour`)
  return late
}

// What a person decided stands; where the clock was quicker, it published once.
async function standsBy({ id, action, done }: Mind, faults: string[]): Promise<void> {
  const row = await db.article.findUniqueOrThrow({ where: { id } })
  const events = await db.event.count({ where: { subjectId: id, action: 'article.published_due' } })
  const found = `${String(row.work)}/${row.public}`
  const expected = done ? STANDS[action] : 'null/live'
  if (found !== expected) faults.push(`${id}: after ${done ? '' : 'refused '}${action} it is ${found}, not ${String(expected)}`)
  const times = !done || action === 'withdraw' ? 1 : 0
  if (events !== times) faults.push(`${id}: after ${action} published ${events} times, not ${times}`)
}

const STANDS: Partial<Record<ArticleAction, string>> = {
  unschedule: 'approved/unpublished', reopen: 'editing/unpublished', schedule: 'scheduled/unpublished', withdraw: 'null/withdrawn',
}

/** The value that so many of a hundred stay below. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * percent) / 100) - 1)] ?? 0
}
