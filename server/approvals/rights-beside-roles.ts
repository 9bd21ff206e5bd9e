import type { LentRight, PersonActor, Reach, SpokenFor } from '@/domain/article/actor'
import type { Db } from '@/server/db'

type Row = { kind: 'lent' | 'spoken'; id: string; leaderId: string; leaderName: string; named: string[]; own: Array<string | null>; endsAt: Date | null }

/**
 * What a person may do beside their own roles at this moment of the database's clock: rights to approve lent to them, and
 * leaders for whom they put decisions down. Neither reaches further than the leader's own role does now.
 */
export async function rightsBesideRoles(client: Db, personId: string): Promise<{ lent: LentRight[]; speaksFor: SpokenFor[] }> {
  const rows = await client.$queryRaw<Row[]>`
    select right_now.kind, right_now.id, right_now.leader_id as "leaderId", leader.name as "leaderName",
           right_now.section_ids as named, right_now.ends_at as "endsAt",
           array(select section_id from role_grant where person_id = leader.id and role = 'approver') as own
    from (
      select 'lent' as kind, id, from_id as leader_id, section_ids, ends_at, starts_at from delegation
      where to_id = ${personId}::uuid and revoked_at is null
        and starts_at <= clock_timestamp() and ends_at > clock_timestamp()
      union all
      select 'spoken', id, leader_id, array[]::uuid[], null, created_at from on_behalf_grant
      where person_id = ${personId}::uuid and revoked_at is null
    ) right_now
    join person leader on leader.id = right_now.leader_id and leader.disabled_at is null
    order by right_now.starts_at, right_now.id`
  const useful = rows.map((row) => ({ ...row, sections: reachOf(row) })).filter(({ sections }) => sections === 'all' || sections.length > 0)
  return {
    lent: useful.flatMap(({ kind, id, leaderId, leaderName, sections, endsAt }) =>
      kind === 'lent' && endsAt ? [{ delegationId: id, fromId: leaderId, fromName: leaderName, sections, endsAt }] : [],
    ),
    speaksFor: useful.flatMap(({ kind, leaderId, leaderName, sections }) => (kind === 'spoken' ? [{ leaderId, leaderName, sections }] : [])),
  }
}

/** The same person with these rights as they are now: an approval counts by the minute, not by when the page was opened. */
export async function withRightsOfNow(client: Db, actor: PersonActor): Promise<PersonActor> {
  return { ...actor, ...(await rightsBesideRoles(client, actor.id)) }
}

/**
 * Whether a right to approve this article that was lent to a person came to its end within a day: they had the article
 * before them, so that they may be told why it is out of reach now.
 */
export async function lentUntilLately(client: Db, personId: string, articleId: string): Promise<boolean> {
  const [found] = await client.$queryRaw<Array<{ id: string }>>`
    select delegation.id from delegation
    join article on article.id = ${articleId}::uuid and article.ever_submitted
    where to_id = ${personId}::uuid and starts_at <= clock_timestamp()
      and coalesce(revoked_at, ends_at) between clock_timestamp() - interval '1 day' and clock_timestamp()
      and (section_ids = '{}' or article.section_id = any(section_ids))
      and exists (
        select 1 from role_grant
        where person_id = from_id and role = 'approver' and (role_grant.section_id is null or role_grant.section_id = article.section_id)
      )
    limit 1`
  return found !== undefined
}

function reachOf({ named, own }: Row): Reach {
  if (own.includes(null)) return named.length > 0 ? named : 'all'
  const sections = own.filter((id) => id !== null)
  return named.length > 0 ? named.filter((id) => sections.includes(id)) : sections
}
