import type { ArticleContent, Credit } from '@/domain/content/content'
import type { Body } from '@/domain/content/body'
import { isWebAddress, safeHref } from '@/domain/content/links'
import { officeInputValue, parseOfficeTime } from '@/domain/language/dates'

/** A row of the byline as it is being typed; `key` tells rows apart while they move. */
export type CreditRow = Credit & { key: string }

/** Everything of an article but its body, as the fields on the screen hold it. */
export type ArticleForm = Pick<ArticleContent, 'title' | 'lead' | 'sectionId' | 'otherSectionIds' | 'genre'> & {
  credits: CreditRow[]
  source: { name: string; url: string; at: string }
  tags: string
}

/** Who is at the desk. */
export type Me = { id: string; name: string; penName: string; office: string; email: string }

let added = 0

/** A row to write a name into. */
export function blankCredit(role: Credit['role'] = 'writer'): CreditRow {
  return { key: `added-${(added += 1)}`, role, name: '', personId: null, office: '' }
}

/** The fields for a content; times are shown on the clock of `zone`. A byline without a name gets an empty row. */
export function toForm(content: ArticleContent, zone: string): ArticleForm {
  const { title, lead, sectionId, otherSectionIds, genre, source, tags } = content
  return {
    title,
    lead,
    sectionId,
    otherSectionIds,
    genre,
    credits: rowsOf(content.credits),
    source: { name: source?.name ?? '', url: source?.url ?? '', at: source?.at ? officeInputValue(new Date(source.at), zone) : '' },
    tags: tags.join(', '),
  }
}

// The server draws the same rows first: their keys must not be counted on.
function rowsOf(credits: Credit[]): CreditRow[] {
  const rows = credits.length > 0 ? credits : [blankCredit()]
  return rows.map((row, i) => ({ ...row, key: `first-${i}` }))
}

/** The content to save. What cannot be stored yet (a row without a name, half an address) is left out, never refused. */
export function toContent(form: ArticleForm, body: Body, zone: string): ArticleContent {
  const { title, lead, sectionId, otherSectionIds, genre } = form
  return {
    title,
    lead,
    body,
    sectionId,
    otherSectionIds: otherSectionIds.filter((id) => id !== sectionId),
    credits: form.credits
      .filter(({ name }) => name.trim() !== '')
      .map(({ role, name, personId, office }) => ({ role, name, personId, office })),
    source: readSource(form.source, zone),
    genre,
    tags: readTags(form.tags),
  }
}

function readSource({ name, url, at }: ArticleForm['source'], zone: string): ArticleContent['source'] {
  if (name.trim() === '') return null
  return { name, url: webAddress(url), at: instant(at, zone) }
}

/** The address if it is one that readers can follow, else null. */
export function webAddress(url: string): string | null {
  const href = safeHref(url)
  return href !== null && isWebAddress(href) ? href : null
}

function instant(local: string, zone: string): string | null {
  try {
    return parseOfficeTime(local, zone).toISOString()
  } catch {
    // A field for date and time gives nothing or a whole reading; anything else is not one yet.
    return null
  }
}

function readTags(text: string): string[] {
  const tags = text.split(/[,;\n]/).map((tag) => tag.trim())
  return [...new Set(tags.filter((tag) => tag !== ''))]
}

/** The body with an empty paragraph after what one cannot write behind (a picture, a table, a list). */
export function withTail(body: Body): Body {
  if (body.content.at(-1)?.type === 'paragraph') return body
  return { ...body, content: [...body.content, { type: 'paragraph', attrs: { textAlign: null } }] }
}

/** The body without the empty paragraphs at its end: the editor puts one there to go on writing in. */
export function withoutTail(body: Body): Body {
  const last = body.content.findLastIndex((block) => block.type !== 'paragraph' || (block.content?.length ?? 0) > 0)
  return { ...body, content: body.content.slice(0, Math.max(1, last + 1)) }
}
