import type { PersonActor } from '@/domain/article/actor'
import { canAllowSecrecy, canTakeBackSecrecy } from '@/domain/article/secrecy-rights'
import type { ProofHouse } from '@/domain/proofreading/house'
import type { KnownPassage } from '@/domain/proofreading/secrecy-passages'
import { loadArticle } from '@/server/articles/load-article'
import { db } from '@/server/db'
import { getProofHouse } from './get-proof-house'

export type ArticleProof = {
  house: ProofHouse
  /** Keys of findings that somebody left as they are. */
  ignored: string[]
  passages: KnownPassage[]
  /** Whether this person may let a marked passage be published. */
  mayAllow: boolean
}

/** What the proof-reader needs to know of an article, for who may see it. Throws NotFound otherwise. */
export async function getArticleProof(actor: PersonActor, articleId: string): Promise<ArticleProof> {
  const { facts } = await loadArticle(db, actor, articleId)
  const [house, ignored, cases] = await Promise.all([
    getProofHouse(),
    db.ignoredFinding.findMany({ where: { articleId }, select: { key: true } }),
    db.secrecyCase.findMany({ where: { articleId } }),
  ])
  const people = await db.person.findMany({
    where: { id: { in: cases.flatMap(({ decidedById }) => decidedById ?? []) } },
    select: { id: true, name: true },
  })
  const mayTakeBack = canTakeBackSecrecy(actor, facts).allowed
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? ''
  return {
    house,
    ignored: ignored.map(({ key }) => key),
    passages: cases.map(({ passage, allowed, reason, decidedById }) => ({
      passage,
      state: allowed === null ? 'asked' : allowed ? 'allowed' : 'refused',
      reason,
      by: nameOf(decidedById),
      mayTakeBack: allowed === true && mayTakeBack,
    })),
    mayAllow: canAllowSecrecy(actor, facts).allowed,
  }
}
