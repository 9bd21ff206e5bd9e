'use client'

import { useId, useState, type SyntheticEvent } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { controlClass, describedBy, Field } from '@/components/ui/field'
import { secrecyWords as words } from '@/domain/words/secrecy'
import { uiWords } from '@/domain/words/ui'

type Props = {
  /** Gives leave, or takes it back; null: closed. */
  deciding: 'allow' | 'takeBack' | null
  passage: string
  onClose(): void
  /** Resolves to what went wrong, or null. */
  onDecide(reason: string): Promise<string | null>
}

const DECISIONS = {
  allow: { title: words.allowTitle, text: words.allowText, hint: words.reasonHint, yes: words.allow },
  takeBack: { title: words.takeBackTitle, text: words.takeBackText, hint: words.takeBackHint, yes: words.takeBack },
}

/** An approver's leave for one passage, or its end; either way a reason is asked for. */
export function AllowDialog({ deciding, ...rest }: Props) {
  return (
    <Dialog open={deciding !== null} title={DECISIONS[deciding ?? 'allow'].title} onClose={rest.onClose}>
      {deciding && <AllowForm deciding={deciding} {...rest} />}
    </Dialog>
  )
}

function AllowForm({ deciding, passage, onClose, onDecide }: Props & { deciding: keyof typeof DECISIONS }) {
  const { text, hint, yes } = DECISIONS[deciding]
  const id = useId()
  const [reason, setReason] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  async function submit(event: SyntheticEvent) {
    event.preventDefault()
    if (reason.trim() === '') {
      setFault(words.fieldReason)
      document.getElementById(id)?.focus()
      return
    }
    setBusy(true)
    const found = await onDecide(reason)
    setBusy(false)
    setFault(found)
    if (found === null) onClose()
  }

  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="space-y-4">
      <p className="text-sm text-ink-soft">{text}</p>
      <blockquote className="rounded bg-wash px-3 py-2 font-serif whitespace-pre-line">{passage}</blockquote>
      <Field htmlFor={id} label={words.reasonField} hint={hint} error={fault}>
        <textarea
          id={id} rows={3} value={reason} maxLength={2000} required autoFocus aria-describedby={describedBy(id)}
          aria-invalid={fault ? true : undefined} className={controlClass} onChange={(event) => setReason(event.target.value)}
        />
      </Field>
      <DialogActions>
        <Button onClick={onClose}>{uiWords.cancel}</Button>
        <Button look="primary" type="submit" disabled={busy}>
          {yes}
        </Button>
      </DialogActions>
    </form>
  )
}
