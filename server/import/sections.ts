import { normalizeText } from '@/domain/language/nfc'
import { db } from '@/server/db'

/** Finds a section in use by its slug or its exact name; null when there is none. */
export type Sections = { find(slugOrName: string): string | null }

/** The sections as they are now. */
export async function loadSections(): Promise<Sections> {
  const rows = await db.section.findMany({ where: { archivedAt: null }, select: { id: true, slug: true, name: true } })
  const ids = new Map([
    ...rows.map(({ id, name }) => [normalizeText(name), id] as const),
    ...rows.map(({ id, slug }) => [slug, id] as const),
  ])
  return { find: (slugOrName) => ids.get(slugOrName) ?? null }
}
