'use client'

import { useState } from 'react'
import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { adminWords } from '@/domain/words/admin'
import { termWords as words } from '@/domain/words/terms'
import type { TermLine } from '@/server/proof/list-terms'
import { updateTermAction } from '../actions'
import { TermFields } from './term-fields'

/** A wording, in a sheet. */
export function EditTerm({ term }: { term: TermLine }) {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {words.edit}
        <span className="sr-only">{` “${term.wrong}”`}</span>
      </Button>
      <Dialog open={open} title={words.editOf(term.wrong)} onClose={close}>
        <ActionForm action={updateTermAction} hidden={{ termId: term.id, version: term.version }} onDone={close} className="grid grid-cols-1 gap-4">
          <TermFields term={term} />
          <DialogActions>
            <Button onClick={close}>{adminWords.cancel}</Button>
            <SubmitButton pendingLabel={adminWords.saving}>{adminWords.save}</SubmitButton>
          </DialogActions>
        </ActionForm>
      </Dialog>
    </>
  )
}
