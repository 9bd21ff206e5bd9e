import { approvesIn, hasRole, reaches, spokenSections, type Actor, type LentRight, type PersonActor, type SpokenFor } from './actor'
import { isUnsent, transition, ARTICLE_ACTIONS, type AnyAction, type ArticleAction, type Standing } from './workflow'

/** What a decision about an article needs to know. Ids are those of people and sections. */
export type ArticleFacts = Standing & {
  writerId: string | null
  holderId: string | null
  /** Main section of the text being worked on. */
  sectionId: string | null
  otherSectionIds: readonly string[]
  /** Main section that readers find it in, while live. */
  liveSectionId: string | null
  /** Accounts credited in the text. */
  creditedIds: readonly string[]
  /** Who wrote into the text since its last published revision. */
  editedByIds: readonly string[]
  /** Whether its writer's account is shut: what they left behind is for others to take up. */
  writerGone?: boolean
}

/** The newsroom's own choices (settings). */
export type HouseRules = { editorsMayPublish: boolean; approverSmallEdits: boolean }

/** Allowed (perhaps with something to record: small edits of one's own, the lent right that was used), or refused with a stable code. */
export type Verdict = { allowed: true; smallEdits?: true; lent?: LentRight } | { allowed: false; code: string }

const YES: Verdict = { allowed: true }
const NO: Verdict = { allowed: false, code: 'forbidden' }
const when = (condition: boolean): Verdict => (condition ? YES : NO)

/** Whether this person finds the article in the newsroom at all; others get "not found". */
export function canSee(actor: Actor, article: ArticleFacts): boolean {
  if (actor.kind === 'system') return actor.rights.includes('see')
  if (actor.id === article.writerId || actor.id === article.holderId) return true
  if (isUnsent(article)) return false
  if (AWAITING.includes(article.work) && reaches(spokenSections(actor), article.sectionId)) return true
  return [article.sectionId, article.public === 'unpublished' ? null : article.liveSectionId].some(
    (section) => section !== null && (hasRole(actor, 'editor', section) || approvesIn(actor, section)),
  )
}

/** Where whoever may put down a leader's decision sees an article by that alone: while it waits for one, and until it is out. */
export const AWAITING: ReadonlyArray<Standing['work']> = ['pending', 'approved', 'scheduled']

/** Whether this person may start an article in the section: its contributors and editors. */
export function canCreate(actor: Actor, sectionId: string): boolean {
  return writesIn(actor, sectionId)
}

/** Text changes only in a draft, by its writer, and in editing, by its holder. */
export function canEdit(actor: Actor, article: ArticleFacts): boolean {
  if (actor.kind !== 'person' || article.archived || article.binned) return false
  if (article.work === 'draft') return isWriter(actor, article)
  if (article.work === 'editing') return isHolder(actor, article)
  return false
}

/** Whether the person editing may move the text to another main section: rights in both. */
export function canMoveTo(actor: Actor, article: ArticleFacts, sectionId: string): boolean {
  if (!canEdit(actor, article)) return false
  return article.work === 'editing' ? hasRole(actor, 'editor', sectionId) : writesIn(actor, sectionId)
}

