import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { deskQuerySchema } from '@/domain/desk/query'
import { Invalid, NotFound } from '@/server/errors'
import { parseInput } from '@/server/parse-input'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'

const MOST = 20

const saveSchema = z.strictObject({
  name: z.string().trim().min(1, 'view.name_required').max(60, 'view.name_too_long'),
  query: deskQuerySchema,
})

/**
 * Keeps a list of the desk under a name of this person's own; one of the same name is replaced. Nobody else sees it, and
 * it shows nothing that its owner may not see.
 * @throws Invalid('view.too_many') and Invalid with the fields at fault
 */
export function saveView(actor: PersonActor, input: z.input<typeof saveSchema>): Promise<void> {
  const { name, query } = parseInput(saveSchema, input)
  return runCommand(actor, { action: 'saved_view.saved', subject: 'saved_view' }, async (tx) => {
    const key = { personId_name: { personId: actor.id, name } }
    const [{ count, last }] = await tx.$queryRaw<[{ count: number; last: number }]>`
      select count(*)::int as count, coalesce(max(position), 0)::int as last from saved_view where person_id = ${actor.id}::uuid`
    const known = await tx.savedView.findUnique({ where: key, select: { id: true } })
    if (!known && count >= MOST) throw new Invalid('view.too_many', { params: { most: MOST } })
    await tx.savedView.upsert({
      where: key,
      create: { personId: actor.id, name, query, position: last + 1 },
      update: { query },
    })
    await record(tx, { action: 'saved_view.saved', actor, subject: 'saved_view', detail: { name } })
  })
}

/** Forgets one of this person's own lists. Throws NotFound for anyone else's. */
export async function forgetView(actor: PersonActor, input: { id: string }): Promise<void> {
  const { id } = parseInput(z.strictObject({ id: z.uuid() }), input)
  await runCommand(actor, { action: 'saved_view.forgotten', subject: 'saved_view', subjectId: id }, async (tx) => {
    const view = await tx.savedView.findFirst({ where: { id, personId: actor.id }, select: { name: true } })
    if (!view) throw new NotFound()
    await tx.savedView.deleteMany({ where: { id, personId: actor.id } })
    await record(tx, { action: 'saved_view.forgotten', actor, subject: 'saved_view', subjectId: id, detail: { name: view.name } })
  })
}
