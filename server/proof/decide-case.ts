import type { PersonActor } from '@/domain/article/actor'
import type { ArticleRow } from '@/server/articles/load-article'
import type { Tx } from '@/server/db'
import { databaseNow } from '@/server/now'
import { enqueue } from '@/server/outbox'
import { record } from '@/server/record'

type Decision = { passage: string; hash: string; outcome: 'allowed' | 'refused' | 'taken_back'; reason: string; askedById: string | null }

/** Writes down what an approver decided about a passage, tells who wrote and who asked, and records it by its hash. */
export async function decideCase(tx: Tx, actor: PersonActor, row: ArticleRow, { passage, hash, outcome, reason, askedById }: Decision): Promise<void> {
  const data = { allowed: outcome === 'allowed', reason, decidedById: actor.id, decidedAt: await databaseNow(tx) }
  await tx.secrecyCase.upsert({
    where: { articleId_passageHash: { articleId: row.id, passageHash: hash } },
    create: { articleId: row.id, passage, passageHash: hash, ...data },
    update: data,
  })
  const personIds = [...new Set([askedById, row.writerId, row.holderId])].filter((id): id is string => id !== null && id !== actor.id)
  if (personIds.length > 0) {
    await enqueue(tx, 'notice', { personIds, articleId: row.id, kind: `secrecy_${outcome}`, detail: { title: row.title, who: actor.name, reason } })
  }
  await record(tx, {
    action: `secrecy.${outcome}`, actor, subject: 'article', subjectId: row.id, sectionId: row.sectionId,
    detail: { passageHash: hash, reason },
  })
}