/** Whether the actor has the right to an action on this article, whatever state it is in. */
export function can(actor: Actor, action: AnyAction, article: ArticleFacts, house: HouseRules): Verdict {
  if (actor.kind === 'system') return when(actor.rights.includes(action))
  const editor = hasRole(actor, 'editor', article.sectionId)
  const approver = hasRole(actor, 'approver', article.sectionId)
  switch (action) {
    case 'submit':
    case 'discard':
    case 'unbin':
      return when(isWriter(actor, article))
    case 'recall':
      return when(article.work === 'pending' ? isHolder(actor, article) : isWriter(actor, article))
    case 'take':
    case 'reopen':
      return when(editor)
    case 'take_over':
      return when(editor && actor.id !== article.holderId)
    case 'release':
    case 'send_up':
      return when(isHolder(actor, article))
    case 'return':
      if (article.work === 'pending') return returning(actor, article.sectionId)
      if (!isHolder(actor, article)) return NO
      return article.writerId === null ? { allowed: false, code: 'article.no_writer' } : YES
    case 'approve':
      return approval(actor, article, house)
    case 'approve_on_behalf':
      return onAnyonesBehalf(actor, article, house)
    case 'publish':
    case 'schedule':
    case 'unschedule':
      return when(approver || (house.editorsMayPublish && editor))
    case 'revise':
      return when(editor || isWriter(actor, article))
    case 'withdraw':
    case 'withdraw_later':
    case 'keep_up':
      return when(hasRole(actor, 'approver', article.liveSectionId) || hasRole(actor, 'editor', article.liveSectionId))
    case 'restore':
      return restoring(actor, article)
    case 'archive':
    case 'unarchive':
    case 'dispute':
      return when(approver)
    case 'reassign':
      return when(approver || isHolder(actor, article))
    case 'put_back':
      if (article.work === 'draft') return when(approver && (article.writerGone ?? false))
      return when(approver && actor.id !== article.holderId)
    case 'publish_due':
    case 'withdraw_due':
      return NO
  }
}

/** Every action that the article's state allows now, in the table's order, with whether this person may take it. */
export function possibleActions(actor: Actor, article: ArticleFacts, house: HouseRules): Array<{ action: ArticleAction; verdict: Verdict }> {
  return ARTICLE_ACTIONS.filter((action) => transition(article, action) !== null).map((action) => ({
    action,
    verdict: can(actor, action, article, house),
  }))
}

/** The actions this person may take now. */
export function availableActions(actor: Actor, article: ArticleFacts, house: HouseRules): ArticleAction[] {
  return possibleActions(actor, article, house).flatMap(({ action, verdict }) => (verdict.allowed ? [action] : []))
}

/** Restoring makes an approved article of a withdrawn one: for one's own it is a path to approving it, and so no path. */
function restoring(actor: PersonActor, article: ArticleFacts): Verdict {
  if (!hasRole(actor, 'approver', article.sectionId)) return NO
  const own = actor.id === article.writerId || article.creditedIds.includes(actor.id)
  return own ? { allowed: false, code: 'restore.own' } : YES
}

/**
 * Nobody approves their own: what they wrote, are credited on, or edited since its last
 * published revision. Rights hold per section, so every section it will stand in is asked.
 * A lent right reaches no further than its lender's: what the lender may not approve, nobody approves for them.
 */
function approval(actor: PersonActor, article: ArticleFacts, house: HouseRules): Verdict {
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

// In one's own right where one has it, else in one that is lent.
function returning(actor: PersonActor, sectionId: string | null): Verdict {
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

function onAnyonesBehalf(actor: PersonActor, article: ArticleFacts, house: HouseRules): Verdict {
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
  if (personId === article.writerId || article.creditedIds.includes(personId)) return { allowed: false, code: 'approve.own' }
  if (!article.editedByIds.includes(personId)) return YES
  return house.approverSmallEdits ? { allowed: true, smallEdits: true } : { allowed: false, code: 'approve.own' }
}

/**
 * Whether a person may put a notice ("Đính chính", "Cập nhật lúc…") on an article that readers have: an approver of its
 * section, never on what they wrote or are credited on, for nobody else reads it before readers do.
 */
export function canCorrect(actor: Actor, article: ArticleFacts): Verdict {
  if (actor.kind !== 'person' || !hasRole(actor, 'approver', article.liveSectionId)) return NO
  if (actor.id === article.writerId || article.creditedIds.includes(actor.id)) return { allowed: false, code: 'correction.own' }
  return article.public === 'live' ? YES : { allowed: false, code: 'correction.not_live' }
}

function writesIn(actor: Actor, sectionId: string | null): boolean {
  return hasRole(actor, 'contributor', sectionId) || hasRole(actor, 'editor', sectionId)
}

function isWriter(actor: PersonActor, article: ArticleFacts): boolean {
  return actor.id === article.writerId && writesIn(actor, article.sectionId)
}

function isHolder(actor: PersonActor, article: ArticleFacts): boolean {
  return actor.id === article.holderId && hasRole(actor, 'editor', article.sectionId)
}
