import { beforeAll, describe, expect, it } from 'vitest'
import type { Grant, PersonActor } from '@/domain/article/actor'
import type { Publicity, Work } from '@/domain/article/workflow'
import { anchorOf } from '@/domain/comments/anchor'
import { passagesOf } from '@/domain/proofreading/passage'
import { contentHash, readWorkingCopy } from '@/server/articles/content-store'
import { listComments } from '@/server/comments/list-comments'
import { db } from '@/server/db'
import { lastEvent, makeArticle, makePerson, makeSection } from '@/server/test-support/fixtures'
import { addComment } from './add-comment'
import { answerComment } from './answer-comment'
import { deleteComment } from './delete-comment'
import { editComment } from './edit-comment'
import { resolveThread } from './resolve-thread'
import { saveWorkingCopy } from './save-working-copy'

// W writes, H holds (editor), C another contributor, E another editor, A approves: all of the article's section. X is
// editor and approver elsewhere, K the clerk, M the administrator.
const WHO = ['W', 'H', 'C', 'E', 'A', 'X', 'K', 'M'] as const
type Who = (typeof WHO)[number]
let people: Record<Who, PersonActor>
let sectionId: string

beforeAll(async () => {
  sectionId = (await makeSection()).id
  const elsewhere = (await makeSection()).id
  const grants: Record<Who, Grant[]> = {
    W: [{ role: 'contributor', sectionId }], H: [{ role: 'editor', sectionId }], C: [{ role: 'contributor', sectionId }],
    E: [{ role: 'editor', sectionId }], A: [{ role: 'approver', sectionId }],
    X: [{ role: 'editor', sectionId: elsewhere }, { role: 'approver', sectionId: elsewhere }],
    K: [{ role: 'clerk', sectionId: null }], M: [{ role: 'admin', sectionId: null }],
  }
  const made = await Promise.all(WHO.map(async (who) => [who, await makePerson(`Người ${who}`, grants[who])] as const))
  people = Object.fromEntries(made) as Record<Who, PersonActor>
})

function article(work: Work | null, publicity: Publicity = 'unpublished') {
  return makeArticle({ work, public: publicity }, { writerId: people.W.id, holderId: people.H.id, sectionId })
}

/** A draft that nobody but its writer has seen. */
async function unseenDraft() {
  const made = await article('draft')
  await db.article.update({ where: { id: made.id }, data: { everSubmitted: false } })
  return made
}

const refusal = (work: Promise<unknown>) => work.then(() => 'done', (error: { code: string }) => error.code)

async function thread(articleId: string, by: PersonActor = people.E) {
  const { id } = await addComment(by, { articleId, anchor: null, text: 'Xin bổ sung số liệu.' })
  return id
}

