import { hasRole, type Actor } from '@/domain/article/actor'
import { newEditorLine } from '@/domain/words/notices'
import { changeArticle } from '@/server/articles/change-article'
import type { Step } from '@/server/articles/step'
import { tellThese } from '@/server/articles/tell'
import type { Tx } from '@/server/db'
import { Conflict, Invalid } from '@/server/errors'

/**
 * Gives the article to another editor of its section ("Chuyển người biên tập"): both hear of it, and so does its writer.
 * @throws Invalid('reassign.person_required' | 'reassign.not_editor'), Conflict('reassign.same')
 */
export function reassignArticle(actor: Actor, step: Step) {
  return changeArticle(actor, 'reassign', step, async ({ tx, row, step: { personId } }) => {
    if (!personId) throw new Invalid('reassign.person_required')
    if (personId === row.holderId) throw new Conflict('reassign.same')
    const person = await editor(tx, personId, row.sectionId)
    const before = row.holderId ? await tx.person.findUnique({ where: { id: row.holderId }, select: { name: true } }) : null
    // Whose turn it is now hears just that, and once.
    const ownTurn = personId === row.writerId
    if (!ownTurn) await tellThese(tx, actor, row, 'assigned', { personIds: [personId] })
    return {
      data: { holderId: personId },
      detail: { before: row.holderId, after: personId, fromName: before?.name ?? '', toName: person.name },
      notify: [row.holderId],
      note: newEditorLine(person.name),
      ...(ownTurn ? { toWriter: 'assigned' as const } : {}),
    }
  })
}

async function editor(tx: Tx, id: string, sectionId: string | null): Promise<{ name: string }> {
  const person = await tx.person.findFirst({ where: { id, disabledAt: null }, select: { id: true, name: true, grants: { select: { role: true, sectionId: true } } } })
  const edits = person !== null && hasRole({ kind: 'person', ...person, address: '', mustChangePassword: false }, 'editor', sectionId)
  if (!edits) throw new Invalid('reassign.not_editor')
  return person
}
