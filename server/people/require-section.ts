import type { Tx } from '@/server/db'
import { Invalid } from '@/server/errors'

/** That the sections of grants exist and are in use (null, all sections, always is). Throws Invalid with the field. */
export async function requireSections(tx: Tx, sectionIds: Array<string | null>, field: string): Promise<void> {
  const named = [...new Set(sectionIds.filter((id) => id !== null))]
  const found = await tx.section.count({ where: { id: { in: named }, archivedAt: null } })
  if (found !== named.length) throw new Invalid('invalid', { fields: { [field]: 'grant.section_unknown' } })
}
