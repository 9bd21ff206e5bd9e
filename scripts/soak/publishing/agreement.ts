import { articleSlug } from '@/domain/language/slug'
import { tags } from '@/server/cache-tags'
import { db } from '@/server/db'
import { getFeed } from '@/server/reading/get-feed'
import { getPublishedArticle } from '@/server/reading/get-published-article'
import { getSection } from '@/server/reading/get-section'
import type { Scene } from './scenes'

/** Whether the step was taken: its event is in the trail. The event is written in the same transaction as everything else. */
export async function stepTaken({ order, event }: Scene): Promise<boolean> {
  return (await db.event.count({ where: { subjectId: order.articleId, action: event } })) > 0
}

/**
 * In what the house contradicts itself about an article whose step was, or was not, taken: row, pointers, places, address,
 * page, list, feed, trail, notices, and the word to the caches. Empty: everything agrees.
 */
export async function contradictions(scene: Scene, taken: boolean, heard: ReadonlySet<string>): Promise<string[]> {
  const { order, event, writerId } = scene
  const { articleId } = order
  const title = taken ? scene.after : scene.before
  const row = await db.article.findUniqueOrThrow({ where: { id: articleId }, include: { published: { select: { title: true } } } })
  const places = await db.livePlacement.findMany({ where: { articleId } })
  const events = await db.event.count({ where: { subjectId: articleId, action: event } })
  const told = await db.notice.count({ where: { articleId, personId: writerId, kind: KIND[event] } })
  const waiting = await db.outbox.count({ where: { doneAt: null } })
  const faults: string[] = []
  const expect = (what: string, found: unknown, wanted: unknown) => {
    if (found !== wanted) faults.push(`${what}: ${String(found)}, not ${String(wanted)}`)
  }
  expect('events', events, taken ? 1 : 0)
  expect('notices to the writer', told, taken ? 1 : 0)
  expect('outbox', waiting, 0)
  expect('public', row.public, title === null ? (scene.before === null ? 'unpublished' : 'withdrawn') : 'live')
  expect('places', places.length, title === null ? 0 : 1)
  if (title !== null) expect('published title', row.published?.title, title)
  if (taken) expect('work', row.work, null)
  if (taken && title !== null) {
    expect('approval left', row.approvedRevisionId ?? row.approvedHash ?? row.scheduledAt, null)
    expect('address', row.liveSlug, articleSlug(title, row.shortId))
  }
  if (taken) expect('caches told', heard.has(tags.article(articleId)), true)
  faults.push(...(await readersFind(scene, row, title)))
  return faults
}

// As the pages ask.
async function readersFind({ section, before, after }: Scene, row: { liveSlug: string | null; shortId: string }, title: string | null): Promise<string[]> {
  const faults: string[] = []
  const listed = (await getSection(section.slug))?.items.map((item) => item.title) ?? []
  const fed = (await getFeed(section.slug))?.items.map((item) => item.title) ?? []
  const wanted = title === null ? '' : title
  if (listed.join() !== wanted) faults.push(`section lists: ${listed.join()}`)
  if (fed.join() !== wanted) faults.push(`feed has: ${fed.join()}`)
  for (const one of [before, after].filter((each) => each !== null)) {
    const answer = await getPublishedArticle(section.slug, articleSlug(one, row.shortId))
    const kind = title === null ? (before === null ? 'missing' : 'gone') : one === title ? 'article' : 'moved'
    if (answer.kind !== kind) faults.push(`the page of “${one}” is ${answer.kind}, not ${kind}`)
    if (answer.kind === 'article' && answer.article.title !== title) faults.push(`the page says “${answer.article.title}”`)
    if (answer.kind === 'moved' && !answer.path.endsWith(`/${row.liveSlug}`)) faults.push(`the old address leads to ${answer.path}`)
  }
  return faults
}

const KIND: Record<string, string> = {
  'article.published': 'publish', 'article.published_due': 'publish_due', 'article.withdrawn': 'withdraw', 'article.withdrawn_due': 'withdraw_due',
}
