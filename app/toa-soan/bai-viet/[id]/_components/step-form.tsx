'use client'

import { useState, type SyntheticEvent } from 'react'
import { Button } from '@/components/ui/button'
import { DialogActions } from '@/components/ui/dialog'
import { CheckField, controlClass, describedBy, Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { officeInputValue } from '@/domain/language/dates'
import { reassignWords } from '@/domain/words/approvals'
import { clockWords } from '@/domain/words/clock'
import { dialogWords } from '@/domain/words/newsroom'
import { uiWords } from '@/domain/words/ui'
import { HourField } from './hour-field'
import { PersonChoice } from './person-choice'
import type { StepButton, StepExtra, StepRefusal } from './step'

type Props = {
  button: StepButton
  holderName: string | null
  takeOverNote?: string | null
  zone: string
  onClose(): void
  onTake(button: StepButton, extra: StepExtra): Promise<StepRefusal | null>
}

type Typed = { reason: string; at: string; until: string; leaves: boolean; personId: string }

/** What is amiss, and in which field; '': in none of them. */
type Fault = { at: 'ly-do' | 'gio-hen' | 'gio-go' | 'nguoi-nhan' | ''; text: string }

/** What a step asks before it is taken. It stays until the server has answered: only the server knows what time it is. */
export function StepForm({ button, holderName, takeOverNote, zone, onClose, onTake }: Props) {
  const { action, set } = button
  const [typed, setTyped] = useState<Typed>({ reason: set?.reason ?? '', at: set ? officeInputValue(set.at, zone) : '', until: '', leaves: false, personId: '' })
  const [fault, setFault] = useState<Fault | null>(null)
  const [asking, setAsking] = useState(false)
  const change = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }))
  const faultAt = (field: Fault['at']) => (fault?.at === field ? fault.text : null)
  const needsReason = button.needsReason || typed.leaves

  function show(found: Fault) {
    setFault(found)
    document.getElementById(found.at)?.focus()
  }

  async function submit(event: SyntheticEvent) {
    event.preventDefault()
    const found = faultOf(button, typed)
    if (found) return show(found)
    setAsking(true)
    const refusal = await onTake(button, {
      ...(needsReason ? { reason: typed.reason } : {}),
      ...(button.needsTime ? { at: typed.at } : {}),
      ...(typed.leaves ? { until: typed.until } : {}),
      ...(button.people ? { personId: typed.personId } : {}),
    })
    setAsking(false)
    if (refusal) show({ at: fieldOf(refusal.code, typed), text: refusal.message })
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="space-y-4">
      {action === 'withdraw' && <p>{dialogWords.withdrawWarning}</p>}
      {action === 'withdraw_later' && <p>{clockWords.withdrawLaterText}</p>}
      {action === 'discard' && <p>{dialogWords.discardText}</p>}
      {action === 'take_over' && holderName && <p>{dialogWords.takeOverText(holderName)}</p>}
      {action === 'take_over' && (
        <p aria-live="polite" className="font-semibold empty:hidden">
          {takeOverNote}
        </p>
      )}
      {action === 'put_back' && <p>{reassignWords.putBackText(holderName ?? '')}</p>}
      {button.people && <PersonChoice people={button.people} value={typed.personId} fault={faultAt('nguoi-nhan')} onChoose={(personId) => change({ personId })} />}
      {button.needsTime && (
        <HourField
          id="gio-hen"
          label={action === 'withdraw_later' ? clockWords.withdrawTime : dialogWords.time}
          value={typed.at}
          zone={zone}
          error={faultAt('gio-hen')}
          autoFocus
          onChange={(at) => change({ at })}
        />
      )}
      {button.mayLeave && (
        <div>
          <CheckField label={clockWords.alsoLeave} checked={typed.leaves} onChange={(event) => change({ leaves: event.target.checked })} aria-describedby="hen-go-help" />
          <p id="hen-go-help" className="ps-7 text-sm text-ink-faint">
            {clockWords.alsoLeaveHint}
          </p>
        </div>
      )}
      {typed.leaves && <HourField id="gio-go" label={clockWords.withdrawTime} value={typed.until} zone={zone} error={faultAt('gio-go')} onChange={(until) => change({ until })} />}
      {needsReason && (
        <Field
          htmlFor="ly-do"
          label={typed.leaves ? clockWords.leavesReason : dialogWords.reason}
          hint={action === 'return' ? dialogWords.returnHint : dialogWords.withdrawHint}
          error={faultAt('ly-do')}
        >
          <textarea
            id="ly-do"
            rows={4}
            value={typed.reason}
            maxLength={2000}
            required
            aria-describedby={describedBy('ly-do')}
            aria-invalid={fault?.at === 'ly-do' ? true : undefined}
            autoFocus={!button.needsTime}
            className={controlClass}
            onChange={(event) => change({ reason: event.target.value })}
          />
        </Field>
      )}
      {fault?.at === '' && <Notice tone="bad" alert title={fault.text} />}
      <DialogActions>
        <Button onClick={onClose}>{uiWords.cancel}</Button>
        <Button look="primary" type="submit" disabled={asking}>
          {button.label}
        </Button>
      </DialogActions>
    </form>
  )
}

function faultOf(button: StepButton, { reason, at, until, leaves, personId }: Typed): Fault | null {
  if (button.people && personId === '') return { at: 'nguoi-nhan', text: reassignWords.missing }
  if (button.needsTime && at === '') return { at: 'gio-hen', text: button.action === 'withdraw_later' ? clockWords.withdrawTimeMissing : dialogWords.timeMissing }
  if (leaves && until === '') return { at: 'gio-go', text: clockWords.withdrawTimeMissing }
  if ((button.needsReason || leaves) && reason.trim() === '') {
    return { at: 'ly-do', text: button.action === 'return' ? dialogWords.reasonMissing.return : dialogWords.reasonMissing.withdraw }
  }
  return null
}

function fieldOf(code: string, { leaves }: Typed): Fault['at'] {
  if (code.startsWith('reason.')) return 'ly-do'
  if (code.startsWith('reassign.')) return 'nguoi-nhan'
  if (code.startsWith('withdrawal.') && leaves) return 'gio-go'
  return code === 'offline' ? '' : 'gio-hen'
}
