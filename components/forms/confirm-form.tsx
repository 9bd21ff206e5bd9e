'use client'

import { useState, type ReactNode } from 'react'
import { Button, type ButtonLook } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { adminWords } from '@/domain/words/admin'
import { ActionForm } from './action-form'
import { useForm } from './form-context'
import type { FormAction } from './form-state'
import { SubmitButton } from './submit-button'

type Props = {
  action: FormAction
  hidden: Record<string, string | number>
  /** The button that asks; `about` is heard after its text, where that alone would be ambiguous. */
  button: string
  about?: string
  look?: ButtonLook
  title: string
  confirm: string
  children: ReactNode
}

/** A button whose action is asked for once more before it is done. */
export function ConfirmForm({ action, hidden, button, about, look = 'plain', title, confirm, children }: Props) {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button look={look} onClick={() => setOpen(true)}>
        {button}
        {about && <span className="sr-only">{` ${about}`}</span>}
      </Button>
      <Dialog open={open} title={title} onClose={close}>
        <ActionForm action={action} hidden={hidden} messages="first" className="grid grid-cols-1 gap-4">
          <Question confirm={confirm} look={look === 'danger' ? 'danger' : 'primary'} onClose={close}>
            {children}
          </Question>
        </ActionForm>
      </Dialog>
    </>
  )
}

type QuestionProps = { confirm: string; look: ButtonLook; onClose(): void; children: ReactNode }

/** The question with its buttons; once it was done only the answer stays. */
function Question({ confirm, look, onClose, children }: QuestionProps) {
  const { state } = useForm()
  if (state.notice) {
    return (
      <DialogActions>
        <Button autoFocus onClick={onClose}>
          {adminWords.done}
        </Button>
      </DialogActions>
    )
  }
  return (
    <>
      <div className="space-y-2 text-sm">{children}</div>
      <DialogActions>
        <Button onClick={onClose}>{adminWords.cancel}</Button>
        <SubmitButton look={look}>{confirm}</SubmitButton>
      </DialogActions>
    </>
  )
}
