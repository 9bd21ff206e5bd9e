'use client'

import { useId } from 'react'
import { useForm } from '@/components/forms/form-context'
import { controlClass, describedBy, Field } from '@/components/ui/field'

type Props = { name: string; label: string; hint?: string; rows?: number }

/** A longer text of an `ActionForm`, with the fault that the action found in it. */
export function TextArea({ name, label, hint, rows = 3 }: Props) {
  const { state } = useForm()
  const id = useId()
  const error = state.fields?.[name]
  return (
    <Field htmlFor={id} label={label} hint={hint} error={error}>
      <textarea id={id} name={name} rows={rows} maxLength={2000} aria-describedby={describedBy(id)} aria-invalid={error ? true : undefined} className={controlClass} />
    </Field>
  )
}
