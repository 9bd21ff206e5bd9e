import type { ArticleContent } from '@/domain/content/content'
import { contentHash, readRevision, readWorkingCopy } from '@/server/articles/content-store'
import { db } from '@/server/db'

/** A save that the database took: what its desk believed to stand there before, and what it put in its place. */
type Taken = { base: number; believed: string | undefined; text: string }

/** What a run did, written down beside the database, to be held against it afterwards. */
export type Ledger = {
  /** The text at each version. */
  truth: Map<number, string>
  taken: Taken[]
  /** Texts whose saving was refused with a conflict: they must be kept. */
  refused: Set<string>
  /** Words that a person deleted by hand. */
  deleted: Set<string>
  approved: Set<string>
}

export function newLedger(version: number, text: string): Ledger {
  return { truth: new Map([[version, text]]), taken: [], refused: new Set(), deleted: new Set(), approved: new Set() }
}

/** The words of a content's body, as the run writes them. */
export function textOf({ body }: ArticleContent): string {
  return body.content
    .flatMap((block) => (block.type === 'paragraph' ? (block.content ?? []) : []))
    .map((part) => (part.type === 'text' ? part.text : ''))
    .join('')
}

/** Everything that is not as it must be (R1). Empty: nothing acknowledged was lost. */
export async function faultsOf(articleId: string, ledger: Ledger): Promise<string[]> {
  const article = await db.article.findUniqueOrThrow({ where: { id: articleId } })
  const now = textOf(await readWorkingCopy(db, articleId))
  const kept = (await db.keptText.findMany({ where: { articleId } })).map((row) => textOf(row.content as ArticleContent))
  const revisions = await db.revision.findMany({ where: { articleId }, select: { id: true } })
  const contents = await Promise.all(revisions.map(({ id }) => readRevision(db, id)))
  const texts = contents.map(({ content }) => textOf(content))
  const truths = new Set(ledger.truth.values())
  const alive = new Set([now, ...kept, ...texts].flatMap((text) => text.split(' ')))
  const live = contents.find(({ id }) => id === article.publishedRevisionId)

  const faults = [
    ...ledger.taken
      .filter(({ base, believed }) => believed === undefined || believed !== ledger.truth.get(base))
      .map(({ base, text }) => `lost update: "${text}" went over version ${base}, which its desk had not seen`),
    ...[...ledger.refused].filter((text) => !kept.includes(text) && !truths.has(text)).map((text) => `refused and not kept: "${text}"`),
    ...ledger.taken
      .flatMap(({ text }) => text.split(' '))
      .filter((word) => !alive.has(word) && !ledger.deleted.has(word))
      .map((word) => `a word that was saved is nowhere: ${word}`),
  ]
  if (now !== ledger.truth.get(article.version)) faults.push(`version ${article.version} is "${now}", not "${ledger.truth.get(article.version)}"`)
  if (live && !ledger.approved.has(live.id)) faults.push('what readers see was never approved')
  if (live && contentHash(live.content) !== live.hash) faults.push('what readers see is not what was approved')
  if (article.public === 'live' && !live) faults.push('live without a revision')
  return faults
}
