import { BODY_SCHEMA_VERSION } from './body-version'
import type { ArticleContent, Credit } from './content'

/**
 * JSON that is the same for equal values: keys in the order of their code units, no white space, undefined dropped.
 * Throws TypeError for what JSON cannot say (functions, NaN, dates).
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (typeof value === 'object' && value !== null) return canonicalObject(value)
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) {
    return JSON.stringify(value)
  }
  throw new TypeError(`no JSON: ${typeof value}`)
}

function canonicalObject(value: object): string {
  const kind = Object.prototype.toString.call(value)
  if (kind !== '[object Object]') throw new TypeError(`no JSON: ${kind}`)
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(',')}}`
}

/** Everything that a reader can see of an article, and nothing else: what an approval is an approval of. */
export type VisibleContent = Omit<ArticleContent, 'credits'> & {
  bodySchema: number
  credits: Omit<Credit, 'personId'>[]
}

/**
 * The part of the content whose canonical JSON is hashed for approval: title, lead, body with its pictures (by content),
 * captions and alt texts, credits without accounts, sections, source, genre and tags. The order of the other sections
 * is not seen and does not count.
 */
export function visibleContent(content: ArticleContent): VisibleContent {
  return {
    bodySchema: BODY_SCHEMA_VERSION,
    title: content.title,
    lead: content.lead,
    body: content.body,
    sectionId: content.sectionId,
    otherSectionIds: [...content.otherSectionIds].sort(),
    credits: content.credits.map(({ role, name, office }) => ({ role, name, office })),
    source: content.source,
    genre: content.genre,
    tags: content.tags,
  }
}
