import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { NOTICE_TOPICS, topicsFor } from '@/domain/notices/choices'
import { parseInput } from '@/server/parse-input'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'

const inputSchema = z.strictObject({ letters: z.array(z.enum(NOTICE_TOPICS)).max(NOTICE_TOPICS.length) })

/**
 * Sets for what a person gets letters: for the topics named and for no other that they can hear of. The inbox gets
 * everything whatever they choose.
 * @throws Invalid
 */
export async function chooseNotices(actor: PersonActor, input: z.input<typeof inputSchema>): Promise<void> {
  const { letters } = parseInput(inputSchema, input)
  await runCommand(actor, { action: 'person.notices_chosen', subject: 'person', subjectId: actor.id }, async (tx) => {
    const topics = topicsFor(actor)
    for (const kind of topics) {
      const email = letters.includes(kind)
      const personId = actor.id
      await tx.noticeChoice.upsert({ where: { personId_kind: { personId, kind } }, create: { personId, kind, email }, update: { email } })
    }
    await record(tx, {
      action: 'person.notices_chosen', actor, subject: 'person', subjectId: actor.id,
      detail: { letters: topics.filter((topic) => letters.includes(topic)) },
    })
  })
}
