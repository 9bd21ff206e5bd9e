'use client'

import { useId, type ComponentProps } from 'react'
import { SelectField } from '@/components/ui/field'
import { useForm } from './form-context'

export type Choice = { value: string; label: string }

type Props = Omit<ComponentProps<typeof SelectField>, 'id' | 'error' | 'children'> & { name: string; choices: readonly Choice[] }

/** A choice of one in an `ActionForm`, with the fault that the action found in it. */
export function ChoiceField({ choices, ...props }: Props) {
  const { state } = useForm()
  const id = useId()
  return (
    // A select takes up another default only when it is made anew.
    <SelectField key={String(props.defaultValue)} id={id} error={state.fields?.[props.name]} {...props}>
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </SelectField>
  )
}
