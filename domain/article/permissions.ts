import { approvesIn, hasRole, reaches, spokenSections, type Actor, type PersonActor } from './actor'
import { approving, isOwn, onAnyonesBehalf, restoring, returning } from './approval'
import { NO, YES, type Verdict } from './verdict'
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
      return approving(actor, article, house)
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

/**
 * Whether a person may put a notice ("Đính chính", "Cập nhật lúc…") on an article that readers have: an approver of its
 * section, never on what they wrote or are credited on, for nobody else reads it before readers do.
 */
export function canCorrect(actor: Actor, article: ArticleFacts): Verdict {
  if (actor.kind !== 'person' || !hasRole(actor, 'approver', article.liveSectionId)) return NO
  if (isOwn(actor.id, article)) return { allowed: false, code: 'correction.own' }
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
