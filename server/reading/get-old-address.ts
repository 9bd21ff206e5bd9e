import { tags } from '@/server/cache-tags'
import { db } from '@/server/db'
import { answerFor } from './get-published-article'
import { dependsOn } from './page-context'

/** Where an address that moved leads now (a path of this site), that what stood there was withdrawn, or null. */
export async function getOldAddress(path: string): Promise<{ kind: 'moved'; path: string } | { kind: 'gone' } | null> {
  const old = await db.oldAddress.findUnique({
    where: { path },
    select: { articleId: true, section: { select: { id: true, slug: true } } },
  })
  if (!old) return null
  if (old.section) {
    dependsOn(tags.section(old.section.id), tags.frame)
    return { kind: 'moved', path: `/${old.section.slug}` }
  }
  if (!old.articleId) return null
  const answer = await answerFor({ id: old.articleId }, path)
  return answer.kind === 'moved' || answer.kind === 'gone' ? answer : null
}
