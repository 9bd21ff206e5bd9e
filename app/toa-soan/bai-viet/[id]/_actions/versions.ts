'use server'

import { z } from 'zod'
import type { AuthorList, BroughtBack, VersionList } from '@/components/compare/version-results'
import { requireActorForAction } from '@/server/auth/current-actor'
import { bringBackRevision } from '@/server/commands/bring-back-revision'
import { authorsOfParagraphs } from '@/server/newsroom/authors-of-paragraphs'
import { listVersions } from '@/server/newsroom/list-versions'
import { refused } from '../../../_parts/refused'

const listSchema = z.object({ articleId: z.string(), after: z.object({ at: z.string(), id: z.string() }).nullable() })

/** The versions of an article, newest first, a page at a time. */
export async function listArticleVersions(input: unknown): Promise<VersionList> {
  try {
    const actor = await requireActorForAction()
    return { ok: true, ...(await listVersions(actor, listSchema.parse(input))) }
  } catch (error) {
    return await refused(error)
  }
}

const articleSchema = z.object({ articleId: z.string() })

/** Who wrote each paragraph of the text in hand last. */
export async function listAuthors(input: unknown): Promise<AuthorList> {
  try {
    const actor = await requireActorForAction()
    return { ok: true, ...(await authorsOfParagraphs(actor, articleSchema.parse(input).articleId)) }
  } catch (error) {
    return await refused(error)
  }
}

const bringBackSchema = z.object({ articleId: z.string(), version: z.number(), versionId: z.string(), tab: z.string().optional() })

/** Makes an old version the text in hand. */
export async function bringBackVersion(input: unknown): Promise<BroughtBack> {
  try {
    const actor = await requireActorForAction()
    return { ok: true, ...(await bringBackRevision(actor, bringBackSchema.parse(input))) }
  } catch (error) {
    return await refused(error)
  }
}
