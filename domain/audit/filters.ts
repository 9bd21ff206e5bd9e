import { z } from 'zod'
import { shortIdOf } from '@/domain/language/slug'

/** What the audit is searched by; left out: everything. */
export type AuditFilters = {
  /** A person's id, or `SYSTEM` for what the programs did. */
  who?: string
  action?: string
  /** An article's id, or its short id as addresses end in. */
  article?: string
  sectionId?: string
  address?: string
  /** Days of the office, both included: YYYY-MM-DD. */
  from?: string
  to?: string
  denied?: boolean
}

export const SYSTEM = 'he-thong'

/** The names that filters go by in an address and in a form. */
export const filterNames = {
  who: 'nguoi', action: 'viec', article: 'bai', sectionId: 'muc', address: 'dia-chi', from: 'tu', to: 'den', denied: 'tu-choi',
} as const satisfies Record<keyof AuditFilters, string>

const uuid = z.uuid()
const day = z.iso.date()

/** Filters out of an address or a form. What is no filter counts as left out: people mangle addresses. */
export function readFilters(get: (name: string) => unknown): AuditFilters {
  const text = (key: keyof AuditFilters) => {
    const value = get(filterNames[key])
    return typeof value === 'string' ? value.trim() : ''
  }
  const valid = (schema: z.ZodType<string>, value: string) => schema.safeParse(value).data
  const who = text('who')
  return dropEmpty({
    who: who === SYSTEM ? who : valid(uuid, who),
    action: valid(z.string().regex(/^[a-z_]+\.[a-z_]+$/), text('action')),
    article: articleIn(text('article')),
    sectionId: valid(uuid, text('sectionId')),
    address: valid(z.string().regex(/^[0-9a-f.:]{2,45}$/i), text('address')),
    from: valid(day, text('from')),
    to: valid(day, text('to')),
    denied: text('denied') !== '' || undefined,
  })
}

/** The filters of an address or a form that cannot be meant: a sentence where an address should be, an end before its start. */
export function unreadFilters(get: (name: string) => unknown): Array<keyof AuditFilters> {
  const read = readFilters(get)
  return (Object.keys(filterNames) as Array<keyof AuditFilters>).filter((key) => {
    const value = get(filterNames[key])
    if (typeof value !== 'string' || value.trim() === '') return false
    return read[key] === undefined || (key === 'to' && read.from !== undefined && read.to !== undefined && read.from > read.to)
  })
}

/** The article that a text names: an id, a short id, or an address of either side with one in it; null for anything else. */
export function articleIn(text: string): string | undefined {
  const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(text)?.[0].toLowerCase()
  if (id && uuid.safeParse(id).success) return id
  const path = text.split(/[?#]/)[0] ?? ''
  return shortIdOf(path.replace(/\/+$/, '').replace(/^.*\//, '').toLowerCase()) ?? undefined
}

/** The filters as an address carries them. */
export function filterQuery(filters: AuditFilters, more: Record<string, string> = {}): URLSearchParams {
  const query = new URLSearchParams()
  for (const [key, name] of Object.entries(filterNames)) {
    const value = filters[key as keyof AuditFilters]
    if (value !== undefined) query.set(name, value === true ? '1' : String(value))
  }
  for (const [name, value] of Object.entries(more)) query.set(name, value)
  return query
}

function dropEmpty(filters: { [K in keyof AuditFilters]: AuditFilters[K] | undefined }): AuditFilters {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined))
}
