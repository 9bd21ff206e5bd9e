import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { BULK_ACTIONS, type BulkAction } from '@/domain/desk/bulk'
import { HouseError } from '@/server/errors'
import { parseInput } from '@/server/parse-input'
import { performArticleAction } from './perform'
import { setDeadline } from './set-deadline'

const inputSchema = z.strictObject({
  action: z.enum(BULK_ACTIONS),
  articles: z.array(z.strictObject({ id: z.uuid(), version: z.int().positive() })).min(1).max(100),
  /** Office's local time `YYYY-MM-DDTHH:mm`, where the action asks for one. */
  at: z.string().max(32).optional(),
  reason: z.string().max(2000).optional(),
})

/** What became of one of many: done, or refused with its code. */
export type Outcome = { id: string; ok: true } | { id: string; ok: false; code: string; params: Record<string, string | number> }

/**
 * One step with many articles, each by its own command: checked, changed and recorded by itself, so that one refusal
 * keeps nothing back and nothing undone. What nobody expected ends the row: it comes as `fault` beside the outcomes up to
 * there, for the caller to log and to tell.
 */
export async function performMany(
  actor: PersonActor,
  input: z.input<typeof inputSchema>,
): Promise<{ outcomes: Outcome[]; fault: unknown }> {
  const { action, articles, at, reason } = parseInput(inputSchema, input)
  const outcomes: Outcome[] = []
  for (const { id, version } of articles) {
    try {
      await perform(actor, action, { articleId: id, version, at, reason })
      outcomes.push({ id, ok: true })
    } catch (error) {
      if (!(error instanceof HouseError)) return { outcomes, fault: error }
      outcomes.push({ id, ok: false, code: error.code, params: error.params })
    }
  }
  return { outcomes, fault: null }
}

type One = { articleId: string; version: number; at?: string; reason?: string }

async function perform(actor: PersonActor, action: BulkAction, { articleId, version, at, reason }: One): Promise<void> {
  if (action === 'deadline') return setDeadline(actor, { articleId, at: at ?? '' })
  if (action === 'deadline_lift') return setDeadline(actor, { articleId, at: null })
  await performArticleAction(actor, action, { articleId, version, ...(at ? { at } : {}), ...(reason ? { reason } : {}) })
}
