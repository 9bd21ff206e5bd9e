import type { Actor } from '@/domain/article/actor'
import { slugify } from '@/domain/language/slug'
import { createSectionSchema, sectionSlugSchema, type CreateSectionInput } from '@/domain/site/section-schemas'
import { pagesChanged, tags } from '@/server/cache-tags'
import { Invalid } from '@/server/errors'
import { parseInput } from '@/server/parse-input'
import { permitAdmin } from '@/server/people/permit-admin'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'
import { lockSections } from '@/server/site/change-section'
import { requireFreeSlug } from '@/server/site/require-free-slug'

/**
 * Adds a section at the end of the list; it comes into the menu only by the menu's own form. Without an address one is
 * made of the name. Throws Forbidden, Invalid with the fields at fault.
 */
export async function createSection(actor: Actor, input: CreateSectionInput): Promise<{ id: string; slug: string }> {
  const { name, slug: given } = parseInput(createSectionSchema, input)
  return runCommand(actor, { action: 'section.created', subject: 'section' }, async (tx) => {
    permitAdmin(actor, 'sections')
    await lockSections(tx)
    const slug = given ?? slugOf(name)
    await requireFreeSlug(tx, slug)
    const last = await tx.section.aggregate({ _max: { position: true } })
    const position = (last._max.position ?? 0) + 1
    const { id } = await tx.section.create({ data: { name, slug, position }, select: { id: true } })
    await pagesChanged(tx, [tags.frame, tags.home])
    await record(tx, { action: 'section.created', actor, subject: 'section', subjectId: id, sectionId: id, detail: { name, slug } })
    return { id, slug }
  })
}

function slugOf(name: string): string {
  const made = sectionSlugSchema.safeParse(slugify(name).slice(0, 80).replace(/-+$/, ''))
  if (made.success) return made.data
  throw new Invalid('invalid', { fields: { slug: made.error.issues[0]?.message ?? 'section.slug_invalid' } })
}
