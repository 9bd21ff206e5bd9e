import type { Body } from '@/domain/content/body'
import type { ArticleContent } from '@/domain/content/content'
import { emptyContent } from '@/domain/content/empty'
import type { PersonActor } from '@/domain/article/actor'
import { createArticle } from '@/server/commands/create-article'
import { saveWorkingCopy } from '@/server/commands/save-working-copy'
import { db } from '@/server/db'
import { readWorkingCopy } from '@/server/articles/content-store'
import { storePicture } from '@/server/media/store-picture'
import { sectionNamed } from './articles'
import { makeAccount, type Account } from './people'
import { drawPicture } from './pictures'

export const SECTION = 'Xây dựng Đảng'

/** Someone who writes, as an account to sign in with and as the actor of commands. */
export async function makeWriter(name: string): Promise<Account & { actor: PersonActor }> {
  const grants = [{ role: 'editor' as const, sectionId: null }]
  const account = await makeAccount(name, grants)
  return { ...account, actor: { kind: 'person', id: account.id, name, grants, address: '127.0.0.1', mustChangePassword: false } }
}

/** A draft of a writer's with pictures of its own; `body` is given their ids. */
export async function makeDraft(
  writer: PersonActor,
  body: (pictureIds: string[]) => Body,
  { pictures = 0, ...rest }: Partial<ArticleContent> & { pictures?: number } = {},
): Promise<{ id: string; address: string }> {
  const { id: sectionId } = await sectionNamed(SECTION)
  const { id } = await createArticle(writer, { sectionId })
  const ids: string[] = []
  for (let n = 0; n < pictures; n += 1) {
    ids.push((await storePicture(writer, { articleId: id, name: `anh-${n}.jpg`, data: await drawPicture(n) })).id)
  }
  const credits = [{ role: 'writer' as const, name: 'Người Viết Thử', personId: null, office: 'Văn phòng thử' }]
  await saveWorkingCopy(writer, { articleId: id, version: 1, content: { ...emptyContent(), sectionId, credits, ...rest, body: body(ids) } })
  return { id, address: `/toa-soan/bai-viet/${id}` }
}

/** The text as the database has it now. */
export function textInDatabase(articleId: string): Promise<ArticleContent> {
  return db.$transaction((tx) => readWorkingCopy(tx, articleId))
}
