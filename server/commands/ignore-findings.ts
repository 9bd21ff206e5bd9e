import type { PersonActor } from '@/domain/article/actor'
import { canEdit } from '@/domain/article/permissions'
import { loadArticle } from '@/server/articles/load-article'
import { transaction } from '@/server/db'
import { Forbidden } from '@/server/errors'
import { parseInput } from '@/server/parse-input'
import { findingKeysSchema, type FindingKeys } from '@/server/proof/finding-keys'

/**
 * Remembers findings of the proof-reader that whoever has the text in hand leaves as they are. A remark on a text, not a
 * change of it: the row says who and when, the trail of events stays free of it.
 * @throws NotFound, Forbidden
 */
export async function ignoreFindings(actor: PersonActor, input: FindingKeys): Promise<void> {
  const { articleId, keys } = parseInput(findingKeysSchema, input)
  await transaction(async (tx) => {
    const { facts } = await loadArticle(tx, actor, articleId)
    if (!canEdit(actor, facts)) throw new Forbidden()
    await tx.ignoredFinding.createMany({ data: keys.map((key) => ({ articleId, key, personId: actor.id })), skipDuplicates: true })
  })
}
