import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { subjectWords } from '@/domain/words/audit'
import { actionGroups, eventWords } from '@/domain/words/audit-events'
import { eventOf, historyWords } from '@/domain/words/article'

// What the source names as an event: `action: 'thing.done'` and the first arguments of the courses of change.
const NAMED = /\b(?:action|attempted): '([a-z_]+\.[a-z_]+)'|change(?:Person|Section|Settings)\(\s*actor,\s*'([a-z_]+\.[a-z_]+)'/g

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return name === 'test-support' ? [] : sources(path)
    return /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) ? [path] : []
  })
}

const recorded = new Set([...sources('server'), ...sources('app'), ...sources('prisma/seed')].flatMap((path) => [...readFileSync(path, 'utf8').matchAll(NAMED)].map((found) => found[1] ?? found[2] ?? '')))
const actions = [...new Set([...recorded, ...Object.values(eventOf), ...Object.keys(historyWords)])].sort()

test('the source names events', () => expect(recorded.size).toBeGreaterThan(30))

test.each(actions)('%s has words', (action) => expect(eventWords(action)).not.toBe(action))

test.each(actions)('%s can be searched for', (action) => {
  expect(actionGroups.flatMap((group) => group.actions)).toContain(action)
})

test('no action stands in two groups, and every kind of thing has a name', () => {
  const all = actionGroups.flatMap((group) => group.actions)
  expect(new Set(all).size).toBe(all.length)
  expect(Object.values(subjectWords)).not.toContain('')
})
