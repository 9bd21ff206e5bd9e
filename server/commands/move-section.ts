import type { Actor } from '@/domain/article/actor'
import { moveSectionSchema, type MoveSectionInput } from '@/domain/site/section-schemas'
import { Conflict } from '@/server/errors'
import { parseInput } from '@/server/parse-input'
import { changeSection } from '@/server/site/change-section'

/**
 * Moves a section one place up or down among those in use.
 * @throws Forbidden, NotFound, Conflict('section.stale' | 'section.archived' | 'section.edge')
 */
export async function moveSection(actor: Actor, input: MoveSectionInput): Promise<{ version: number }> {
  const { direction, ...step } = parseInput(moveSectionSchema, input)
  return changeSection(actor, 'section.moved', step, async (tx, section) => {
    if (section.archivedAt) throw new Conflict('section.archived')
    const inUse = await tx.section.findMany({ where: { archivedAt: null }, orderBy: [{ position: 'asc' }, { id: 'asc' }] })
    const from = inUse.findIndex((other) => other.id === section.id)
    const to = direction === 'up' ? from - 1 : from + 1
    const neighbour = inUse[to]
    if (!neighbour) throw new Conflict('section.edge')
    inUse.splice(from, 1)
    inUse.splice(to, 0, section)
    for (const [position, { id }] of inUse.entries()) await tx.section.update({ where: { id }, data: { position: position + 1 } })
    return { detail: { direction, past: neighbour.name } }
  })
}
