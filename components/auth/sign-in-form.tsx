'use client'

import { useEffect, useRef, useState, useSyncExternalStore, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { InputField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { authWords as words } from '@/domain/words/auth'
import { signInBy } from './sign-in-request'

const never = () => () => undefined

/** Signs in and goes on to `next`, a path that the page has checked. */
export function SignInForm({ next }: { next: string }) {
  const email = useRef<HTMLInputElement>(null)
  const password = useRef<HTMLInputElement>(null)
  const [pending, setPending] = useState(false)
  const [error, setError] = useState<string | null>(null)
  // Until the script is there the browser would send the form by itself; what is typed meanwhile stays.
  const ready = useSyncExternalStore(never, () => true, () => false)

  useEffect(() => {
    if (document.activeElement === document.body) email.current?.focus()
  }, [])

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (pending) return
    setPending(true)
    setError(null)
    const form = new FormData(event.currentTarget)
    const failure = await signInBy({ email: String(form.get('email')), password: String(form.get('password')) })
    if (failure === null) return location.assign(next)
    setError(failure)
    setPending(false)
    if (password.current) {
      password.current.value = ''
      password.current.focus()
    }
  }

  return (
    <form method="post" onSubmit={send} noValidate className="space-y-5">
      <div role="alert">{error && <Notice tone="bad">{error}</Notice>}</div>
      <InputField
        ref={email} id="email" name="email" label={words.email} type="email" autoComplete="username" inputMode="email"
        autoCapitalize="none" spellCheck={false} required
      />
      <InputField ref={password} id="password" name="password" label={words.password} type="password" autoComplete="current-password" required />
      <Button type="submit" look="primary" disabled={!ready || pending} aria-busy={pending || undefined} className="w-full">
        {pending ? words.signingIn : words.signIn}
      </Button>
    </form>
  )
}
