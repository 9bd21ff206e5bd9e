import type { Present } from '@/domain/article/desk'
import { db, type Db } from '@/server/db'
import { SILENCE_SECONDS, type TabAt } from './lease'

// What was saved longer ago is no news.
const LATELY_SECONDS = 600

/** A tab has the article open. */
export async function showPresent(client: Db, { articleId, personId, tab }: TabAt): Promise<void> {
  await client.$executeRaw`
    insert into presence as p (article_id, tab, person_id, beat_at)
    values (${articleId}::uuid, ${tab}, ${personId}::uuid, clock_timestamp())
    on conflict (article_id, tab) do update set beat_at = excluded.beat_at where p.person_id = excluded.person_id`
}

/** A tab is closed. */
export async function leavePresence(client: Db, { articleId, personId, tab }: TabAt): Promise<void> {
  await client.presence.deleteMany({ where: { articleId, personId, tab } })
}

/**
 * Who else has an article open, by name, once each however many tabs. Ask only for someone who may see the article.
 * Of whoever saved last it tells when: within ten seconds of their last letter, as desks save.
 */
export function listPresent(client: Db, articleId: string, exceptPersonId: string): Promise<Present[]> {
  return client.$queryRaw<Present[]>`
    select who.id as "personId", who.name, bool_or(l.tab is not null) as writing,
           min(case when w.saved_by_id = who.id and w.saved_at > clock_timestamp() - make_interval(secs => ${LATELY_SECONDS})
               then greatest(0, extract(epoch from clock_timestamp() - w.saved_at))::int end) as "savedSecondsAgo"
    from presence p
    join person who on who.id = p.person_id
    left join desk_lease l on l.article_id = p.article_id and l.person_id = p.person_id and l.tab = p.tab
      and l.beat_at > clock_timestamp() - make_interval(secs => ${SILENCE_SECONDS})
    left join working_copy w on w.article_id = p.article_id
    where p.article_id = ${articleId}::uuid and p.person_id <> ${exceptPersonId}::uuid
      and p.beat_at > clock_timestamp() - make_interval(secs => ${SILENCE_SECONDS})
    group by who.id, who.name
    order by who.name, who.id`
}

/** Forgets tabs and rights to write that have been silent for an hour: nobody believes them any more. Resolves to how many. */
export async function forgetSilentTabs(): Promise<number> {
  const tabs = await db.$executeRaw`delete from presence where beat_at < clock_timestamp() - interval '1 hour'`
  const leases = await db.$executeRaw`delete from desk_lease where beat_at < clock_timestamp() - interval '1 hour'`
  return tabs + leases
}
