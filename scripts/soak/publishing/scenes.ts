import type { PersonActor } from '@/domain/article/actor'
import { performArticleAction } from '@/server/commands/perform'
import { saveWorkingCopy } from '@/server/commands/save-working-copy'
import { db } from '@/server/db'
import { contentIn, makeArticle, makePerson, makeSection } from '@/server/test-support/fixtures'
import { letTimePass } from '@/server/test-support/timers'
import type { Order } from './order'

export const SCENES = ['first', 'again', 'hour', 'withdraw', 'leave'] as const
/** What is being done when the process dies: first publication, a changed text over a live one, at the hour set; withdrawing, at once and at its hour. */
export type SceneName = (typeof SCENES)[number]

/** An article on the brink, alone in a section of its own. */
export type Scene = {
  order: Order
  section: { id: string; slug: string }
  writerId: string
  /** The event that the step leaves, once. */
  event: string
  /** What readers find before and after: the title, or nothing. */
  before: string | null
  after: string | null
}

const FAR = '2099-01-01T08:00'
const TITLE = 'Hội nghị thử nghiệm'
const CHANGED = 'Hội nghị thử nghiệm, bản sửa'

/** Sets the scene by the same commands that people use. */
export async function setScene(name: SceneName): Promise<Scene> {
  const section = await makeSection()
  const writer = await makePerson('Người viết', [{ role: 'contributor', sectionId: section.id }])
  const editor = await makePerson('Biên tập', [{ role: 'editor', sectionId: section.id }])
  const approver = await makePerson('Người duyệt', [{ role: 'approver', sectionId: section.id }])
  const cast = { writerId: writer.id, holderId: editor.id, sectionId: section.id }
  const live = name !== 'first' && name !== 'hour'
  const made = await makeArticle(live ? { work: null, public: 'live' } : { work: 'approved', public: 'unpublished' }, cast)
  if (name === 'again') await changeText(made, section.id, editor, approver)
  if (name === 'hour') await performArticleAction(editor, 'schedule', { articleId: made.id, version: 1, at: FAR })
  if (name === 'leave') await performArticleAction(editor, 'withdraw_later', { articleId: made.id, version: 1, at: FAR, reason: 'Hết hạn.' })
  if (name === 'hour') await letTimePass(made.id, 'publish')
  if (name === 'leave') await letTimePass(made.id, 'withdraw')
  const { version } = await db.article.findUniqueOrThrow({ where: { id: made.id }, select: { version: true } })
  const order = { how: how(name), action: live && name !== 'again' ? ('withdraw' as const) : ('publish' as const), actor: editor, articleId: made.id, version }
  return { order, section, writerId: writer.id, event: EVENTS[name], before: live ? TITLE : null, after: AFTER[name] }
}

const EVENTS: Record<SceneName, string> = {
  first: 'article.published', again: 'article.published', hour: 'article.published_due',
  withdraw: 'article.withdrawn', leave: 'article.withdrawn_due',
}
const AFTER: Record<SceneName, string | null> = { first: TITLE, again: CHANGED, hour: TITLE, withdraw: null, leave: null }

function how(name: SceneName): Order['how'] {
  return name === 'hour' || name === 'leave' ? 'clock' : 'press'
}

async function changeText(made: { id: string }, sectionId: string, editor: PersonActor, approver: PersonActor): Promise<void> {
  const articleId = made.id
  const { version } = await performArticleAction(editor, 'revise', { articleId, version: 1 })
  const saved = await saveWorkingCopy(editor, { articleId, version, content: contentIn(sectionId, CHANGED) })
  const sent = await performArticleAction(editor, 'send_up', { articleId, version: saved.version })
  const { pendingRevisionId } = await db.article.findUniqueOrThrow({ where: { id: articleId }, select: { pendingRevisionId: true } })
  await performArticleAction(approver, 'approve', { articleId, version: sent.version, revisionId: pendingRevisionId ?? '' })
}
