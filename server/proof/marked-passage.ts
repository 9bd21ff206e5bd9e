import { passageText, secrecyPassages } from '@/domain/proofreading/secrecy-passages'
import { readWorkingCopy } from '@/server/articles/content-store'
import type { Tx } from '@/server/db'
import { Conflict } from '@/server/errors'
import { passageHash } from './passage-hash'

/**
 * A passage of the text that is being worked on and bears a secrecy mark, by its text.
 * @throws Conflict('secrecy.gone') when it is not there any more
 */
export async function markedPassage(tx: Tx, articleId: string, passage: string): Promise<{ passage: string; hash: string }> {
  const text = passageText(passage)
  const marked = secrecyPassages(await readWorkingCopy(tx, articleId))
  if (!marked.some((one) => one.passage === text)) throw new Conflict('secrecy.gone')
  return { passage: text, hash: passageHash(text) }
}
