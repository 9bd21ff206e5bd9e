import type { PersonActor } from '@/domain/article/actor'
import { topicsFor } from '@/domain/notices/choices'
import { noticeTopics, type NoticeTopic } from '@/domain/words/notices'
import { db } from '@/server/db'
import { env } from '@/server/env'

/** For what this person gets letters now, and where they go. `isOn`: whether the house sends letters at all. */
export async function getNoticeChoices(
  actor: PersonActor,
): Promise<{ address: string; isOn: boolean; topics: Array<{ topic: NoticeTopic; label: string; email: boolean }> }> {
  const { email: address, noticeChoices } = await db.person.findUniqueOrThrow({
    where: { id: actor.id },
    select: { email: true, noticeChoices: { select: { kind: true, email: true } } },
  })
  const chosen = new Map(noticeChoices.map(({ kind, email }) => [kind, email]))
  const topics = topicsFor(actor).map((topic) => ({
    topic, label: noticeTopics[topic].label, email: chosen.get(topic) ?? noticeTopics[topic].email,
  }))
  return { address, isOn: env().smtpUrl !== undefined, topics }
}
