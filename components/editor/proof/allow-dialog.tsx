'use client'

import { useId, useState, type SyntheticEvent } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { controlClass, describedBy, Field } from '@/components/ui/field'
import { secrecyWords as words } from '@/domain/words/secrecy'
import { uiWords } from '@/domain/words/ui'

type Props = {
  open: boolean
  passage: string
  onClose(): void
  /** Resolves to what went wrong, or null. */
  onAllow(reason: string): Promise<string | null>
}

/** An approver's leave for one passage; its reason is asked for. */
export function AllowDialog({ open, passage, onClose, onAllow }: Props) {
  return (
    <Dialog open={open} title={words.allowTitle} onClose={onClose}>
      <AllowForm passage={passage} onClose={onClose} onAllow={onAllow} />
    </Dialog>
  )
}

function AllowForm({ passage, onClose, onAllow }: Omit<Props, 'open'>) {
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
    const found = await onAllow(reason)
    setBusy(false)
    setFault(found)
    if (found === null) onClose()
  }

  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="space-y-4">
      <p className="text-sm text-ink-soft">{words.allowText}</p>
      <blockquote className="rounded bg-wash px-3 py-2 font-serif whitespace-pre-line">{passage}</blockquote>
      <Field htmlFor={id} label={words.reasonField} hint={words.reasonHint} error={fault}>
        <textarea
          id={id} rows={3} value={reason} maxLength={2000} required autoFocus aria-describedby={describedBy(id)}
          aria-invalid={fault ? true : undefined} className={controlClass} onChange={(event) => setReason(event.target.value)}
        />
      </Field>
      <DialogActions>
        <Button onClick={onClose}>{uiWords.cancel}</Button>
        <Button look="primary" type="submit" disabled={busy}>
          {words.allow}
        </Button>
      </DialogActions>
    </form>
  )
}
