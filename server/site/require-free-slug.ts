import type { Tx } from '@/server/db'
import { Invalid } from '@/server/errors'

/**
 * That an address belongs to no other section, and never did: an address that moved redirects for ever. A section may
 * take back one of its own. Throws Invalid with the field.
 */
export async function requireFreeSlug(tx: Tx, slug: string, ownId?: string): Promise<void> {
  const user = await tx.section.findUnique({ where: { slug }, select: { id: true } })
  if (user && user.id !== ownId) throw new Invalid('invalid', { fields: { slug: 'section.slug_taken' } })
  const old = await tx.oldAddress.findUnique({ where: { path: `/${slug}` }, select: { sectionId: true } })
  if (old && old.sectionId !== ownId) throw new Invalid('invalid', { fields: { slug: 'section.slug_was_used' } })
}
