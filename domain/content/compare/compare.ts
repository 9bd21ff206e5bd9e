import type { ArticleContent } from '../content'
import { compareBlocks } from './compare-blocks'
import { compareFields } from './compare-fields'
import type { Comparison } from './comparison'

/**
 * Lays two contents side by side: fields, and the body block by block, inside changed blocks word by word, cell by cell.
 * Both are checked contents. Bounded in time whatever they hold: where they differ beyond recognition, all of it counts
 * as replaced.
 */
export function compareContents(before: ArticleContent, after: ArticleContent): Comparison {
  const fields = compareFields(before, after)
  const body = compareBlocks(before.body.content, after.body.content, '')
  return { before, after, fields, body, same: fields.length === 0 && body.every(({ kind }) => kind === 'same') }
}
