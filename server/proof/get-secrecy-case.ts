import type { PersonActor } from '@/domain/article/actor'
import { canTakeBackSecrecy } from '@/domain/article/secrecy-rights'
import { errorMessage } from '@/domain/words/errors'
import { db } from '@/server/db'
import { factsOf } from '@/server/articles/load-article'
import { NotFound } from '@/server/errors'
import { recordDenial } from '@/server/record'
import { loadCase } from './load-case'

export type SecrecyCasePage = {
  id: string
  articleId: string
  title: string
  passage: string
  askedBy: string
  askedAt: Date
  /** Null: not decided yet. */
  decided: { allowed: boolean; reason: string; by: string } | null
  /** Why this approver may not decide; null: they may. */
  blocked: string | null
  /** It was allowed, and this approver may take that back. */
  mayTakeBack: boolean
}

/** What an approver is shown who was asked about a passage. Throws NotFound where it is not theirs to see. */
export async function getSecrecyCase(actor: PersonActor, caseId: string): Promise<SecrecyCasePage> {
  if (!/^[0-9a-f-]{36}$/.test(caseId)) throw new NotFound()
  const { one, row, verdict } = await open(actor, caseId)
  const people = await db.person.findMany({
    where: { id: { in: [one.askedById, one.decidedById].filter((id) => id !== null) } },
    select: { id: true, name: true },
  })
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? ''
  return {
    id: one.id,
    articleId: row.id,
    title: row.title,
    passage: one.passage,
    askedBy: nameOf(one.askedById),
    askedAt: one.askedAt ?? row.changedAt,
    decided: one.allowed === null ? null : { allowed: one.allowed, reason: one.reason, by: nameOf(one.decidedById) },
    blocked: verdict.allowed ? null : errorMessage(verdict.code),
    mayTakeBack: one.allowed === true && canTakeBackSecrecy(actor, factsOf(row)).allowed,
  }
}

async function open(actor: PersonActor, caseId: string) {
  try {
    return await loadCase(db, actor, caseId)
  } catch (error) {
    if (error instanceof NotFound && (await db.secrecyCase.count({ where: { id: caseId } })) > 0) {
      await recordDenial(actor, { action: 'secrecy.opened', subject: 'request', subjectId: caseId, code: error.code })
    }
    throw error
  }
}
