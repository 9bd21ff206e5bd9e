'use client'

import type { ReactNode } from 'react'
import { Button, type ButtonLook } from '@/components/ui/button'
import { useForm } from './form-context'

type Props = { look?: ButtonLook; pendingLabel?: string; about?: string; disabled?: boolean; className?: string; children: ReactNode }

/** The button that sends an `ActionForm`. `about` is heard after its text, where that alone would be ambiguous. */
export function SubmitButton({ look = 'primary', pendingLabel, about, disabled, className, children }: Props) {
  const { pending } = useForm()
  return (
    <Button type="submit" look={look} aria-busy={pending || undefined} disabled={disabled || pending} className={`justify-self-start ${className ?? ''}`}>
      {pending && pendingLabel ? pendingLabel : children}
      {about && <span className="sr-only">{` ${about}`}</span>}
    </Button>
  )
}
