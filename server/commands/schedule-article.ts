import type { Actor } from '@/domain/article/actor'
import { approvedRevision } from '@/server/articles/approved-revision'
import { changeArticle, type Course } from '@/server/articles/change-article'
import { comingTime } from '@/server/articles/office-time'
import { requireReason, type Step } from '@/server/articles/step'
import { Invalid } from '@/server/errors'
import { setTimer } from '@/server/queue/timers'

const CODES = { required: 'schedule.required', past: 'schedule.past' }

const UNTIL_CODES = { required: 'withdrawal.required', past: 'withdrawal.too_soon' }

/**
 * Sets the hour at which the approved revision appears; `step.at` is the office's local time. With `step.until` and a
 * reason also the hour at which it leaves again; what readers have already gets that by a step of its own.
 * @throws Invalid('schedule.required' | 'schedule.past' | 'withdrawal.required' | 'withdrawal.too_soon' | 'reason.withdraw'), Conflict('article.changed')
 */
export function scheduleArticle(actor: Actor, step: Step) {
  return changeArticle(actor, 'schedule', step, async (course) => {
    const { tx, row, at, step: checked } = course
    const revision = await approvedRevision(tx, row)
    const due = await comingTime(tx, checked.at, at, CODES)
    await setTimer(tx, row.id, 'publish', due)
    const leaving = checked.until === undefined ? null : await leavingAfter(course, due)
    return {
      revisionId: revision.id,
      data: {
        scheduledAt: due, scheduleAlarm: null,
        ...(leaving && { withdrawAt: leaving.at, withdrawAtReason: leaving.reason, withdrawSetById: actor.kind === 'person' ? actor.id : null }),
      },
      detail: { due: due.toISOString(), hash: revision.hash, ...(leaving && { until: leaving.at.toISOString(), untilReason: leaving.reason }) },
      notify: [row.writerId],
    }
  })
}

async function leavingAfter({ tx, row, step }: Course, due: Date): Promise<{ at: Date; reason: string }> {
  if (row.public === 'live') throw new Invalid('invalid')
  const at = await comingTime(tx, step.until, due, UNTIL_CODES)
  const reason = requireReason(step, 'reason.withdraw')
  await setTimer(tx, row.id, 'withdraw', at)
  return { at, reason }
}
