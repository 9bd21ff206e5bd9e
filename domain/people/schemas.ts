import { z } from 'zod'
import { ROLES } from '@/domain/article/actor'
import { line, version } from '@/domain/site/fields'

/** An e-mail address as accounts keep it: always lower case, without blanks around it. */
export const emailSchema = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.email('person.email_invalid').max(254, 'field.too_long'))

const names = {
  email: emailSchema,
  name: line(120).pipe(z.string().min(1, 'person.name_required')),
  penName: line(120).default(''),
  office: line(200).default(''),
}

/** One role, for a section or (null) for all; an administrator administers all of the house. */
export const grantSchema = z
  .strictObject({ role: z.enum(ROLES, 'grant.role_unknown'), sectionId: z.uuid('grant.section_unknown').nullable() })
  .refine((grant) => grant.role !== 'admin' || grant.sectionId === null, { path: ['sectionId'], error: 'grant.admin_all' })

// Rules for passwords are in password-rules.ts: they need to know the person.
const password = z.string().max(1000, 'password.too_long')

export const createPersonSchema = z.strictObject({
  ...names,
  grants: z.array(grantSchema).max(100).default([]),
  /** Left out: a one-time password is made, to be changed at first sign-in. */
  password: password.optional(),
})

/** What every change of a person names: whom, and the version that was looked at. */
export const personStepSchema = z.strictObject({ personId: z.uuid('person.unknown'), version })

export const updatePersonSchema = personStepSchema.extend(names)
export const resetPasswordSchema = personStepSchema.extend({ password: password.optional() })
export const changeGrantSchema = z.strictObject({ ...personStepSchema.shape, grant: grantSchema })

export const changeOwnPasswordSchema = z
  .strictObject({ current: password.min(1, 'password.required'), next: password, again: password, sessionId: z.uuid() })
  .refine(({ next, again }) => next === again, { path: ['again'], error: 'password.again' })

export type CreatePersonInput = z.input<typeof createPersonSchema>
export type PersonStep = z.input<typeof personStepSchema>
export type UpdatePersonInput = z.input<typeof updatePersonSchema>
export type ResetPasswordInput = z.input<typeof resetPasswordSchema>
export type ChangeGrantInput = z.input<typeof changeGrantSchema>
export type ChangeOwnPasswordInput = z.input<typeof changeOwnPasswordSchema>
