import type { Body } from '@/domain/content/body'
import type { ArticleContent } from '@/domain/content/content'

type Refused = { ok: false; code: string; message: string }

/** A version in the list. `number`: of a revision; saved texts have none. `cause`: a key of its words. */
export type VersionItem = { id: string; kind: 'revision' | 'saved'; number: number | null; cause: string; at: Date; who: string }
export type VersionList = { ok: true; versions: VersionItem[]; more: boolean } | Refused

export type Author = { personId: string | null; who: string; at: Date }
export type AuthorList = { ok: true; body: Body; authors: Author[] } | Refused

export type BroughtBack =
  | { ok: true; version: number; content: ArticleContent; replacedId: string; keptSection: boolean; droppedSections: boolean }
  | Refused

/** What an article's page may ask about its versions. */
export type VersionActions = {
  list(input: { articleId: string; after: { at: string; id: string } | null }): Promise<VersionList>
  authors(input: { articleId: string }): Promise<AuthorList>
  bringBack(input: { articleId: string; version: number; versionId: string; tab?: string }): Promise<BroughtBack>
}

/** What the text in hand is called among the ids of versions. */
export const WORKING_COPY = 'dang-viet'

/** The page that compares two versions of an article; without versions, those that most likely matter. */
export function comparePath(articleId: string, between?: { from: string; to: string }): string {
  const path = `/toa-soan/bai-viet/${articleId}/so-sanh`
  return between ? `${path}?tu=${between.from}&den=${between.to}` : path
}
