import { z } from 'zod'
import { hasRole, type Actor } from './actor'
import type { ArticleFacts } from './permissions'
import type { Work } from './workflow'

/** The steps for which the house may set how long they may take. */
export const TIMED_STEPS = ['submitted', 'editing', 'pending', 'approved'] as const satisfies readonly Work[]
export type TimedStep = (typeof TIMED_STEPS)[number]

/** Hours that a step may take; a step without is never late by itself. */
export const lateAfterSchema = z.partialRecord(z.enum(TIMED_STEPS), z.int('late.hours').min(1, 'late.hours').max(2000, 'late.hours'))
export type LateAfter = z.infer<typeof lateAfterSchema>

/** What the settings hold, read with care: what is no such table warns of nothing. */
export function lateAfter(stored: unknown): LateAfter {
  return lateAfterSchema.catch({}).parse(stored)
}

type Standing = { work: Work | null; dueAt: Date | null; stateAt: Date }

/** How an article is late: past the deadline that was set, or too long in its step; by how many milliseconds. */
export type Lateness = { by: 'deadline' | 'step'; ms: number }

/** Whether work on an article is late now; the deadline counts first. An article without work going on never is. */
export function latenessOf({ work, dueAt, stateAt }: Standing, hours: LateAfter, now: Date): Lateness | null {
  if (work === null) return null
  if (dueAt && dueAt < now) return { by: 'deadline', ms: now.getTime() - dueAt.getTime() }
  const allowed = isTimed(work) ? hours[work] : undefined
  if (allowed === undefined) return null
  const ms = now.getTime() - stateAt.getTime() - allowed * 3600_000
  return ms > 0 ? { by: 'step', ms } : null
}

function isTimed(work: Work): work is TimedStep {
  return (TIMED_STEPS as readonly Work[]).includes(work)
}

/** Whether this person may set or lift the deadline: who edits or approves in the article's section, while work goes on. */
export function canSetDeadline(actor: Actor, article: ArticleFacts): boolean {
  if (article.work === null || article.binned || article.archived) return false
  return hasRole(actor, 'editor', article.sectionId) || hasRole(actor, 'approver', article.sectionId)
}
