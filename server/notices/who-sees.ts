import type { PersonActor } from '@/domain/article/actor'
import { canSee } from '@/domain/article/permissions'
import { canAllowSecrecy } from '@/domain/article/secrecy-rights'
import { rightsBesideRoles } from '@/server/approvals/rights-beside-roles'
import { decisionSelect, factsOf } from '@/server/articles/load-article'
import { db, type Db } from '@/server/db'

/** Of these people, those who find the article in the newsroom at this moment, rights lent to them included. */
export async function whoSees(client: Db, articleId: string, personIds: string[]): Promise<Set<string>> {
  const row = await client.article.findUnique({ where: { id: articleId }, select: decisionSelect })
  if (!row) return new Set()
  const facts = factsOf(row)
  const people = await client.person.findMany({
    where: { id: { in: personIds }, disabledAt: null },
    select: { id: true, name: true, grants: { select: { role: true, sectionId: true } } },
  })
  const seers = new Set<string>()
  for (const person of people) {
    const actor: PersonActor = { kind: 'person', ...person, address: '', mustChangePassword: false }
    if (canSee(actor, facts) || canSee({ ...actor, ...(await rightsBesideRoles(client, person.id)) }, facts)) seers.add(person.id)
  }
  return seers
}

type Asked = { articleId: string | null; /** It asks about a passage, which approvers see before its article. */ isCase?: boolean }

/** Whether this person may still read what a line of theirs says of an article; one about none may always be read. */
export async function mayRead(actor: PersonActor, lines: Asked[]): Promise<(line: Asked) => boolean> {
  const ids = [...new Set(lines.flatMap(({ articleId }) => articleId ?? []))]
  const rows = ids.length === 0 ? [] : await db.article.findMany({ where: { id: { in: ids } }, select: decisionSelect })
  const facts = new Map(rows.map((row) => [row.id, factsOf(row)]))
  return ({ articleId, isCase }) => {
    if (articleId === null) return true
    const article = facts.get(articleId)
    if (!article) return false
    const verdict = isCase ? canAllowSecrecy(actor, article) : null
    return canSee(actor, article) || (verdict !== null && (verdict.allowed || verdict.code !== 'forbidden'))
  }
}
