import type { Actor } from '@/domain/article/actor'
import { updateSectionSchema, type UpdateSectionInput } from '@/domain/site/section-schemas'
import type { Section } from '@/generated/prisma/client'
import type { Tx } from '@/server/db'
import { parseInput } from '@/server/parse-input'
import { changes } from '@/server/site/changes'
import { changeSection } from '@/server/site/change-section'
import { requireFreeSlug } from '@/server/site/require-free-slug'

/**
 * Renames a section or moves its address; the old address redirects for ever.
 * @throws Forbidden, NotFound, Conflict('section.stale'), Invalid with the fields at fault
 */
export async function updateSection(actor: Actor, input: UpdateSectionInput): Promise<{ version: number }> {
  const { sectionId, version, ...data } = parseInput(updateSectionSchema, input)
  return changeSection(actor, 'section.updated', { sectionId, version }, async (tx, section) => {
    if (data.slug !== section.slug) await moveAddress(tx, section, data.slug)
    if (data.name !== section.name) {
      // Menu entries that go by the section's name follow it; those with a label of their own keep that.
      await tx.menuEntry.updateMany({ where: { sectionId, label: section.name }, data: { label: data.name } })
    }
    return { data, detail: { changed: changes(section, data) } }
  })
}

async function moveAddress(tx: Tx, section: Section, slug: string): Promise<void> {
  await requireFreeSlug(tx, slug, section.id)
  await tx.oldAddress.deleteMany({ where: { path: `/${slug}`, sectionId: section.id } })
  await tx.oldAddress.create({ data: { path: `/${section.slug}`, sectionId: section.id } })
}
