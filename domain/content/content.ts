import { z } from 'zod'
import { singleLine } from '@/domain/language/nfc'
import { bodySchema } from './body'
import { GENRES } from './genre'
import { isWebAddress, safeHref } from './links'

const line = (longest: number) => z.string().overwrite(singleLine).max(longest)

const webAddress = z
  .string()
  .overwrite((href) => safeHref(href) ?? '')
  .refine(isWebAddress)
  .nullable()

/** One name of the byline. `personId` ties it to an account, for rights only: readers see the printed name alone. */
export const creditSchema = z.strictObject({
  role: z.enum(['writer', 'photographer']),
  name: line(120).min(1),
  personId: z.guid().nullable(),
  office: line(200),
})

/**
 * Where a reposted article comes from: a name or an address at least (an empty address counts as none); `at` is when it
 * appeared there, as an ISO 8601 instant.
 */
export const sourceSchema = z
  .strictObject({
    name: line(200),
    url: z.preprocess((url) => (url === '' ? null : url), webAddress),
    at: z.iso
      .datetime({ offset: true })
      .overwrite((at) => new Date(at).toISOString())
      .nullable(),
  })
  .refine(({ name, url }) => name !== '' || url !== null)

/**
 * All that an article says, as its working copy and its revisions hold it. A draft may leave texts and lists empty, but
 * no key out. One-line texts lose their line breaks, everything is NFC; the chief section is not named again.
 */
export const contentSchema = z
  .strictObject({
    title: line(500),
    lead: line(2000),
    body: bodySchema,
    sectionId: z.guid().nullable(),
    otherSectionIds: z.array(z.guid()).max(20).overwrite(unique),
    credits: z.array(creditSchema).max(50),
    source: sourceSchema.nullable(),
    genre: z.enum(GENRES).nullable(),
    tags: z.array(line(80).min(1)).max(20).overwrite(unique),
  })
  .overwrite((content) => ({
    ...content,
    otherSectionIds: content.otherSectionIds.filter((id) => id !== content.sectionId),
  }))

export type ArticleContent = z.infer<typeof contentSchema>
export type Credit = z.infer<typeof creditSchema>
export type ArticleSource = z.infer<typeof sourceSchema>

function unique(list: string[]): string[] {
  return [...new Set(list)]
}
