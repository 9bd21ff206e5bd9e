import type { PersonActor } from '@/domain/article/actor'
import type { Mentionable } from '@/domain/comments/thread-schemas'
import type { LoadedArticle } from '@/server/articles/load-article'
import type { Tx } from '@/server/db'
import { enqueue } from '@/server/outbox'

/** What a notice about remarks is of; its words are in domain/words/notices. */
export type CommentNotice = 'comment' | 'comment_answer' | 'comment_mention' | 'comment_resolved'

type Told = { kind: CommentNotice; personIds: Array<string | null> }

/**
 * Puts lines into inboxes: each person hears once, by the first line that is for them; the actor never does, nor does who
 * may not see the article any more.
 */
export async function tellAboutComment(
  tx: Tx,
  actor: PersonActor,
  { row }: LoadedArticle,
  seers: readonly Mentionable[],
  lines: Told[],
): Promise<void> {
  const heard = new Set([actor.id])
  for (const { kind, personIds } of lines) {
    const here = seers.map(({ id }) => id).filter((id) => personIds.includes(id) && !heard.has(id))
    for (const id of here) heard.add(id)
    if (here.length === 0) continue
    await enqueue(tx, 'notice', { personIds: here, articleId: row.id, kind, detail: { title: row.title, who: actor.name } })
  }
}
