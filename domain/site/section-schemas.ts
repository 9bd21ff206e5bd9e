import { z } from 'zod'
import { isReservedSlug, SECTION_SLUG } from '@/domain/article/reserved-slugs'
import { line, version } from './fields'

const name = line(120).pipe(z.string().min(1, 'section.name_required'))

/** A section's address: flat, and not a word that other addresses use. */
export const sectionSlugSchema = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .pipe(
    z
      .string()
      .regex(SECTION_SLUG, 'section.slug_invalid')
      .refine((slug) => !isReservedSlug(slug), 'section.slug_reserved'),
  )

/** Without a slug one is made of the name. */
export const createSectionSchema = z.strictObject({ name, slug: sectionSlugSchema.optional() })

/** What every change of a section names: which one, and the version that was looked at. */
export const sectionStepSchema = z.strictObject({ sectionId: z.uuid('section.unknown'), version })

export const updateSectionSchema = z.strictObject({ ...sectionStepSchema.shape, name, slug: sectionSlugSchema })
export const moveSectionSchema = z.strictObject({ ...sectionStepSchema.shape, direction: z.enum(['up', 'down']) })

export type CreateSectionInput = z.input<typeof createSectionSchema>
export type SectionStep = z.input<typeof sectionStepSchema>
export type UpdateSectionInput = z.input<typeof updateSectionSchema>
export type MoveSectionInput = z.input<typeof moveSectionSchema>
