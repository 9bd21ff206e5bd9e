import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { plainText } from '@/domain/content/text'
import { readRevision } from '@/server/articles/content-store'
import { isPassword } from '@/server/auth/password-hash'
import { db } from '@/server/db'
import { accountsTable } from './accounts-table'
import { atWork } from './articles/at-work'
import { fillDemo } from './fill-demo'
import { DEMO_PEOPLE } from './people'
import { DEMO_PUBLISHED } from './publish-demo'

const counts = async () => [await db.person.count(), await db.article.count(), await db.picture.count(), await db.event.count()]

describe('a database that holds anything else', () => {
  it('is refused and left as it was', async () => {
    const person = await db.person.create({ data: { email: 'that@thu.example', name: 'Người thật', passwordHash: '-' } })
    const before = await counts()
    expect(await fillDemo()).toBe('refused')
    expect(await counts()).toEqual(before)
    await db.person.delete({ where: { id: person.id } })
  })
})

describe('the demonstration', () => {
  beforeAll(async () => {
    expect(await fillDemo()).toBe('filled')
  }, 120_000)

  it('has articles in every section, over the last weeks, at least eight different pictures', async () => {
    const sections = await db.section.findMany({ select: { slug: true, placements: { where: { main: true } } } })
    expect(sections.filter(({ placements }) => placements.length < 2).map(({ slug }) => slug)).toEqual([])
    const live = await db.article.findMany({ where: { public: 'live' }, select: { publishedAt: true, publishedRevisionId: true } })
    expect(live.length).toBeGreaterThanOrEqual(30)
    expect(live.every(({ publishedAt }) => publishedAt !== null && publishedAt <= new Date())).toBe(true)
    expect(await db.picture.count({ where: { width: 1600 } })).toBeGreaterThanOrEqual(8)
    for (const { publishedRevisionId } of live) {
      const { content } = await readRevision(db, publishedRevisionId ?? '')
      expect(plainText(content.body)).not.toMatch(/[{}]/)
    }
  })

  it('has something on the desk in every state', async () => {
    const rows = await db.article.findMany({ select: { work: true, public: true, returnReason: true } })
    const states = new Set(rows.map(({ work, public: publicity, returnReason }) => `${work ?? 'none'}/${publicity}${returnReason ? '/returned' : ''}`))
    for (const state of [
      'draft/unpublished', 'draft/unpublished/returned', 'submitted/unpublished', 'editing/unpublished', 'pending/unpublished',
      'approved/unpublished', 'none/live', 'editing/live', 'none/withdrawn',
    ]) expect(states).toContain(state)
  })

  it('lets its people in with the passwords that are printed', async () => {
    const table = accountsTable().join('\n')
    for (const { email, password } of DEMO_PEOPLE) {
      const person = await db.person.findUniqueOrThrow({ where: { email } })
      expect(person.mustChangePassword).toBe(false)
      expect(await isPassword(person.passwordHash, password)).toBe(true)
      expect(table).toContain(email)
      expect(table).toContain(password)
    }
  })

  it('is left as it is the second time, whatever was done in it', async () => {
    await db.person.create({ data: { email: 'them@thu.example', name: 'Người thêm vào', passwordHash: '-' } })
    const before = await counts()
    expect(await fillDemo()).toBe('there')
    expect(await counts()).toEqual(before)
  })
})

it.skipIf(!process.env.REAL_INPUT)('tells of nothing that exists: no text comes from the office’s real article', async () => {
  const real = (await readFile(`${process.env.REAL_INPUT}/bai-viet-goc.txt`, 'utf8')).split(/(?<=[.;:…])\s+/).filter((sentence) => sentence.length > 40)
  const own = JSON.stringify([DEMO_PUBLISHED, atWork])
  expect(real.filter((sentence) => own.includes(sentence))).toEqual([])
})
