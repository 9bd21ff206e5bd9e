'use client'

import { useState } from 'react'
import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { adminWords } from '@/domain/words/admin'
import { sectionWords as words } from '@/domain/words/sections'
import { updateSectionAction } from '../actions'

type Props = { section: { id: string; version: number; name: string; slug: string } }

/** A section's name and address, in a sheet. */
export function EditSection({ section }: Props) {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {words.edit}
        <span className="sr-only">{` ${section.name}`}</span>
      </Button>
      <Dialog open={open} title={words.editOf(section.name)} onClose={close}>
        <ActionForm
          action={updateSectionAction} hidden={{ sectionId: section.id, version: section.version }} onDone={close} className="grid grid-cols-1 gap-4"
        >
          <TextField name="name" label={words.name} defaultValue={section.name} required />
          <TextField name="slug" label={words.slug} hint={words.slugWarning} defaultValue={section.slug} spellCheck={false} required />
          <DialogActions>
            <Button onClick={close}>{adminWords.cancel}</Button>
            <SubmitButton pendingLabel={adminWords.saving}>{adminWords.save}</SubmitButton>
          </DialogActions>
        </ActionForm>
      </Dialog>
    </>
  )
}
