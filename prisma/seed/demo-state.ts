import { systemActor } from '@/domain/article/actor'
import { db, transaction } from '@/server/db'
import { record } from '@/server/record'

/**
 * What a database holds: nothing yet; the demonstration, begun at `since`, whole or (interrupted)
 * in part; or anything else, which the demonstration must not be mixed with.
 */
export type DemoState = { kind: 'empty' } | { kind: 'other' } | { kind: 'part' | 'whole'; since: Date }

const actor = systemActor('demo', [])

/** Asks the trail: what a demonstration made says so there, and nobody can take it out. */
export async function demoState(): Promise<DemoState> {
  const [started, filled] = await Promise.all([marker('demo.started'), marker('demo.filled')])
  if (started) return { kind: filled ? 'whole' : 'part', since: started.at }
  const [people, articles, pictures] = await Promise.all([db.person.count(), db.article.count(), db.picture.count()])
  return { kind: people + articles + pictures === 0 ? 'empty' : 'other' }
}

/** Notes that the demonstration begins, or that it is whole. */
export function markDemo(action: 'demo.started' | 'demo.filled'): Promise<void> {
  return transaction((tx) => record(tx, { action, actor, subject: 'settings' }))
}

function marker(action: string) {
  return db.event.findFirst({ where: { action, subject: 'settings', actorId: null }, orderBy: { seq: 'asc' }, select: { at: true } })
}
