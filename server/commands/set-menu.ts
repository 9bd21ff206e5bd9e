import type { Actor } from '@/domain/article/actor'
import { setMenuSchema, type SetMenuInput } from '@/domain/site/menu-schemas'
import { pagesChanged, tags } from '@/server/cache-tags'
import { Conflict, Invalid } from '@/server/errors'
import { parseInput } from '@/server/parse-input'
import { permitAdmin } from '@/server/people/permit-admin'
import { requireSections } from '@/server/people/require-section'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'
import { lockSections } from '@/server/site/change-section'
import { readMenu, type MenuLine } from '@/server/site/menu'

/**
 * Writes the whole menu in its order, in place of the one with that version.
 * @throws Forbidden, Conflict('menu.stale'), Invalid('menu.twice' or fields at fault: `entries.2.href`)
 */
export async function setMenu(actor: Actor, input: SetMenuInput): Promise<{ version: string }> {
  const wanted = parseInput(setMenuSchema, input)
  return runCommand(actor, { action: 'menu.updated', subject: 'menu' }, async (tx) => {
    permitAdmin(actor, 'sections')
    await lockSections(tx)
    const before = await readMenu(tx)
    if (before.version !== wanted.version) throw new Conflict('menu.stale')
    const entries = wanted.entries.map(asLine)
    const sectionIds = entries.map((entry) => entry.sectionId).filter((id) => id !== null)
    if (new Set(sectionIds).size !== sectionIds.length) throw new Invalid('menu.twice')
    await requireSections(tx, sectionIds, 'entries')
    await tx.menuEntry.deleteMany()
    await tx.menuEntry.createMany({ data: entries.map((entry, i) => ({ ...entry, position: i + 1 })) })
    await pagesChanged(tx, [tags.frame])
    await record(tx, { action: 'menu.updated', actor, subject: 'menu', detail: { before: before.entries, after: entries } })
    return { version: (await readMenu(tx)).version }
  })
}

function asLine(entry: { label: string; sectionId?: string | null; href?: string | null }): MenuLine {
  return { sectionId: entry.sectionId ?? null, href: entry.href ?? null, label: entry.label }
}
