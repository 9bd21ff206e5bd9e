import type { SaveAnswer, SaveQueue, SaveState } from '@/components/editor/save-contract'
import { createSaveQueue } from '@/components/editor/save-queue'
import { answerOf, type SaveResult } from '@/components/editor/save-result'
import type { PersonActor } from '@/domain/article/actor'
import type { ArticleContent } from '@/domain/content/content'
import { saveWorkingCopy } from '@/server/commands/save-working-copy'
import { beatDesk, leaveDesk, takeDesk } from '@/server/desk/beat'
import { HouseError } from '@/server/errors'
import { getArticle } from '@/server/newsroom/get-article'
import { contentIn } from '@/server/test-support/fixtures'
import { textOf, type Ledger } from './ledger'
import type { Chance } from './random'

export type World = { articleId: string; sectionId: string; ledger: Ledger; chance: Chance }

/** One tab of one person with the article open, over the very queue that browsers run. */
export type Desk = {
  person: PersonActor
  tab: string
  queue: SaveQueue<string>
  state(): SaveState<string>
  text(): string
  /** Somebody writes; nothing when this tab has not the right to. */
  type(text: string): void
  /** May write as far as it knows. */
  writes(): boolean
  /** A sign of life; what is not saved is saved or kept when the right is gone. */
  beat(): Promise<void>
  take(): Promise<boolean>
  /** Chooses, in a conflict: its own text, the other, or one made of both. */
  settle(choice: 'mine' | 'theirs' | 'both'): Promise<void>
  /** The page is closed properly. */
  leave(): Promise<void>
  /** The browser is killed. */
  crash(): void
}

// Of a hundred saves so many lose their answer, and so many never arrive.
const LOST_ANSWERS = 8
const LOST_SAVES = 6

let opened = 0

/** The article's page is opened; null for who may not write there. */
export async function openDesk(world: World, person: PersonActor): Promise<Desk | null> {
  const { articleId, sectionId, ledger, chance } = world
  const page = await getArticle(person, articleId)
  if (!page.mayEdit) return null
  const tab = `may-thu.${String((opened += 1)).padStart(6, '0')}`
  // The texts that this desk has seen, by version.
  let seen = new Map<number, string>()
  let text = ''
  let state: SaveState<string> = { kind: 'unchanged' }
  let mine = true
  let queue = begin(textOf(page.content), page.version)

  function begin(start: string, version: number): SaveQueue<string> {
    text = start
    state = { kind: 'unchanged' }
    seen = new Map(seen).set(version, start)
    return createSaveQueue<string>({
      version,
      base: start,
      read: () => text,
      send,
      keep: () => Promise.resolve(true),
      drop: () => undefined,
      same: (a, b) => a === b,
      onState: (next) => (state = next),
    })
  }

  async function send(content: string, version: number, instead: boolean): Promise<SaveAnswer<string>> {
    if (chance.percent(LOST_SAVES)) throw new Error('the line is down')
    const lost = chance.percent(LOST_ANSWERS)
    const { answer, conflict } = await save(content, version, instead)
    if (answer.ok) {
      // What it went over is the version before its own, whatever it asked for.
      ledger.taken.push({ base: answer.version - 1, believed: seen.get(version), text: content })
      ledger.truth.set(answer.version, content)
      if (!lost) seen.set(answer.version, content)
    } else if (conflict) ledger.refused.add(content)
    if (lost) throw new Error('the answer is lost')
    const heard = answerOf(answer)
    if (heard.kind !== 'conflict') return heard
    const theirs = textOf(heard.theirs)
    seen.set(heard.version, theirs)
    return { ...heard, theirs }
  }

  // What the address for saving does, without its HTTP.
  async function save(content: string, version: number, instead: boolean): Promise<{ answer: SaveResult; conflict: boolean }> {
    try {
      const saved = await saveWorkingCopy(person, { articleId, version, tab, instead, content: contentOf(sectionId, content) })
      return { answer: { ok: true, ...saved }, conflict: false }
    } catch (error) {
      if (!(error instanceof HouseError)) throw error
      const { code } = error
      const refusal = { ok: false, code, message: code } as const
      if (code !== 'article.stale' && code !== 'article.lease_lost') return { answer: refusal, conflict: code === 'article.not_editable' }
      const there = await getArticle(person, articleId)
      return { answer: { ...refusal, other: { name: '', version: there.version, content: there.content } }, conflict: true }
    }
  }

  async function take(): Promise<boolean> {
    const there = await takeDesk(person, { articleId, tab, writes: true }).catch(() => null)
    if (!there) return false
    mine = true
    seen.set(there.version, textOf(there.content))
    if (there.version > queue.version() && !queue.unsaved()) replace(textOf(there.content), there.version)
    return true
  }

  function replace(start: string, version: number) {
    queue.abandon()
    queue = begin(start, version)
  }

  const desk: Desk = {
    person,
    tab,
    get queue() {
      return queue
    },
    state: () => state,
    text: () => text,
    writes: () => mine && state.kind !== 'ended',
    type(next) {
      if (!desk.writes()) return
      text = next
      queue.changed()
    },
    async beat() {
      const news = await beatDesk(person, { articleId, tab, writes: true }).catch(() => null)
      if (news?.lease.kind === 'mine') {
        if (!mine && news.version > queue.version()) await take()
        mine = true
      } else if (news) {
        mine = news.lease.kind === 'none' && news.mayEdit
        if (queue.unsaved()) await queue.flush()
      }
    },
    take,
    async settle(choice) {
      if (state.kind !== 'conflict') return
      const { version, theirs } = state
      if (choice === 'mine') {
        if (await take()) await queue.overrule(version)
        return
      }
      const answer = await queue.keepThere()
      if (answer.kind !== 'conflict' && answer.kind !== 'saved') return
      const both = [...new Set([...theirs.split(' '), ...text.split(' ')])].join(' ')
      if (choice === 'both' && !(await take())) return
      if (answer.kind === 'conflict' && choice === 'theirs') return replace(answer.theirs, answer.version)
      const chosen = choice === 'both' ? both : theirs
      const over = answer.kind === 'saved' ? answer.version : version
      replace(chosen, over)
      // `replace` wrote down what was chosen; what stands at that version is what was seen there.
      seen.set(over, answer.kind === 'saved' ? (ledger.truth.get(over) ?? '') : theirs)
      queue.changed()
      await queue.overrule(over)
    },
    async leave() {
      await queue.flush()
      queue.dispose()
      await leaveDesk(person, { articleId, tab, writes: true }).catch(() => undefined)
    },
    crash: () => queue.abandon(),
  }
  await desk.beat()
  return desk
}

function contentOf(sectionId: string, text: string): ArticleContent {
  return {
    ...contentIn(sectionId),
    body: { type: 'doc', content: [{ type: 'paragraph', attrs: { textAlign: null }, content: [{ type: 'text', text }] }] },
  }
}
