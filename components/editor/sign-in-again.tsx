'use client'

import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import { signInBy } from '@/components/auth/sign-in-request'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { InputField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { authWords } from '@/domain/words/auth'
import { saveWords } from '@/domain/words/editor'

type Props = {
  open: boolean
  /** Of the person whose desk it is. */
  email: string
  onClose(): void
  onSignedIn(): void
}

/** Signs in again over the desk: the text stays where it is. */
export function SignInAgain({ open, email, onClose, onSignedIn }: Props) {
  return (
    <Dialog open={open} title={saveWords.signedOut} onClose={onClose}>
      <SignInFields email={email} onClose={onClose} onSignedIn={onSignedIn} />
    </Dialog>
  )
}

function SignInFields({ email, onClose, onSignedIn }: Omit<Props, 'open'>) {
  const password = useRef<HTMLInputElement>(null)
  const [pending, setPending] = useState(false)
  const [error, setError] = useState<string | null>(null)

  useEffect(() => {
    // After the sheet has opened, which puts the focus on its first button.
    const timer = setTimeout(() => password.current?.focus())
    return () => clearTimeout(timer)
  }, [])

  async function send(event: SyntheticEvent) {
    event.preventDefault()
    if (pending) return
    setPending(true)
    setError(null)
    const failure = await signInBy({ email, password: password.current?.value ?? '' })
    setPending(false)
    if (failure === null) return onSignedIn()
    setError(failure)
    if (password.current) {
      password.current.value = ''
      password.current.focus()
    }
  }

  return (
    <form onSubmit={send} noValidate className="space-y-4">
      <p>{saveWords.signInText}</p>
      <div role="alert">{error && <Notice tone="bad">{error}</Notice>}</div>
      <InputField id="dang-nhap-lai-thu" label={authWords.email} type="email" autoComplete="username" value={email} readOnly />
      <InputField
        ref={password}
        id="dang-nhap-lai-mat-khau"
        label={authWords.password}
        type="password"
        autoComplete="current-password"
        required
      />
      <DialogActions>
        <Button onClick={onClose}>{saveWords.signInLater}</Button>
        <Button look="primary" type="submit" disabled={pending} aria-busy={pending || undefined}>
          {pending ? authWords.signingIn : saveWords.signIn}
        </Button>
      </DialogActions>
    </form>
  )
}
