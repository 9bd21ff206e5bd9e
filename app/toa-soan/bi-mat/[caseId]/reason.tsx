'use client'

import { useId } from 'react'
import { useForm } from '@/components/forms/form-context'
import { controlClass, describedBy, Field } from '@/components/ui/field'
import { secrecyWords as words } from '@/domain/words/secrecy'

/** The reason of a decision, which others will read. */
export function Reason({ hint }: { hint: string }) {
  const id = useId()
  const { state } = useForm()
  const fault = state.fields?.reason
  return (
    <Field htmlFor={id} label={words.reasonField} hint={hint} error={fault}>
      <textarea id={id} name="reason" rows={3} maxLength={2000} required aria-describedby={describedBy(id)} aria-invalid={fault ? true : undefined} className={controlClass} />
    </Field>
  )
}
