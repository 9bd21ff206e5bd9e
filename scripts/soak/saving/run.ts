// One random interleaving of two editors, each in several tabs, and a publisher, on the real commands and database.
import type { PersonActor } from '@/domain/article/actor'
import type { ArticleAction } from '@/domain/article/workflow'
import { readRevision } from '@/server/articles/content-store'
import { performArticleAction } from '@/server/commands/perform'
import { saveWorkingCopy } from '@/server/commands/save-working-copy'
import { db } from '@/server/db'
import { HouseError } from '@/server/errors'
import { publishWhatIsDue } from '@/server/jobs/publish-what-is-due'
import { contentIn, makeArticle } from '@/server/test-support/fixtures'
import { openDesk, type Desk, type World } from './desk'
import { faultsOf, newLedger, textOf } from './ledger'
import { chance as chanceOf } from './random'

export type Cast = { sectionId: string; editors: [PersonActor, PersonActor]; publisher: PersonActor }

export type RunReport = { seed: number; saves: number; conflicts: number; steps: number; published: number; faults: string[] }

// Two or three things begin at the same moment.
const AT_ONCE = 3
const TABS = 2

/** Plays one run of so many moments and holds the database against what was acknowledged. */
export async function runSaving(seed: number, { sectionId, editors, publisher }: Cast, moments: number): Promise<RunReport> {
  const chance = chanceOf(seed)
  const { id: articleId, version } = await makeArticle({ work: 'editing', public: 'unpublished' }, { writerId: editors[0].id, holderId: editors[0].id, sectionId })
  const first = 'dau'
  const saved = await saveWorkingCopy(editors[0], { articleId, version, content: { ...contentIn(sectionId), body: { type: 'doc', content: [{ type: 'paragraph', attrs: { textAlign: null }, content: [{ type: 'text', text: first }] }] } } })
  const world: World = { articleId, sectionId, ledger: newLedger(saved.version, first), chance }
  const desks: Desk[] = []
  let words = 0
  let steps = 0

  const row = () => db.article.findUniqueOrThrow({ where: { id: articleId } })
  const anyDesk = () => chance.pick(desks)
  const forget = (desk: Desk) => desks.splice(desks.indexOf(desk), 1)

  async function step(actor: PersonActor, action: ArticleAction, more: { revisionId?: string; reason?: string; at?: string } = {}): Promise<void> {
    const before = await row()
    try {
      const result = await performArticleAction(actor, action, { articleId, version: before.version, ...more })
      steps += 1
      const { publishedRevisionId } = before
      const text = action === 'revise' && publishedRevisionId ? textOf((await readRevision(db, publishedRevisionId)).content) : world.ledger.truth.get(before.version)
      world.ledger.truth.set(result.version, text ?? '')
      if (action === 'approve' && more.revisionId) world.ledger.approved.add(more.revisionId)
    } catch (error) {
      if (!(error instanceof HouseError)) throw error
    }
  }

  async function publisherActs(): Promise<void> {
    const { work, pendingRevisionId, public: publicity } = await row()
    const editor = chance.pick(editors) ?? editors[0]
    if (work === 'pending') {
      if (chance.percent(25)) return step(publisher, 'return', { reason: 'Xem lại đoạn cuối.' })
      return step(publisher, 'approve', { revisionId: pendingRevisionId ?? undefined })
    }
    if (work === 'approved') {
      if (chance.percent(20)) return step(editor, 'reopen')
      if (chance.percent(40)) return step(publisher, 'schedule', { at: '2199-01-01T08:00' })
      return step(publisher, 'publish')
    }
    if (work === 'scheduled') {
      if (chance.percent(30)) return step(editor, 'reopen')
      await db.article.updateMany({ where: { id: articleId, work: 'scheduled' }, data: { scheduledAt: new Date(Date.now() - 1000) } })
      const before = await row()
      await publishWhatIsDue()
      const after = await row()
      // The clock, or a person who was quicker: the text is the same one version on.
      for (let v = before.version + 1; v <= after.version; v += 1) {
        if (!world.ledger.truth.has(v)) world.ledger.truth.set(v, world.ledger.truth.get(v - 1) ?? '')
      }
      return
    }
    if (work === null && publicity === 'live') return step(editor, 'revise')
  }

  function write(desk: Desk): void {
    const list = desk.text().split(' ').filter(Boolean)
    for (let n = 1 + chance.below(3); n > 0; n -= 1) list.splice(chance.below(list.length + 1), 0, `${desk.tab.slice(-4)}x${(words += 1)}`)
    if (chance.percent(8) && list.length > 2 && desk.writes()) world.ledger.deleted.add(list.splice(chance.below(list.length), 1)[0] ?? '')
    desk.type(list.join(' '))
  }

  async function move(): Promise<void> {
    const dice = chance.below(100)
    const desk = anyDesk()
    if (!desk || (dice < 8 && desks.length < TABS * 2)) {
      const opened = await openDesk(world, chance.pick(editors) ?? editors[0])
      if (opened) desks.push(opened)
      else await publisherActs()
      return
    }
    if (desk.state().kind === 'conflict' && dice < 60) return desk.settle(chance.pick(['mine', 'theirs', 'both'] as const) ?? 'both')
    if (desk.state().kind === 'ended' && dice < 40) return void forget(desk)
    if (dice < 30) return write(desk)
    if (dice < 48) {
      write(desk)
      return void (await desk.queue.flush())
    }
    if (dice < 58) {
      // Autosaves of all tabs fall together.
      for (const each of desks) write(each)
      return void (await Promise.all(desks.map((each) => each.queue.flush())))
    }
    if (dice < 62) return desk.beat()
    if (dice < 67) return void (await desk.take())
    if (dice < 70) {
      forget(desk)
      return desk.leave()
    }
    if (dice < 72) {
      forget(desk)
      return desk.crash()
    }
    if (dice < 79) {
      // A minute of silence.
      await db.$executeRaw`update desk_lease set beat_at = beat_at - interval '61 seconds' where article_id = ${articleId}::uuid`
      return
    }
    if (dice < 86) return step(chance.pick(editors) ?? editors[0], 'take_over')
    if (dice < 93) {
      if (!(await desk.queue.flush())) return
      return step(desk.person, 'send_up')
    }
    return publisherActs()
  }

  try {
    for (let moment = 0; moment < moments; moment += 1) {
      await Promise.all(Array.from({ length: 1 + chance.below(AT_ONCE) }, move))
    }
    for (const desk of [...desks]) await desk.leave()
    const { published } = { published: (await row()).publishedRevisionId ? 1 : 0 }
    const { taken, refused } = world.ledger
    return { seed, saves: taken.length, conflicts: refused.size, steps, published, faults: await faultsOf(articleId, world.ledger) }
  } finally {
    for (const desk of desks) desk.crash()
  }
}