describe('who may remark, answer, settle and read', () => {
  const seen: Record<Who, string> = { W: 'done', H: 'done', C: 'not_found', E: 'done', A: 'done', X: 'not_found', K: 'not_found', M: 'not_found' }
  const own: Record<Who, string> = { ...seen, H: 'not_found', E: 'not_found', A: 'not_found' }
  const standings: Array<[string, () => ReturnType<typeof article>, Record<Who, string>]> = [
    ['a draft nobody has seen', unseenDraft, own],
    ['submitted', () => article('submitted'), seen],
    ['being edited', () => article('editing'), seen],
    ['waiting for approval', () => article('pending'), seen],
    ['live', () => article(null, 'live'), seen],
    ['withdrawn', () => article(null, 'withdrawn'), seen],
  ]
  for (const [name, make, expected] of standings) {
    it(name, async () => {
      const { id: articleId } = await make()
      const threadId = await thread(articleId, people.W)
      for (const who of WHO) {
        const actor = people[who]
        expect(await refusal(listComments(actor, articleId)), `${who} lists`).toBe(expected[who])
        expect(await refusal(addComment(actor, { articleId, anchor: null, text: 'Một ý.' })), `${who} adds`).toBe(expected[who])
        expect(await refusal(answerComment(actor, { articleId, threadId, text: 'Đã rõ.' })), `${who} answers`).toBe(expected[who])
        expect(await refusal(resolveThread(actor, { articleId, threadId, resolved: who !== 'H' })), `${who} settles`).toBe(expected[who])
        const other = expected[who] === 'done' && who !== 'W' ? 'forbidden' : expected[who]
        expect(await refusal(editComment(actor, { articleId, commentId: threadId, text: 'Sửa ý.' })), `${who} edits`).toBe(other)
      }
      for (const who of WHO.slice(1)) {
        expect(await refusal(deleteComment(people[who], { articleId, commentId: threadId })), `${who} deletes`).toBe(
          expected[who] === 'done' ? 'forbidden' : expected[who],
        )
      }
      expect(await refusal(deleteComment(people.W, { articleId, commentId: threadId }))).toBe('done')
    })
  }

  it('a draft in the bin is left alone', async () => {
    const { id: articleId } = await unseenDraft()
    await db.article.update({ where: { id: articleId }, data: { work: null, binnedAt: new Date() } })
    expect(await refusal(addComment(people.W, { articleId, anchor: null, text: 'Một ý.' }))).toBe('forbidden')
    expect(await listComments(people.W, articleId)).toMatchObject({ mayComment: false, people: [] })
  })

  it('a remark is not within reach through another article, however well one sees that', async () => {
    const mine = await article('submitted')
    const other = await unseenDraft()
    const foreign = await thread(other.id, people.W)
    const articleId = mine.id
    expect(await refusal(answerComment(people.E, { articleId, threadId: foreign, text: 'Ý khác.' }))).toBe('not_found')
    expect(await refusal(editComment(people.W, { articleId, commentId: foreign, text: 'Ý khác.' }))).toBe('not_found')
    expect(await refusal(deleteComment(people.W, { articleId, commentId: foreign }))).toBe('not_found')
    expect(await refusal(resolveThread(people.E, { articleId, threadId: foreign, resolved: true }))).toBe('not_found')
    expect((await listComments(people.E, articleId)).threads).toEqual([])
  })

  it('an answer is no thread', async () => {
    const { id: articleId } = await article('submitted')
    const threadId = await thread(articleId)
    const { id } = await answerComment(people.W, { articleId, threadId, text: 'Vâng.' })
    expect(await refusal(answerComment(people.W, { articleId, threadId: id, text: 'Vâng.' }))).toBe('not_found')
    expect(await refusal(resolveThread(people.W, { articleId, threadId: id, resolved: true }))).toBe('not_found')
  })
})

describe('what a remark says', () => {
  it('is stored in NFC without blanks at its ends, and leaves no words in the trail', async () => {
    const { id: articleId } = await article('submitted')
    const { id } = await addComment(people.E, { articleId, anchor: null, text: '  Số liệu na\u0300o?\u0000 ' })
    const { threads } = await listComments(people.W, articleId)
    expect(threads[0]?.lines[0]?.text).toBe('Số liệu n\u00e0o?')
    const event = await lastEvent(id)
    expect(event).toMatchObject({ action: 'comment.added', actorId: people.E.id })
    expect(JSON.stringify(event?.detail)).not.toContain('liệu')
  })

  it.each(['', '   ', 'x'.repeat(2_001)])('is refused when empty or too long', async (text) => {
    const { id: articleId } = await article('submitted')
    expect(await refusal(Promise.resolve().then(() => addComment(people.E, { articleId, anchor: null, text })))).toBe('invalid')
  })

  it('goes when its writer takes it back; its place stays while answers stand', async () => {
    const { id: articleId } = await article('submitted')
    const [kept, gone] = [await thread(articleId), await thread(articleId)]
    await answerComment(people.W, { articleId, threadId: kept, text: 'Đã bổ sung.' })
    await deleteComment(people.E, { articleId, commentId: kept })
    await deleteComment(people.E, { articleId, commentId: gone })
    const { threads } = await listComments(people.E, articleId)
    expect(threads.map(({ id, lines }) => [id, lines.map(({ text, deleted }) => [text, deleted])])).toEqual([
      [kept, [['', true], ['Đã bổ sung.', false]]],
    ])
    expect(await db.comment.findUniqueOrThrow({ where: { id: kept } })).toMatchObject({ text: '' })
  })
})

