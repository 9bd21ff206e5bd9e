'use server'

import { z } from 'zod'
import type { ProofResult } from '@/components/editor/proof/proof-actions'
import type { PersonActor } from '@/domain/article/actor'
import { requireActorForAction } from '@/server/auth/current-actor'
import { allowSecrecy } from '@/server/commands/allow-secrecy'
import { askSecrecy } from '@/server/commands/ask-secrecy'
import { ignoreFindings } from '@/server/commands/ignore-findings'
import { showFindingsAgain } from '@/server/commands/show-findings-again'
import { takeBackSecrecy } from '@/server/commands/take-back-secrecy'
import { HouseError } from '@/server/errors'
import { findingKeysSchema } from '@/server/proof/finding-keys'
import { getArticleProof } from '@/server/proof/get-article-proof'
import { errorMessage } from '@/domain/words/errors'
import { refused } from '../../../_parts/refused'

const passageSchema = z.object({ articleId: z.string(), passage: z.string() })
const allowSchema = passageSchema.extend({ reason: z.string(), allowed: z.boolean() })

/** Leaves findings as they are. */
export async function ignoreFindingsAction(input: unknown): Promise<ProofResult> {
  return run(findingKeysSchema, input, ignoreFindings)
}

export async function showFindingsAgainAction(input: unknown): Promise<ProofResult> {
  return run(findingKeysSchema, input, showFindingsAgain)
}

/** Asks the section's approvers about a passage with a secrecy mark. */
export async function askSecrecyAction(input: unknown): Promise<ProofResult> {
  return run(passageSchema, input, askSecrecy)
}

/** An approver's leave for such a passage; `allowed` false: it is taken back. */
export async function allowSecrecyAction(input: unknown): Promise<ProofResult> {
  return run(allowSchema, input, (actor, { allowed, ...passage }) => (allowed ? allowSecrecy : takeBackSecrecy)(actor, passage))
}

/** What is known of the marked passages by now. */
export async function markedPassagesAction(articleId: unknown): Promise<ProofResult> {
  return run(z.object({ articleId: z.string() }), { articleId }, async () => undefined)
}

async function run<T extends { articleId: string }>(
  schema: z.ZodType<T>,
  input: unknown,
  work: (actor: PersonActor, input: T) => Promise<unknown>,
): Promise<ProofResult> {
  try {
    const actor = await requireActorForAction()
    const asked = schema.parse(input)
    await work(actor, asked)
    return { ok: true, passages: (await getArticleProof(actor, asked.articleId)).passages }
  } catch (error) {
    // These forms have one field: its fault says more than that something is wrong.
    const fault = error instanceof HouseError ? Object.values(error.fields)[0] : undefined
    const { message } = await refused(error)
    return { ok: false, message: fault ? errorMessage(fault) : message }
  }
}
