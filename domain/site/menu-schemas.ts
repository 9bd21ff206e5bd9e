import { z } from 'zod'
import { isWebAddress, safeHref } from '@/domain/content/links'
import { line } from './fields'

const MOST_ENTRIES = 40

/** Where a menu entry may lead: a path of this site, or a web page of another. */
export const menuHrefSchema = z.string().transform((text, context) => {
  const href = safeHref(text)
  if (href !== null && href.length <= 500 && (href.startsWith('/') || isWebAddress(href))) return href
  context.addIssue({ code: 'custom', message: 'menu.href_invalid' })
  return z.NEVER
})

const label = line(80).pipe(z.string().min(1, 'menu.label_required'))

/** A section (under its own name or another), or a label with an address: one of the two. */
export const menuEntrySchema = z
  .strictObject({ label, sectionId: z.uuid('section.unknown').nullish(), href: menuHrefSchema.nullish() })
  .refine(({ sectionId, href }) => (sectionId ?? null) === null || (href ?? null) === null, { path: ['href'], error: 'menu.href_invalid' })
  .refine(({ sectionId, href }) => (sectionId ?? href ?? null) !== null, { path: ['href'], error: 'menu.href_invalid' })

/** The whole menu in its order; `version` names the list that was looked at. */
export const setMenuSchema = z.strictObject({
  version: z.string().max(100),
  entries: z.array(menuEntrySchema).max(MOST_ENTRIES, 'menu.too_many'),
})

export type MenuEntryInput = z.input<typeof menuEntrySchema>
export type SetMenuInput = z.input<typeof setMenuSchema>