describe('who hears of it', () => {
  async function heard(articleId: string): Promise<string[]> {
    const rows = await db.outbox.findMany({ where: { kind: 'notice', payload: { path: ['articleId'], equals: articleId } }, orderBy: { id: 'asc' } })
    const names = new Map(Object.entries(people).map(([who, { id }]) => [id, who]))
    return rows.flatMap(({ payload }) => {
      const { kind, personIds } = payload as { kind: string; personIds: string[] }
      return personIds.map((id) => `${names.get(id)} ${kind}`).sort()
    })
  }

  it('writer and holder, those mentioned, those in the thread; each once, and nobody who may not see it', async () => {
    const { id: articleId } = await article('editing')
    const { id: threadId } = await addComment(people.A, { articleId, anchor: null, text: 'Nhờ @Người E và @Người X, @Người H xem.' })
    expect(await heard(articleId)).toEqual(['E comment_mention', 'H comment_mention', 'W comment'])
    await answerComment(people.E, { articleId, threadId, text: 'Tôi xem rồi.' })
    expect((await heard(articleId)).slice(3)).toEqual(['A comment_answer', 'H comment_answer', 'W comment_answer'])
    await resolveThread(people.H, { articleId, threadId, resolved: true })
    await resolveThread(people.H, { articleId, threadId, resolved: true })
    expect((await heard(articleId)).slice(6)).toEqual(['A comment_resolved', 'E comment_resolved'])
    const { threads } = await listComments(people.W, articleId)
    expect(threads[0]).toMatchObject({ resolved: { by: 'Người H' } })
    expect(threads[0]?.lines[0]?.mentions.map(({ name }) => name).sort()).toEqual(['Người E', 'Người H'])
  })

  it('whom one may mention: those who find the article, oneself left out', async () => {
    const { id: articleId } = await article('editing')
    const names = (await listComments(people.A, articleId)).people.map(({ name }) => name)
    expect(names).toEqual(['Người E', 'Người H', 'Người W'])
    const { id: draft } = await unseenDraft()
    expect((await listComments(people.W, draft)).people).toEqual([])
  })
})

describe('passages', () => {
  it('move with the saves of the text, which they never change', async () => {
    const made = await article('draft')
    const articleId = made.id
    const content = await readWorkingCopy(db, articleId)
    const passage = passagesOf(content).find(({ place }) => place.field === 'body')
    const anchor = passage && anchorOf(passage, 0, 8)
    expect(anchor?.quote).toBe('Nội dung')
    const hash = contentHash(content)
    const { id } = await addComment(people.E, { articleId, anchor: anchor ?? null, text: 'Nội dung gì?' })
    expect(contentHash(await readWorkingCopy(db, articleId))).toBe(hash)
    expect(await db.article.findUniqueOrThrow({ where: { id: articleId } })).toMatchObject({ version: made.version })
    const edited = { ...content, body: { ...content.body, content: [{ type: 'paragraph', attrs: { textAlign: null }, content: [{ type: 'text', text: 'Mở đầu.' }] }, ...content.body.content] } }
    const stranger = await thread((await unseenDraft()).id, people.W)
    const { version } = await saveWorkingCopy(people.W, {
      articleId, version: made.version, content: edited,
      anchors: [
        { id, anchor: { ...anchor, place: { field: 'body', path: [1] } } },
        { id: stranger, anchor: { ...anchor, place: { field: 'body', path: [1] } } },
      ],
    })
    expect((await listComments(people.E, articleId)).threads[0]?.anchor).toMatchObject({ place: { field: 'body', path: [1] }, quote: 'Nội dung' })
    expect(await db.comment.findUniqueOrThrow({ where: { id: stranger } })).toMatchObject({ anchor: null })
    // Words that are not in the text, or no list at all, change nothing and stop no save.
    const saved = await saveWorkingCopy(people.W, { articleId, version, content: edited, anchors: [{ id, anchor: { ...anchor, quote: 'Bịa ra', before: '', after: '' } }] })
    await saveWorkingCopy(people.W, { articleId, version: saved.version, content: edited, anchors: [{ id: 'x' }] })
    expect((await listComments(people.E, articleId)).threads[0]?.anchor).toMatchObject({ quote: 'Nội dung' })
  })
})
