import type { PersonActor } from '@/domain/article/actor'
import { can, canCorrect, canCreate } from '@/domain/article/permissions'
import { comparePeople } from '@/domain/language/collation'
import { errorMessage } from '@/domain/words/errors'
import { loadArticle } from '@/server/articles/load-article'
import { db } from '@/server/db'

/** Editors of a section to whom an article may go, by given name; not the one who has it. */
export async function editorsToTake(sectionId: string | null, holderId: string | null): Promise<Array<{ id: string; name: string }>> {
  const people = await db.person.findMany({
    where: {
      disabledAt: null, ...(holderId ? { id: { not: holderId } } : {}),
      grants: { some: { role: 'editor', OR: [{ sectionId: null }, ...(sectionId ? [{ sectionId }] : [])] } },
    },
    select: { id: true, name: true },
  })
  return people.sort((a, b) => comparePeople(a.name, b.name))
}

/** A notice that stands on the article's public page. */
export type CorrectionLine = { id: string; kind: 'correction' | 'update'; text: string; at: Date; who: string; takenBackAt: Date | null }

/**
 * What stands beside an article's text for its approvals and notices: the latest approval, the notices on it with
 * whether this person may put one there, and the sections they may copy it into.
 */
export async function getArticleDesk(actor: PersonActor, articleId: string) {
  const { row, facts, house } = await loadArticle(db, actor, articleId)
  const verdict = row.work === 'pending' ? can(actor, 'approve', facts, house) : null
  const [approval, corrections, sections, original] = await Promise.all([
    db.approval.findFirst({ where: { articleId }, orderBy: { at: 'desc' }, include: { delegation: { select: { fromId: true } } } }),
    db.correction.findMany({ where: { articleId }, orderBy: { at: 'asc' } }),
    db.section.findMany({ where: { archivedAt: null }, orderBy: { position: 'asc' }, select: { id: true, name: true } }),
    db.article.findUniqueOrThrow({ where: { id: articleId }, select: { copiedFromId: true } }),
  ])
  const revision = approval && (await db.revision.findUnique({ where: { id: approval.revisionId }, select: { number: true } }))
  const people = await db.person.findMany({
    where: { id: { in: [approval?.approverId, approval?.recordedById, approval?.voidedById, approval?.delegation?.fromId, ...corrections.map((one) => one.byId)].filter((id) => typeof id === 'string') } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const name = (id: string | null | undefined) => (id && names.get(id)) || ''
  const holds = approval !== null && approval.voidedAt === null && (row.approvedRevisionId === approval.revisionId || (row.public === 'live' && row.publishedRevisionId === approval.revisionId))
  const correct = canCorrect(actor, facts)
  const onBehalf = approval?.how === 'telephone' || approval?.how === 'signed'
  return {
    approval: approval && {
      who: name(approval.approverId), how: approval.how, at: approval.at, number: revision?.number ?? 0, hash: approval.hash,
      lender: approval.delegation ? name(approval.delegation.fromId) : null,
      recordedBy: onBehalf ? name(approval.recordedById) : null,
      voided: approval.voidedAt !== null && row.work !== null,
      confirmedAt: approval.confirmedAt,
      disputedAt: approval.disputedAt,
      holds,
      /** Of what readers have, while another text is being worked on. */
      ofLive: holds && row.work !== null && row.approvedRevisionId !== approval.revisionId,
    },
    corrections: corrections.map(({ id, kind, text, at, byId, takenBackAt }): CorrectionLine => ({ id, kind: kind === 'correction' ? 'correction' : 'update', text, at, who: name(byId), takenBackAt })),
    /** The lent right under which this person would approve now. */
    under: verdict?.allowed && verdict.lent ? { from: verdict.lent.fromName, until: verdict.lent.endsAt } : null,
    /** Whether they may put a leader's approval down now. */
    mayRecord: row.work === 'pending' && can(actor, 'approve_on_behalf', facts, house).allowed,
    mayCorrect: correct.allowed,
    /** Why not, for an approver who would expect to. */
    correctBlocked: correct.allowed || correct.code !== 'correction.own' ? null : errorMessage(correct.code),
    copyInto: sections.filter(({ id }) => canCreate(actor, id)),
    sectionId: row.sectionId,
    copiedFromId: original.copiedFromId,
  }
}
