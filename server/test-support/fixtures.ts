// Real rows for tests on a real database. People have no password anyone could know.
import { randomUUID } from 'node:crypto'
import type { Grant, PersonActor } from '@/domain/article/actor'
import type { Publicity, Work } from '@/domain/article/workflow'
import type { ArticleContent } from '@/domain/content/content'
import { emptyContent } from '@/domain/content/empty'
import { shortIdFromNumber } from '@/domain/language/slug'
import { cutRevision } from '@/server/articles/cut-revision'
import { putLive } from '@/server/articles/put-live'
import { writeWorkingCopy } from '@/server/articles/write-working-copy'
import { nextNumber } from '@/server/commands/create-article'
import { db, transaction } from '@/server/db'

/** A section of the test's own. */
export async function makeSection(name = 'Chuyên mục thử'): Promise<{ id: string; slug: string; name: string }> {
  const slug = `thu-${randomUUID().slice(0, 8)}`
  return db.section.create({ data: { slug, name, position: 100 }, select: { id: true, slug: true, name: true } })
}

/** A person with their grants, as the actor they are when signed in. */
export async function makePerson(name: string, grants: Grant[]): Promise<PersonActor> {
  const person = await db.person.create({
    data: {
      email: `${randomUUID()}@thu.invalid`, name, office: 'Văn phòng thử', passwordHash: '-', mustChangePassword: false,
      grants: { create: grants },
    },
    select: { id: true },
  })
  return { kind: 'person', id: person.id, name, grants, address: '127.0.0.1', mustChangePassword: false }
}

/** A content with everything that sending asks for, without pictures. */
export function contentIn(sectionId: string, title = 'Hội nghị thử nghiệm'): ArticleContent {
  return {
    ...emptyContent(),
    title,
    lead: 'Tóm tắt của bài thử nghiệm.',
    sectionId,
    body: { type: 'doc', content: [{ type: 'paragraph', attrs: { textAlign: null }, content: [{ type: 'text', text: 'Nội dung của bài thử nghiệm.' }] }] },
    credits: [{ role: 'writer', name: 'Người Thử', personId: null, office: 'Văn phòng thử' }],
  }
}

type Standing = { work: Work | null; public: Publicity }
type Cast = { writerId: string; holderId: string; sectionId: string }

/** An article put straight into a standing, with the revisions that such an article has. */
export function makeArticle(standing: Standing, { writerId, holderId, sectionId }: Cast): Promise<{ id: string; version: number; revisionId: string }> {
  return transaction(async (tx) => {
    const number = await nextNumber(tx)
    const content = contentIn(sectionId)
    const held = standing.work !== null && !['draft', 'submitted'].includes(standing.work)
    const row = await tx.article.create({
      data: {
        number, shortId: shortIdFromNumber(number), work: standing.work, public: standing.public, everSubmitted: true,
        title: content.title, writerId, holderId: held ? holderId : null, sectionId,
      },
      select: { id: true, shortId: true, publishedAt: true },
    })
    await writeWorkingCopy(tx, row.id, content, null)
    const revision = await cutRevision(tx, row.id, 'send_up', content, holderId)
    const live = standing.public === 'unpublished' ? {} : await putLive(tx, row, { id: revision.id, content }, new Date())
    if (standing.public === 'withdrawn') await tx.livePlacement.deleteMany({ where: { articleId: row.id } })
    const approved = standing.work === 'approved' || standing.work === 'scheduled'
    await tx.article.update({
      where: { id: row.id },
      data: {
        ...live,
        pendingRevisionId: standing.work === 'pending' ? revision.id : null,
        approvedRevisionId: approved ? revision.id : null,
        approvedHash: approved ? revision.hash : null,
        scheduledAt: standing.work === 'scheduled' ? new Date(Date.now() + 3600_000) : null,
      },
    })
    return { id: row.id, version: 1, revisionId: revision.id }
  })
}

/** The newest event about a thing. */
export function lastEvent(subjectId: string) {
  return db.event.findFirst({ where: { subjectId }, orderBy: { seq: 'desc' } })
}
