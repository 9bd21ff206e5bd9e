import type { Db } from '@/server/db'

/** So long after its last sign of life a tab has neither the right to write nor is it there. In seconds, by the database's clock. */
export const SILENCE_SECONDS = 60

/** One tab of one person at one article. */
export type TabAt = { articleId: string; personId: string; tab: string }

/**
 * Takes or keeps the right to write for a tab: free when nobody has it, when whoever has it has been silent, and when it
 * is another person's (only one person may write at a time, and the caller has seen to it that this is the one).
 * `force` takes it from a living tab of the same person. Resolves to the tab that has it now.
 */
export async function claimLease(client: Db, { articleId, personId, tab }: TabAt, force = false): Promise<{ mine: boolean; tab: string }> {
  const claimed = await client.$executeRaw`
    insert into desk_lease as l (article_id, person_id, tab, since, beat_at)
    values (${articleId}::uuid, ${personId}::uuid, ${tab}, clock_timestamp(), clock_timestamp())
    on conflict (article_id) do update set
      person_id = excluded.person_id, tab = excluded.tab, beat_at = excluded.beat_at,
      since = case when l.person_id = excluded.person_id and l.tab = excluded.tab then l.since else excluded.since end
    where l.tab = excluded.tab or l.person_id <> excluded.person_id or ${force}
       or l.beat_at < clock_timestamp() - make_interval(secs => ${SILENCE_SECONDS})`
  if (claimed > 0) return { mine: true, tab }
  const there = await client.deskLease.findUnique({ where: { articleId }, select: { tab: true } })
  // Given back between the two questions: the next sign of life takes it.
  return { mine: false, tab: there?.tab ?? '' }
}

/** Gives the right to write back, if this tab has it. */
export async function releaseLease(client: Db, { articleId, personId, tab }: TabAt): Promise<void> {
  await client.deskLease.deleteMany({ where: { articleId, personId, tab } })
}
