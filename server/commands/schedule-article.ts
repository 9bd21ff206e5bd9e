import type { Actor } from '@/domain/article/actor'
import { parseOfficeTime } from '@/domain/language/dates'
import { approvedRevision } from '@/server/articles/approved-revision'
import { changeArticle } from '@/server/articles/change-article'
import { Invalid } from '@/server/errors'
import { getSiteSettings } from '@/server/site-settings'
import type { Step } from '@/server/articles/step'

/** Sets the hour at which the approved revision appears; `step.at` is the office's local time. */
export function scheduleArticle(actor: Actor, step: Step) {
  return changeArticle(actor, 'schedule', step, async ({ tx, row, at, step: { at: wanted } }) => {
    const revision = await approvedRevision(tx, row)
    const { timeZone } = await getSiteSettings(tx)
    const due = dueTime(wanted, timeZone)
    if (due <= at) throw new Invalid('schedule.past')
    return {
      revisionId: revision.id,
      data: { scheduledAt: due, scheduleAlarm: null },
      detail: { due: due.toISOString(), hash: revision.hash },
      notify: [row.writerId],
    }
  })
}

function dueTime(wanted: string | undefined, zone: string): Date {
  try {
    if (wanted) return parseOfficeTime(wanted, zone)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  throw new Invalid('schedule.required')
}
