import { z } from 'zod'

/** A row of the trail as it is stored. */
export type EventRow = {
  seq: bigint
  at: Date
  action: string
  actorId: string | null
  subject: string
  subjectId: string | null
  revisionId: string | null
  sectionId: string | null
  address: string
  detail: Record<string, unknown>
  prevHash: string
  hash: string
}

const uuid = z.uuid()

/** The id of the article that an event is about, itself or what belongs to it; null for other events. */
export function articleOf({ subject, subjectId, detail }: Pick<EventRow, 'subject' | 'subjectId' | 'detail'>): string | null {
  const id = subject === 'article' ? subjectId : detail.articleId
  return uuid.safeParse(id).data ?? null
}
