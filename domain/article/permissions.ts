import { hasRole, type Actor, type PersonActor } from './actor'
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
}

/** The newsroom's own choices (settings). */
export type HouseRules = { editorsMayPublish: boolean; approverSmallEdits: boolean }

/** Allowed (perhaps with something to record), or refused with a stable code. */
export type Verdict = { allowed: true; smallEdits?: true } | { allowed: false; code: string }

const YES: Verdict = { allowed: true }
const NO: Verdict = { allowed: false, code: 'forbidden' }
const when = (condition: boolean): Verdict => (condition ? YES : NO)

/** Whether this person finds the article in the newsroom at all; others get "not found". */
export function canSee(actor: Actor, article: ArticleFacts): boolean {
  if (actor.kind === 'system') return actor.rights.includes('see')
  if (actor.id === article.writerId || actor.id === article.holderId) return true
  if (isUnsent(article)) return false
  return [article.sectionId, article.public === 'unpublished' ? null : article.liveSectionId].some(
    (section) => section !== null && (hasRole(actor, 'editor', section) || hasRole(actor, 'approver', section)),
  )
}

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
      if (article.work === 'pending') return when(approver)
      if (!isHolder(actor, article)) return NO
      return article.writerId === null ? { allowed: false, code: 'article.no_writer' } : YES
    case 'approve':
      return approval(actor, article, house)
    case 'publish':
    case 'schedule':
    case 'unschedule':
      return when(approver || (house.editorsMayPublish && editor))
    case 'revise':
      return when(editor || isWriter(actor, article))
    case 'withdraw':
      return when(hasRole(actor, 'approver', article.liveSectionId) || hasRole(actor, 'editor', article.liveSectionId))
    case 'restore':
    case 'archive':
    case 'unarchive':
      return when(approver)
    case 'publish_due':
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
 * Nobody approves their own: what they wrote, are credited on, or edited since its last
 * published revision. Rights hold per section, so every section it will stand in is asked.
 */
function approval(actor: PersonActor, article: ArticleFacts, house: HouseRules): Verdict {
  const sections = [article.sectionId, ...article.otherSectionIds]
  if (!sections.every((section) => hasRole(actor, 'approver', section))) {
    return hasRole(actor, 'approver', article.sectionId) ? { allowed: false, code: 'approve.other_section' } : NO
  }
  if (actor.id === article.writerId || article.creditedIds.includes(actor.id)) {
    return { allowed: false, code: 'approve.own' }
  }
  if (!article.editedByIds.includes(actor.id)) return YES
  return house.approverSmallEdits ? { allowed: true, smallEdits: true } : { allowed: false, code: 'approve.own' }
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
