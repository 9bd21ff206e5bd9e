import type { PersonActor } from '@/domain/article/actor'
import { canEdit } from '@/domain/article/permissions'
import { loadArticle } from '@/server/articles/load-article'
import { transaction } from '@/server/db'
import { Forbidden } from '@/server/errors'
import { parseInput } from '@/server/parse-input'
import { findingKeysSchema, type FindingKeys } from '@/server/proof/finding-keys'

/**
 * Lets findings that were left as they are be shown again.
 * @throws NotFound, Forbidden
 */
export async function showFindingsAgain(actor: PersonActor, input: FindingKeys): Promise<void> {
  const { articleId, keys } = parseInput(findingKeysSchema, input)
  await transaction(async (tx) => {
    const { facts } = await loadArticle(tx, actor, articleId)
    if (!canEdit(actor, facts)) throw new Forbidden()
    await tx.ignoredFinding.deleteMany({ where: { articleId, key: { in: keys } } })
  })
}
