import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { attributeNext, startAttribution, type Attribution } from '@/domain/content/compare/attribute'
import type { Body } from '@/domain/content/body'
import { readWorkingCopy } from '@/server/articles/content-store'
import { loadArticle } from '@/server/articles/load-article'
import { firstSentAt } from '@/server/articles/first-sent'
import { readVersion } from '@/server/articles/read-version'
import { db } from '@/server/db'
import { NotFound } from '@/server/errors'

/** Who wrote a block last, and when; `personId` null: it came in by import. */
export type Author = { personId: string | null; who: string; at: Date }

// The oldest of more versions count as one text.
const MOST_VERSIONS = 80

type Note = { personId: string | null; at: Date }

/**
 * The text in hand with, for each of its top-level blocks, who wrote it last. Walks the versions from the oldest, one in
 * memory at a time. @throws NotFound for who may not see the article.
 */
export async function authorsOfParagraphs(actor: PersonActor, articleId: string): Promise<{ body: Body; authors: Author[] }> {
  if (!z.uuid().safeParse(articleId).success) throw new NotFound()
  await loadArticle(db, actor, articleId)
  let attribution: Attribution<Note> | null = null
  for (const id of await versionIds(actor, articleId)) {
    const { content, personId, at } = await readVersion(db, actor, articleId, id)
    attribution = add(attribution, content.body, { personId, at })
  }
  const copy = await db.workingCopy.findUniqueOrThrow({ where: { articleId }, select: { savedById: true, savedAt: true } })
  const { body } = await readWorkingCopy(db, articleId)
  const { notes } = add(attribution, body, { personId: copy.savedById, at: copy.savedAt })
  const names = await namesOf(notes)
  return { body, authors: notes.map(({ personId, at }) => ({ personId, at, who: names.get(personId ?? '') ?? '' })) }
}

function add(attribution: Attribution<Note> | null, body: Body, note: Note): Attribution<Note> {
  return attribution ? attributeNext(attribution, body, note) : startAttribution(body, note)
}

async function versionIds(actor: PersonActor, articleId: string): Promise<string[]> {
  const sentAt = await firstSentAt(db, articleId)
  const rows = await db.$queryRaw<{ id: string }[]>`
    select id from (
      select id, created_at as at from revision where article_id = ${articleId}::uuid
        and (created_by_id = ${actor.id}::uuid or created_at >= ${sentAt}::timestamptz)
      union all
      select id, saved_at from saved_text where article_id = ${articleId}::uuid
        and (person_id = ${actor.id}::uuid or saved_at >= ${sentAt}::timestamptz)
      order by at desc, id desc limit ${MOST_VERSIONS}::int
    ) version order by at, id`
  return rows.map(({ id }) => id)
}

async function namesOf(notes: readonly Note[]): Promise<Map<string, string>> {
  const ids = [...new Set(notes.flatMap(({ personId }) => personId ?? []))]
  const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  return new Map(people.map(({ id, name }) => [id, name]))
}
