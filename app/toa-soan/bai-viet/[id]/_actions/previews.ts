'use server'

import { z } from 'zod'
import type { PreviewCreated, PreviewList } from '@/components/newsroom/previews/preview-results'
import { PREVIEW_DAYS } from '@/domain/previews/link'
import { requireActorForAction } from '@/server/auth/current-actor'
import { createPreview } from '@/server/commands/create-preview'
import { revokePreview } from '@/server/commands/revoke-preview'
import { env } from '@/server/env'
import { listPreviews } from '@/server/previews/list-previews'
import { refused } from '../../../_parts/refused'

const articleSchema = z.object({ articleId: z.uuid() })

/** The preview links of an article. */
export async function getPreviewLinks(input: unknown): Promise<PreviewList> {
  try {
    const actor = await requireActorForAction()
    return { ok: true, links: await listPreviews(actor, articleSchema.parse(input).articleId) }
  } catch (error) {
    return await refused(error)
  }
}

const createSchema = z.object({
  articleId: z.string(),
  version: z.number(),
  revisionId: z.string().nullable(),
  note: z.string(),
  days: z.literal(PREVIEW_DAYS),
})

/** Makes a preview link; its address is told this once. */
export async function createPreviewLink(input: unknown): Promise<PreviewCreated> {
  try {
    const actor = await requireActorForAction()
    const wanted = createSchema.parse(input)
    const { token } = await createPreview(actor, wanted)
    return { ok: true, address: `${env().siteUrl}/xem-truoc/${token}`, links: await listPreviews(actor, wanted.articleId) }
  } catch (error) {
    return await refused(error)
  }
}

const revokeSchema = z.object({ articleId: z.string(), linkId: z.string() })

/** Takes a preview link back. */
export async function revokePreviewLink(input: unknown): Promise<PreviewList> {
  try {
    const actor = await requireActorForAction()
    const wanted = revokeSchema.parse(input)
    await revokePreview(actor, wanted)
    return { ok: true, links: await listPreviews(actor, wanted.articleId) }
  } catch (error) {
    return await refused(error)
  }
}
