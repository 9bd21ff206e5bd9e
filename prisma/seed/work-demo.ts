import type { Credit } from '@/domain/content/content'
import { createArticle } from '@/server/commands/create-article'
import { performArticleAction } from '@/server/commands/perform'
import { saveWorkingCopy } from '@/server/commands/save-working-copy'
import { db } from '@/server/db'
import { storePicture } from '@/server/media/store-picture'
import { atWork, type DemoWork } from './articles/at-work'
import { demoContent, scenesOf } from './demo-content'
import { drawScene, type SceneName } from './drawing/scenes'
import type { Cast } from './make-office'
import { DEMO_PEOPLE } from './people'
import { dayOf } from './publish-demo'

/** Has the demonstration's people write, send, return, approve, through the commands that anybody uses. */
export async function workDemo(cast: Cast, sectionId: (slug: string) => string): Promise<void> {
  for (const text of atWork) {
    const begun = await db.article.count({ where: { title: text.title, writerId: cast[text.writer].id } })
    if (begun === 0) await work(text, cast, sectionId)
  }
}

async function work(text: DemoWork, cast: Cast, sectionId: (slug: string) => string): Promise<void> {
  const writer = cast[text.writer]
  const { id: articleId, version } = await createArticle(writer, { sectionId: sectionId(text.section) })
  const pictures = new Map<SceneName, string>()
  for (const scene of scenesOf(text)) {
    const { id } = await storePicture(writer, { articleId, name: `${scene}.png`, data: await drawScene(scene) })
    pictures.set(scene, id)
  }
  const content = demoContent(text, {
    sectionId, pictureId: (scene) => pictures.get(scene) ?? '', credits: credits(text, cast), day: dayOf(new Date()),
  })
  let now = await saveWorkingCopy(writer, { articleId, version, content })
  for (const { who, action, reason } of text.course) {
    const read = action === 'approve' ? await pendingRevision(articleId) : {}
    now = { ...now, ...(await performArticleAction(cast[who], action, { articleId, version: now.version, ...read, ...(reason ? { reason } : {}) })) }
  }
}

async function pendingRevision(articleId: string): Promise<{ revisionId: string }> {
  const { pendingRevisionId } = await db.article.findUniqueOrThrow({ where: { id: articleId }, select: { pendingRevisionId: true } })
  if (pendingRevisionId === null) throw new Error('nothing waits for approval')
  return { revisionId: pendingRevisionId }
}

function credits({ writer, by, photographer }: DemoWork, cast: Cast): Credit[] {
  const list: Credit[] = [{ role: 'writer', name: by.name, personId: cast[writer].id, office: by.office }]
  const taker = DEMO_PEOPLE.find(({ penName }) => penName === photographer)
  if (photographer) list.push({ role: 'photographer', name: photographer, personId: taker ? cast[taker.key].id : null, office: '' })
  return list
}
