import type { ArticleContent } from '@/domain/content/content'

// A block that did not change is the same object as before (use-article-text): its JSON is made once.
const known = new WeakMap<object, string>()

/** A content as JSON. In a long text only what changed since the last time is written anew. */
export function contentText({ body, ...rest }: ArticleContent): string {
  const blocks = body.content.map((block) => {
    const text = known.get(block) ?? JSON.stringify(block)
    known.set(block, text)
    return text
  })
  return `${JSON.stringify(rest).slice(0, -1)},"body":{"type":"doc","content":[${blocks.join(',')}]}}`
}
