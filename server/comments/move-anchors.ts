import { anchorOf } from '@/domain/comments/anchor'
import type { MovedAnchors } from '@/domain/comments/anchor-schemas'
import { resolveAnchor, samePlace } from '@/domain/comments/resolve-anchor'
import type { ArticleContent } from '@/domain/content/content'
import { passagesOf } from '@/domain/proofreading/passage'
import type { Tx } from '@/server/db'

/**
 * Puts the anchors of an article's remarks where their passages stand in the text that is being saved. Ids of other
 * articles' remarks and anchors whose words are not in the text change nothing. Neither text nor version is touched.
 */
export async function moveAnchors(tx: Tx, articleId: string, content: ArticleContent, anchors: MovedAnchors): Promise<void> {
  if (anchors.length === 0) return
  const known = await tx.comment.findMany({
    where: { id: { in: anchors.map(({ id }) => id) }, articleId, threadId: null },
    select: { id: true },
  })
  const ids = new Set(known.map(({ id }) => id))
  const passages = passagesOf(content)
  for (const { id, anchor } of anchors) {
    const found = ids.has(id) ? resolveAnchor(passages, anchor) : null
    const passage = found && passages.find(({ place }) => samePlace(place, found.place))
    // Said by the stored text, not by the browser: what was sent may not have been in NFC.
    const settled = found && passage ? anchorOf(passage, found.from, found.to) : null
    if (settled) await tx.comment.update({ where: { id }, data: { anchor: settled } })
  }
}
