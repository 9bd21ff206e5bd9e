import type { Actor } from '@/domain/article/actor'
import { sectionStepSchema, type SectionStep } from '@/domain/site/section-schemas'
import { Conflict } from '@/server/errors'
import { parseInput } from '@/server/parse-input'
import { changeSection } from '@/server/site/change-section'

/**
 * Brings a section back into use, at the end of the list.
 * @throws Forbidden, NotFound, Conflict('section.stale' | 'section.not_archived')
 */
export async function unarchiveSection(actor: Actor, input: SectionStep): Promise<{ version: number }> {
  const step = parseInput(sectionStepSchema, input)
  return changeSection(actor, 'section.unarchived', step, async (tx, section) => {
    if (!section.archivedAt) throw new Conflict('section.not_archived')
    const last = await tx.section.aggregate({ _max: { position: true } })
    return { data: { archivedAt: null, position: (last._max.position ?? 0) + 1 } }
  })
}
