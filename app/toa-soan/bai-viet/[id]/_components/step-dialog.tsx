'use client'

import { Dialog } from '@/components/ui/dialog'
import { reassignWords } from '@/domain/words/approvals'
import { dialogWords } from '@/domain/words/newsroom'
import type { StepButton, StepExtra, StepRefusal } from './step'
import { StepForm } from './step-form'

type Props = {
  button: StepButton | null
  holderName: string | null
  takeOverNote?: string | null
  zone: string
  onClose(): void
  /** Resolves to a refusal that can be mended in the form. */
  onTake(button: StepButton, extra: StepExtra): Promise<StepRefusal | null>
}

const ASKED: readonly StepButton['action'][] = ['discard', 'put_back']

/** Whether a step is asked about before it is taken: it needs a reason or a time, or is felt by somebody. */
export function needsDialog(button: StepButton, holderName: string | null): boolean {
  return button.needsReason || button.needsTime || button.people !== null || ASKED.includes(button.action) || (button.action === 'take_over' && holderName !== null)
}

/** Whether a refusal is about what was typed or chosen in the form, or never reached the server. */
export function isAboutInput({ code }: StepRefusal): boolean {
  return code === 'offline' || /^(schedule\.(required|past)|withdrawal\.|reason\.|reassign\.)/.test(code)
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
  if (action === 'put_back') return reassignWords.putBackTitle
  return action === 'take_over' ? dialogWords.takeOverTitle : label
}
