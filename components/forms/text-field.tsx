'use client'

import { useId, type ComponentProps } from 'react'
import { InputField } from '@/components/ui/field'
import { useForm } from './form-context'

type Props = Omit<ComponentProps<typeof InputField>, 'id'> & { name: string }

/** A text field of an `ActionForm`, with the fault that the action found in it. */
export function TextField(props: Props) {
  const { state } = useForm()
  return <InputField id={useId()} error={state.fields?.[props.name]} {...props} />
}
