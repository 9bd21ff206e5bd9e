import type { PersonActor } from '@/domain/article/actor'
import { canSee, type ArticleFacts } from '@/domain/article/permissions'
import type { Mentionable } from '@/domain/comments/thread-schemas'
import { comparePeople } from '@/domain/language/collation'
import type { Db } from '@/server/db'

/** Everyone who finds this article in the newsroom now, by given name: those whom a remark may mention and reach. */
export async function whoMaySee(client: Db, facts: ArticleFacts): Promise<Mentionable[]> {
  const own = [facts.writerId, facts.holderId].filter((id) => id !== null)
  const people = await client.person.findMany({
    where: {
      disabledAt: null,
      OR: [{ id: { in: own } }, { grants: { some: { role: { in: ['editor', 'approver'] } } } }],
    },
    select: { id: true, name: true, grants: { select: { role: true, sectionId: true } } },
  })
  return people
    .filter((person) => canSee(asActor(person), facts))
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => comparePeople(a.name, b.name))
}

function asActor({ id, name, grants }: Pick<PersonActor, 'id' | 'name' | 'grants'>): PersonActor {
  return { kind: 'person', id, name, grants, address: '', mustChangePassword: false }
}
