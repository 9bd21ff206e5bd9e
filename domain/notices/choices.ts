import { hasRole, type PersonActor } from '@/domain/article/actor'
import { noticeKinds, noticeTopics, type NoticeKind, type NoticeTopic } from '@/domain/words/notices'
import { isNoticeKind } from './place'

/** All that one can choose letters for, in the order of the page. */
export const NOTICE_TOPICS = Object.keys(noticeTopics) as NoticeTopic[]

/** Whether a letter goes with a notice of this kind: as the person chose for its topic, else as the house does. */
export function wantsLetter(kind: string, chosen: ReadonlyMap<string, boolean>): boolean {
  if (!isNoticeKind(kind)) return false
  const { topic } = noticeKinds[kind]
  return chosen.get(topic) ?? noticeTopics[topic].email
}

/**
 * Whether a letter of this kind keeps title and reason to itself: what bears a secrecy mark does not travel by e-mail, only
 * the news that something waits in the newsroom.
 */
export function isDiscreet(kind: NoticeKind): boolean {
  return noticeKinds[kind].leadsTo === 'proof'
}

/** The topics that this person can hear of at all, by role. */
export function topicsFor(actor: PersonActor): NoticeTopic[] {
  return NOTICE_TOPICS.filter((topic) => {
    const { roles } = noticeTopics[topic] as { roles?: readonly Parameters<typeof hasRole>[1][] }
    return !roles || roles.some((role) => hasRole(actor, role))
  })
}
