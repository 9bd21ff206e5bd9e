'use client'

import { useState } from 'react'
import { authRequest } from '@/components/auth/auth-request'
import { authWords as words } from '@/domain/words/auth'

/** Ends the session here and in the database, then shows the sign-in page. */
export function SignOutButton({ className }: { className?: string }) {
  const [pending, setPending] = useState(false)

  async function signOut() {
    setPending(true)
    try {
      await authRequest('signout')
    } finally {
      // Without an answer the page still asks the server afresh, and shows whether the session is over.
      location.assign('/dang-nhap')
    }
  }

  return (
    <button type="button" onClick={signOut} disabled={pending} className={className}>
      {pending ? words.signingOut : words.signOut}
    </button>
  )
}
