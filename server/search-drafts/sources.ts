import { z } from 'zod'
import type { SearchTier } from '@/domain/language/search-tokens'
import { Prisma } from '@/generated/prisma/client'
import type { Tx } from '@/server/db'
import { matches } from './matches'

/** Where to read the articles that answer one way of a search: what to read `article a` from, and what they must fulfil. */
export type SearchSource = { from: Prisma.Sql; condition: Prisma.Sql }

// Up to here all that answer are looked up and sorted. Beyond, every so many articles one answers, and the newest ones
// are found soonest by walking down from the newest.
const MOST = 4000
// What the database itself takes to be more than this consists of words that it knows to be common: no need to count.
const SURELY_MANY = 20_000

/** Prepares a transaction for `sourceOf`: keeps it from reading through all texts one by one, and from calling helpers. */
export async function prepareSearch(tx: Tx): Promise<void> {
  await tx.$queryRaw`select set_config('enable_seqscan', 'off', true), set_config('max_parallel_workers_per_gather', '0', true)`
}

/**
 * How to read what answers the last of these ways of a search and none of those before; null where nothing does. The
 * database cannot know how rare a word is that stands in few texts, so for those it is asked first.
 */
export async function sourceOf(tx: Tx, tiers: SearchTier[]): Promise<SearchSource | null> {
  const here = tiers.at(-1)
  if (!here) return null
  const count = await countOf(tx, here)
  if (count === 0) return null
  const condition = Prisma.join([matches(here), ...tiers.slice(0, -1).map((earlier) => Prisma.sql`not ${matches(earlier)}`)], ' and ')
  if (count > MOST) return { from: Prisma.sql`article a join article_search t on t.article_id = a.id`, condition }
  return {
    from: Prisma.sql`(select t.article_id from article_search t where ${condition} offset 0) hit join article a on a.id = hit.article_id`,
    condition: Prisma.sql`true`,
  }
}

const planSchema = z.tuple([z.object({ 'QUERY PLAN': z.tuple([z.object({ Plan: z.object({ 'Plan Rows': z.number() }) })]) })])

async function countOf(tx: Tx, tier: SearchTier): Promise<number> {
  const [{ 'QUERY PLAN': [{ Plan: plan }] }] = planSchema.parse(
    await tx.$queryRaw`explain (format json) select 1 from article_search t where ${matches(tier)}`,
  )
  if (plan['Plan Rows'] > SURELY_MANY) return plan['Plan Rows']
  const [row] = await tx.$queryRaw<[{ n: number }]>`
    select count(*)::int as n from (select 1 from article_search t where ${matches(tier)} limit ${MOST + 1}) counted`
  return row.n
}
