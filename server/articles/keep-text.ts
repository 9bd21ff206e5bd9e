import { canonicalJson } from '@/domain/content/canonical'
import type { ArticleContent } from '@/domain/content/content'
import type { Tx } from '@/server/db'
import { readWorkingCopy } from './content-store'

type Text = {
  articleId: string
  /** Whose text it is. */
  personId: string
  /** What it was written upon. */
  baseVersion: number
  content: ArticleContent
  /** Even when it is the text that stands there: something else is about to. */
  even?: boolean
}

// A tab that keeps retrying sends one of its newest texts again; older ones need no comparing.
const COMPARED = 10

/**
 * Keeps a text beside the working copy, for people to read, compare and merge. One that is there already, as the working
 * copy or as a kept text, is not kept twice; none ever replaces another.
 */
export async function keepText(tx: Tx, { articleId, personId, baseVersion, content, even }: Text): Promise<void> {
  const text = canonicalJson(content)
  // A tab that never heard that its save went through sends the same text again.
  if (!even && canonicalJson(await readWorkingCopy(tx, articleId)) === text) return
  const kept = await tx.keptText.findMany({
    where: { articleId, personId },
    orderBy: { createdAt: 'desc' },
    take: COMPARED,
    select: { content: true },
  })
  if (kept.some((other) => canonicalJson(other.content) === text)) return
  await tx.keptText.create({ data: { articleId, personId, baseVersion, content: content as object } })
}
