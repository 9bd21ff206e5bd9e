// Part of `npm run bench`: how long after publishing an article readers see it. Makes people and
// articles of its own in the database that the measured site runs on.
import { randomUUID } from 'node:crypto'
import { db, disconnect } from '@/server/db'
import { approveArticle } from '@/server/commands/approve-article'
import { publishArticle } from '@/server/commands/publish-article'
import { makeArticle, makePerson } from '@/server/test-support/fixtures'
import { saveWorkingCopy } from '@/server/commands/save-working-copy'
import { sendUpArticle } from '@/server/commands/send-up-article'
import { contentIn } from '@/server/test-support/fixtures'

const ROUNDS = 5
const site = process.env.BENCH_URL ?? ''
const section = await db.section.findUniqueOrThrow({ where: { slug: process.env.BENCH_SECTION ?? '' } })
const editor = await makePerson('Biên tập đo', [{ role: 'editor', sectionId: null }])
const approver = await makePerson('Duyệt đo', [{ role: 'approver', sectionId: null }])

const times: Record<string, number[]> = {}
for (let round = 0; round < ROUNDS; round += 1) {
  const title = `Bài đo ${randomUUID()}`
  const { id } = await makeArticle({ work: 'editing', public: 'unpublished' }, { writerId: editor.id, holderId: editor.id, sectionId: section.id })
  await saveWorkingCopy(editor, { articleId: id, version: 1, content: contentIn(section.id, title) })
  await sendUpArticle(editor, { articleId: id, version: 2 })
  const { pendingRevisionId } = await db.article.findUniqueOrThrow({ where: { id } })
  await approveArticle(approver, { articleId: id, version: 3, revisionId: pendingRevisionId ?? '' })
  await publishArticle(approver, { articleId: id, version: 4 })
  const published = performance.now()
  const { liveSlug } = await db.article.findUniqueOrThrow({ where: { id } })
  const pages = { 'bài viết': `/${section.slug}/${liveSlug}`, 'trang chủ': '/', 'chuyên mục': `/${section.slug}`, 'rss.xml': '/rss.xml' }
  await Promise.all(
    Object.entries(pages).map(async ([name, path]) => {
      while (!(await (await fetch(site + path)).text()).includes(title)) await new Promise((next) => setTimeout(next, 5))
      ;(times[name] ??= []).push(performance.now() - published)
    }),
  )
}
const median = (list: number[]) => Math.round([...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0)
console.log(JSON.stringify(Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]))))
await disconnect()
