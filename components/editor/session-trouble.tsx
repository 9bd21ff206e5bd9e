'use client'

import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { saveWords } from '@/domain/words/editor'
import { SignInAgain } from './sign-in-again'

/** Who stands between the desk and the server: nobody any more, or somebody else. */
export type Stranger = { kind: 'signed_out' } | { kind: 'other_person'; name: string }

type Props = {
  stranger: Stranger
  email: string
  onSignedIn(): void
}

// A dialog that comes up in the middle of a word would take the rest of it into the password.
const QUIET_MS = 2_500

/** The session is over, or another person's: the person signs in again here, and may type on before that. */
export function SessionTrouble({ stranger, email, onSignedIn }: Props) {
  const [open, setOpen] = useState(false)
  const [offered, setOffered] = useState(false)

  function offer() {
    setOffered(true)
    setOpen(true)
  }

  useEffect(() => {
    // Once: whoever puts it off finds the button in the notice.
    if (offered) return
    let timer = setTimeout(offer, QUIET_MS)
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(offer, QUIET_MS)
    }
    const kinds = ['keydown', 'input', 'compositionupdate'] as const
    for (const kind of kinds) window.addEventListener(kind, wait, true)
    return () => {
      clearTimeout(timer)
      for (const kind of kinds) window.removeEventListener(kind, wait, true)
    }
  }, [offered])

  const other = stranger.kind === 'other_person'
  return (
    <>
      <Notice
        tone={other ? 'bad' : 'warn'}
        title={other ? saveWords.otherPerson(stranger.name || saveWords.someone) : saveWords.signedOut}
        actions={
          <Button look="primary" onClick={offer}>
            {saveWords.signIn}
          </Button>
        }
      >
        {other && <p>{saveWords.otherPersonText}</p>}
      </Notice>
      <SignInAgain
        open={open}
        email={email}
        onClose={() => setOpen(false)}
        onSignedIn={() => {
          setOpen(false)
          onSignedIn()
        }}
      />
    </>
  )
}
