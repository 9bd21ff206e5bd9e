'use client'

import { useId, type ChangeEvent } from 'react'
import { buttonClass } from '@/components/ui/button'
import { describedBy } from '@/components/ui/field'
import { useForm } from './form-context'

type Props = { name: string; label: string; accept: string; error?: string; onChoose(file: File | undefined): void }

/** Chooses a file. The browser's own button speaks the browser's language; this one is ours. */
export function FileField({ name, label, accept, error, onChoose }: Props) {
  const id = useId()
  const { state } = useForm()
  const fault = error ?? state.fields?.[name]
  return (
    <div className="space-y-1">
      <label className={buttonClass('plain', 'has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-focus')}>
        {label}
        <input
          type="file" name={name} accept={accept} aria-describedby={describedBy(id)} aria-invalid={fault ? true : undefined} className="sr-only"
          onChange={(event: ChangeEvent<HTMLInputElement>) => onChoose(event.target.files?.[0])}
        />
      </label>
      <p id={describedBy(id)} className="text-sm font-medium text-bad empty:hidden">
        {fault}
      </p>
    </div>
  )
}
