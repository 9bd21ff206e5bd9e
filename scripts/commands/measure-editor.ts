// Part of `npm run bench`: makes people, articles and pictures of its own in the database that the measured site runs on,
// and measures there what a save costs the server.
import { randomBytes, randomUUID } from 'node:crypto'
import sharp from 'sharp'
import type { PersonActor } from '@/domain/article/actor'
import { parseBody, type Body } from '@/domain/content/body'
import type { ArticleContent } from '@/domain/content/content'
import { emptyContent } from '@/domain/content/empty'
import { longBody } from '@/scripts/bench/long-article.mjs'
import { hashPassword } from '@/server/auth/password-hash'
import { createArticle } from '@/server/commands/create-article'
import { saveWorkingCopy } from '@/server/commands/save-working-copy'
import { db, disconnect } from '@/server/db'
import { storePicture } from '@/server/media/store-picture'

const SAVES = 60
const WARM_UP = 10

const section = await db.section.findFirstOrThrow({ where: { archivedAt: null }, orderBy: { position: 'asc' } })
const email = `${randomUUID()}@thu.example`
const password = `do toc do ${randomBytes(9).toString('base64url')}`
const { id, name } = await db.person.create({
  data: {
    email, name: 'Người Viết Đo', mustChangePassword: false, passwordHash: await hashPassword(password),
    grants: { create: [{ role: 'editor', sectionId: null }] },
  },
})
const grants = [{ role: 'editor' as const, sectionId: null }]
const writer: PersonActor = { kind: 'person', id, name, grants, address: '127.0.0.1', mustChangePassword: false }

const ordinary = await makeArticle(800, 3)
const long = await makeArticle(20_000, 20)
const saves = { ordinary: await measureSaves(await makeArticle(800, 3)), long: await measureSaves(await makeArticle(20_000, 20)) }
console.log(JSON.stringify({ email, password, ordinary: ordinary.id, long: long.id, saves }))
await disconnect()

async function makeArticle(words: number, pictures: number): Promise<{ id: string; content: ArticleContent }> {
  const { id } = await createArticle(writer, { sectionId: section.id })
  const pictureIds: string[] = []
  for (let n = 0; n < pictures; n += 1) {
    pictureIds.push((await storePicture(writer, { articleId: id, name: `anh-${n + 1}.jpg`, data: await draw(n) })).id)
  }
  const content = { ...emptyContent(), title: `Bài đo ${words} từ`, lead: 'Bài do phép đo viết.', sectionId: section.id, body: body(words, pictureIds) }
  await saveWorkingCopy(writer, { articleId: id, version: 1, content })
  return { id, content }
}

function body(words: number, pictureIds: string[]): Body {
  const parsed = parseBody(longBody(words, pictureIds))
  if (!parsed.ok) throw new Error(`${parsed.code} at ${parsed.at}`)
  return parsed.body
}

function draw(n: number): Promise<Buffer> {
  const bands = Array.from({ length: 6 }, (_, i) => `<rect y="${i * 150}" width="1350" height="150" fill="hsl(${(n * 47 + i * 23) % 360} 45% 50%)"/>`)
  return sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1350" height="900">${bands.join('')}</svg>`)).jpeg().toBuffer()
}

/** Milliseconds of each save, the first ones left out: each text differs from the one before. */
async function measureSaves({ id, content }: { id: string; content: ArticleContent }): Promise<number[]> {
  const times: number[] = []
  for (let n = 0; n < SAVES; n += 1) {
    const next = structuredClone(content)
    next.body.content.splice(5, 0, { type: 'paragraph', attrs: { textAlign: null }, content: [{ type: 'text', text: `Câu thêm lần ${n}.` }] })
    const began = performance.now()
    await saveWorkingCopy(writer, { articleId: id, version: n + 2, content: next })
    times.push(performance.now() - began)
  }
  return times.slice(WARM_UP)
}
