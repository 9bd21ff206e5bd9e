import { approvesIn, hasRole, reaches, type Actor, type LentRight, type PersonActor, type SpokenFor } from './actor'
import type { ArticleFacts, HouseRules } from './permissions'
import { NO, YES, type Verdict } from './verdict'

// Who may decide about a text that waits: in their own right, in a lent one, or for a leader who spoke.

/** Restoring makes an approved article of a withdrawn one: for one's own it is a path to approving it, and so no path. */
export function restoring(actor: PersonActor, article: ArticleFacts): Verdict {
  if (!hasRole(actor, 'approver', article.sectionId)) return NO
  return isOwn(actor.id, article) ? { allowed: false, code: 'restore.own' } : YES
}

/**
 * Nobody approves their own: what they wrote, are credited on, or edited since its last
 * published revision. Rights hold per section, so every section it will stand in is asked.
 * A lent right reaches no further than its lender's: what the lender may not approve, nobody approves for them.
 */
export function approving(actor: PersonActor, article: ArticleFacts, house: HouseRules): Verdict {
  const sections = [article.sectionId, ...article.otherSectionIds]
  const own = (section: string | null) => hasRole(actor, 'approver', section)
  if (sections.every(own)) return ownWork(actor.id, article, house)
  const lent = (actor.lent ?? []).filter((right) => sections.every((section) => own(section) || reaches(right.sections, section)))
  if (lent.length === 0) return approvesIn(actor, article.sectionId) ? { allowed: false, code: 'approve.other_section' } : NO
  const verdicts = lent.map((right) => under(right, actor, article, house))
  return verdicts.find(({ allowed }) => allowed) ?? verdicts[0] ?? NO
}

function under(lent: LentRight, actor: PersonActor, article: ArticleFacts, house: HouseRules): Verdict {
  const deputy = ownWork(actor.id, article, house)
  if (!deputy.allowed) return deputy
  const lender = ownWork(lent.fromId, article, house)
  if (!lender.allowed) return { allowed: false, code: 'approve.lender_own' }
  return { allowed: true, ...(deputy.smallEdits || lender.smallEdits ? { smallEdits: true as const } : {}), lent }
}

/** Sending back what waits for approval: in one's own right where one has it, else in one that is lent. */
export function returning(actor: PersonActor, sectionId: string | null): Verdict {
  if (hasRole(actor, 'approver', sectionId)) return YES
  const lent = (actor.lent ?? []).find((right) => reaches(right.sections, sectionId))
  return lent ? { allowed: true, lent } : NO
}

/**
 * Whether a person may put down that this leader approved the article: the leader has to have the right, and neither of
 * them may have written or edited it.
 */
export function canApproveFor(actor: Actor, leaderId: string, article: ArticleFacts, house: HouseRules): Verdict {
  if (actor.kind !== 'person') return NO
  const leader = (actor.speaksFor ?? []).find((one) => one.leaderId === leaderId)
  return leader ? onBehalf(leader, actor, article, house) : NO
}

/** Whether there is a leader whose approval of this article the person may put down. */
export function onAnyonesBehalf(actor: PersonActor, article: ArticleFacts, house: HouseRules): Verdict {
  const verdicts = (actor.speaksFor ?? []).map((leader) => onBehalf(leader, actor, article, house))
  return verdicts.find(({ allowed }) => allowed) ?? verdicts[0] ?? NO
}

function onBehalf(leader: SpokenFor, actor: PersonActor, article: ArticleFacts, house: HouseRules): Verdict {
  if (!reaches(leader.sections, article.sectionId)) return NO
  if (!article.otherSectionIds.every((section) => reaches(leader.sections, section))) return { allowed: false, code: 'approve.other_section' }
  const recorder = ownWork(actor.id, article, house)
  if (!recorder.allowed) return recorder
  const decides = ownWork(leader.leaderId, article, house)
  if (!decides.allowed) return { allowed: false, code: 'approve.leader_own' }
  return decides.smallEdits || recorder.smallEdits ? { allowed: true, smallEdits: true } : YES
}

function ownWork(personId: string, article: ArticleFacts, house: HouseRules): Verdict {
  if (isOwn(personId, article)) return { allowed: false, code: 'approve.own' }
  if (!article.editedByIds.includes(personId)) return YES
  return house.approverSmallEdits ? { allowed: true, smallEdits: true } : { allowed: false, code: 'approve.own' }
}

/** Written by this person, or credited to them. */
export function isOwn(personId: string, { writerId, creditedIds }: Pick<ArticleFacts, 'writerId' | 'creditedIds'>): boolean {
  return personId === writerId || creditedIds.includes(personId)
}
