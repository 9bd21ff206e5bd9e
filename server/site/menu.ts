import { createHash } from 'node:crypto'
import type { Db } from '@/server/db'

/** One line of the menu: a section under its own or another name, or a label with an address. */
export type MenuLine = { sectionId: string | null; href: string | null; label: string }

/** The menu as it stands, and the version that a change of it has to name. */
export async function readMenu(client: Db): Promise<{ version: string; entries: MenuLine[] }> {
  const rows = await client.menuEntry.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }] })
  const entries = rows.map(({ sectionId, href, label }) => ({ sectionId, href, label }))
  return { version: versionOf(entries), entries }
}

// The list has no row of its own to carry a number: its version is what it says.
function versionOf(entries: MenuLine[]): string {
  const said = entries.map(({ sectionId, href, label }) => [sectionId, href, label])
  return createHash('sha256').update(JSON.stringify(said)).digest('hex')
}
