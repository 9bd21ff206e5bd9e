import type { ArticleContent } from '@/domain/content/content'
import { missingForSubmit } from '@/domain/content/required'
import { Invalid } from '@/server/errors'

/** Refuses a text that lacks a required field. Throws Invalid('article.incomplete') naming each field. */
export function requireComplete(content: ArticleContent): void {
  const missing = missingForSubmit(content)
  if (missing.length === 0) return
  throw new Invalid('article.incomplete', {
    fields: Object.fromEntries(missing.map((item) => [item.at === undefined ? item.field : `${item.field}.${item.at}.${item.code}`, item.code])),
  })
}
