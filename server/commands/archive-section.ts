import type { Actor } from '@/domain/article/actor'
import { sectionStepSchema, type SectionStep } from '@/domain/site/section-schemas'
import { Conflict } from '@/server/errors'
import { databaseNow } from '@/server/now'
import { parseInput } from '@/server/parse-input'
import { changeSection } from '@/server/site/change-section'
import { getSiteSettings } from '@/server/site-settings'

/**
 * Takes a section out of use: nothing new comes into it and it leaves the menu. It must hold no live article, must not
 * be the home page's chief block nor the last one. Its address stays its own; nothing is deleted.
 * @throws Forbidden, NotFound, Conflict('section.stale' | 'section.archived' | 'section.is_chief' | 'section.has_live' | 'section.last')
 */
export async function archiveSection(actor: Actor, input: SectionStep): Promise<{ version: number }> {
  const step = parseInput(sectionStepSchema, input)
  return changeSection(actor, 'section.archived', step, async (tx, section) => {
    if (section.archivedAt) throw new Conflict('section.archived')
    const { chiefSectionId } = await getSiteSettings(tx)
    if (chiefSectionId === section.id) throw new Conflict('section.is_chief')
    const count = await tx.livePlacement.count({ where: { sectionId: section.id } })
    if (count > 0) throw new Conflict('section.has_live', { params: { count } })
    const others = await tx.section.count({ where: { archivedAt: null, id: { not: section.id } } })
    if (others === 0) throw new Conflict('section.last')
    await tx.menuEntry.deleteMany({ where: { sectionId: section.id } })
    return { data: { archivedAt: await databaseNow(tx) } }
  })
}
