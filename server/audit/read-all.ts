import type { PersonActor } from '@/domain/article/actor'
import type { AuditFilters } from '@/domain/audit/filters'
import { auditLines, type AuditLine } from './audit-line'
import { queryEvents } from './query-events'

const BATCH = 500

type Question = { filters: AuditFilters; articleId: string | null; zone: string }

/** Every row that fits and that this person may see, newest first, a batch at a time: never all of it in memory. */
export async function* readAll(actor: PersonActor, { filters, articleId, zone }: Question): AsyncGenerator<AuditLine[]> {
  let before: bigint | null = null
  do {
    const { rows, next }: Awaited<ReturnType<typeof queryEvents>> = await queryEvents(actor, { filters, articleId, before, take: BATCH })
    if (rows.length > 0) yield await auditLines(actor, rows, zone)
    before = next
  } while (before !== null)
}
