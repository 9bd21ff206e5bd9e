import { randomUUID } from 'node:crypto'
import { expect, it, vi } from 'vitest'
import type { PersonActor } from '@/domain/article/actor'
import { Conflict } from '@/server/errors'
import { performArticleAction } from './perform'
import { performMany } from './perform-many'

vi.mock('./perform', () => ({ performArticleAction: vi.fn() }))

const actor: PersonActor = { kind: 'person', id: randomUUID(), name: 'Ai đó', grants: [], address: '', mustChangePassword: false }

it('a refusal keeps nothing back; what nobody expected ends the row, and what was done before it is told', async () => {
  const [refused, done, broken, left] = Array.from({ length: 4 }, () => ({ id: randomUUID(), version: 1 })) as [One, One, One, One]
  const fault = new Error('the disk is full')
  vi.mocked(performArticleAction).mockImplementation(async (_, __, { articleId }) => {
    if (articleId === refused.id) throw new Conflict('article.moved_on')
    if (articleId === broken.id) throw fault
    return { version: 2 }
  })
  expect(await performMany(actor, { action: 'publish', articles: [refused, done, broken, left] })).toEqual({
    outcomes: [{ id: refused.id, ok: false, code: 'article.moved_on', params: {} }, { id: done.id, ok: true }],
    fault,
  })
})

type One = { id: string; version: number }
