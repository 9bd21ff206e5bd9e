import type { PreviewLine } from '@/domain/previews/link-schemas'

type Refused = { ok: false; code: string; message: string }

export type PreviewList = { ok: true; links: PreviewLine[] } | Refused
export type PreviewCreated = { ok: true; address: string; links: PreviewLine[] } | Refused

/** What the page may do with an article's preview links. */
export type PreviewActions = {
  list(input: { articleId: string }): Promise<PreviewList>
  create(input: { articleId: string; version: number; revisionId: string | null; note: string; days: number }): Promise<PreviewCreated>
  revoke(input: { articleId: string; linkId: string }): Promise<PreviewList>
}
