import type { Actor } from '@/domain/article/actor'
import type { Prisma, Section } from '@/generated/prisma/client'
import { pagesChanged, tags } from '@/server/cache-tags'
import type { Tx } from '@/server/db'
import { Conflict, NotFound } from '@/server/errors'
import { permitAdmin } from '@/server/people/permit-admin'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'

type Change = { data?: Prisma.SectionUncheckedUpdateManyInput; detail?: Record<string, unknown> }

/**
 * The one course of a change of a section: permit -> lock and load -> decide (`work`) -> write with the version -> say
 * which pages are out of date -> record. All sections are locked together: they are few, and their order, names and
 * addresses hang together.
 * @throws Forbidden, NotFound('section.unknown'), Conflict('section.stale') and what `work` throws
 */
export function changeSection(
  actor: Actor,
  action: string,
  step: { sectionId: string; version: number },
  work: (tx: Tx, section: Section) => Promise<Change>,
): Promise<{ version: number }> {
  return runCommand(actor, { action, subject: 'section', subjectId: step.sectionId }, async (tx) => {
    permitAdmin(actor, 'sections')
    await lockSections(tx)
    const section = await tx.section.findUnique({ where: { id: step.sectionId } })
    if (!section) throw new NotFound('section.unknown')
    if (section.version !== step.version) throw new Conflict('section.stale')
    const change = await work(tx, section)
    const version = section.version + 1
    await tx.section.updateMany({ where: { id: section.id, version: step.version }, data: { ...change.data, version } })
    await pagesChanged(tx, [tags.frame, tags.home, tags.feed, tags.section(section.id)])
    await record(tx, {
      action, actor, subject: 'section', subjectId: section.id, sectionId: section.id,
      detail: { name: section.name, ...change.detail },
    })
    return { version }
  })
}

/** Holds every section until the transaction ends; publishing into one waits meanwhile. */
export async function lockSections(tx: Tx): Promise<void> {
  await tx.$executeRaw`select 1 from section order by id for update`
}
