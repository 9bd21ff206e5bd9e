import { approvingSections, sectionsOf, spokenSections, type PersonActor } from '@/domain/article/actor'
import { AWAITING } from '@/domain/article/permissions'
import { Prisma } from '@/generated/prisma/client'

/**
 * The articles a person finds in the newsroom, as a condition for queries: the same rule as
 * `canSee` in domain/article/permissions (a test holds them together).
 */
export function visibleWhere(actor: PersonActor): Prisma.ArticleWhereInput {
  const seen: Prisma.ArticleWhereInput[] = []
  const sections = readSections(actor)
  if (sections === 'all') seen.push({})
  else if (sections.length > 0) seen.push({ sectionId: { in: sections } }, { public: { not: 'unpublished' }, liveSectionId: { in: sections } })
  const spoken = spokenSections(actor)
  if (spoken === 'all' || spoken.length > 0) {
    const waits = AWAITING.filter((work) => work !== null)
    seen.push({ work: { in: waits }, ...(spoken === 'all' ? {} : { sectionId: { in: [...spoken] } }) })
  }
  const sent: Prisma.ArticleWhereInput = { OR: [{ everSubmitted: true }, { public: { not: 'unpublished' } }] }
  return { OR: [{ writerId: actor.id }, { holderId: actor.id }, ...(seen.length > 0 ? [{ AND: [sent, { OR: seen }] }] : [])] }
}

/** `visibleWhere` for SQL, on `article a`. */
export function visibleSql(actor: PersonActor): Prisma.Sql {
  const own = Prisma.sql`a.writer_id = ${actor.id}::uuid or a.holder_id = ${actor.id}::uuid`
  const sent = Prisma.sql`(a.ever_submitted or a.public <> 'unpublished')`
  const sections = readSections(actor)
  if (sections === 'all') return Prisma.sql`${own} or ${sent}`
  const seen: Prisma.Sql[] = []
  if (sections.length > 0) {
    seen.push(Prisma.sql`a.section_id = any(${sections}::uuid[])
      or (a.public <> 'unpublished' and a.live_section_id = any(${sections}::uuid[]))`)
  }
  const spoken = spokenSections(actor)
  const waits = Prisma.sql`a.work::text = any(${AWAITING.filter((work) => work !== null)}::text[])`
  if (spoken === 'all') seen.push(waits)
  else if (spoken.length > 0) seen.push(Prisma.sql`(${waits} and a.section_id = any(${[...spoken]}::uuid[]))`)
  return seen.length === 0 ? own : Prisma.sql`${own} or (${sent} and (${Prisma.join(seen, ' or ')}))`
}

/** The sections of which a person may read everything that was ever sent. */
function readSections(actor: PersonActor): 'all' | string[] {
  const held = [sectionsOf(actor, 'editor'), approvingSections(actor)]
  return held.includes('all') ? 'all' : [...new Set(held.flat())]
}

/** The condition on `article a` that it stands in one of these sections. */
export function inSectionsSql(...reaches: Array<'all' | string[]>): Prisma.Sql {
  if (reaches.includes('all')) return Prisma.sql`true`
  return Prisma.sql`a.section_id = any(${[...new Set(reaches.flat())]}::uuid[])`
}
