import { historyWords, systemWords } from '@/domain/words/article'
import { historyNote } from '@/domain/words/approvals'
import { historyLine } from '@/domain/words/versions'
import { db } from '@/server/db'

/** A line of an article's history: `{who} {words}`, with the reason where one was given. */
export type HistoryLine = { at: Date; who: string; words: string; reason: string | null }

const LONGEST = 200

/** What happened to an article, newest first. Refused attempts belong to the audit, not here. */
export async function articleHistory(articleId: string): Promise<HistoryLine[]> {
  const events = await db.event.findMany({
    where: { subject: 'article', subjectId: articleId, action: { in: Object.keys(historyWords) } },
    orderBy: { seq: 'desc' },
    take: LONGEST,
    select: { at: true, action: true, actorId: true, detail: true },
  })
  const people = await db.person.findMany({
    where: { id: { in: [...new Set(events.flatMap((event) => event.actorId ?? []))] } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map((person) => [person.id, person.name]))
  return events.map(({ at, action, actorId, detail }) => {
    const known = detail as { reason?: string; system?: string; number?: number; leader?: string; toName?: string }
    return {
      at,
      who: (actorId ? names.get(actorId) : systemWords[known.system ?? '']) ?? '',
      words: [historyLine(historyWords[action] ?? action, known.number), historyNote(action, known)].filter(Boolean).join(' '),
      reason: known.reason ?? null,
    }
  })
}
