'use client'

import { useState, type SyntheticEvent } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { controlClass, describedBy, Field, InputField } from '@/components/ui/field'
import { officeInputValue } from '@/domain/language/dates'
import { dialogWords } from '@/domain/words/newsroom'
import { uiWords } from '@/domain/words/ui'
import type { StepButton, StepExtra } from './step'

type Props = {
  button: StepButton | null
  holderName: string | null
  takeOverNote?: string | null
  zone: string
  onClose(): void
  onTake(button: StepButton, extra: StepExtra): void
}

/** Whether a step is asked about before it is taken: it needs a reason or a time, or is felt by somebody. */
export function needsDialog(button: StepButton, holderName: string | null): boolean {
  return button.needsReason || button.needsTime || button.action === 'discard' || (button.action === 'take_over' && holderName !== null)
}

export function StepDialog({ button, holderName, takeOverNote, zone, onClose, onTake }: Props) {
  return (
    <Dialog open={button !== null} title={button ? titleOf(button) : ''} onClose={onClose}>
      {button && <StepForm button={button} holderName={holderName} takeOverNote={takeOverNote} zone={zone} onClose={onClose} onTake={onTake} />}
    </Dialog>
  )
}

function titleOf({ action, label }: StepButton): string {
  if (action === 'discard') return dialogWords.discardTitle
  return action === 'take_over' ? dialogWords.takeOverTitle : label
}

function StepForm({ button, holderName, takeOverNote, zone, onClose, onTake }: Props & { button: StepButton }) {
  const [reason, setReason] = useState('')
  const [at, setAt] = useState('')
  const [fault, setFault] = useState<string | null>(null)

  function submit(event: SyntheticEvent) {
    event.preventDefault()
    const found = faultOf(button, reason, at, zone)
    if (found) {
      setFault(found)
      document.getElementById(button.needsTime ? 'gio-hen' : 'ly-do')?.focus()
    } else onTake(button, { ...(button.needsReason ? { reason } : {}), ...(button.needsTime ? { at } : {}) })
  }

  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      {button.action === 'withdraw' && <p>{dialogWords.withdrawWarning}</p>}
      {button.action === 'discard' && <p>{dialogWords.discardText}</p>}
      {button.action === 'take_over' && holderName && <p>{dialogWords.takeOverText(holderName)}</p>}
      {button.action === 'take_over' && (
        <p aria-live="polite" className="font-semibold empty:hidden">
          {takeOverNote}
        </p>
      )}
      {button.needsReason && (
        <Field
          htmlFor="ly-do"
          label={dialogWords.reason}
          hint={button.action === 'withdraw' ? dialogWords.withdrawHint : dialogWords.returnHint}
          error={fault}
        >
          <textarea
            id="ly-do"
            rows={4}
            value={reason}
            maxLength={2000}
            required
            aria-describedby={describedBy('ly-do')}
            aria-invalid={fault ? true : undefined}
            autoFocus
            className={controlClass}
            onChange={(event) => setReason(event.target.value)}
          />
        </Field>
      )}
      {button.needsTime && (
        <InputField
          id="gio-hen"
          type="datetime-local"
          label={dialogWords.time}
          hint={dialogWords.timeHint}
          error={fault}
          value={at}
          min={officeInputValue(new Date(), zone)}
          required
          autoFocus
          onChange={(event) => setAt(event.target.value)}
        />
      )}
      <DialogActions>
        <Button onClick={onClose}>{uiWords.cancel}</Button>
        <Button look="primary" type="submit">
          {button.label}
        </Button>
      </DialogActions>
    </form>
  )
}

function faultOf(button: StepButton, reason: string, at: string, zone: string): string | null {
  if (button.needsReason && reason.trim() === '') {
    return button.action === 'withdraw' ? dialogWords.reasonMissing.withdraw : dialogWords.reasonMissing.return
  }
  if (!button.needsTime) return null
  if (at === '') return dialogWords.timeMissing
  // Both are readings of the office's clock, in a form that sorts.
  return at <= officeInputValue(new Date(), zone) ? dialogWords.timePast : null
}
