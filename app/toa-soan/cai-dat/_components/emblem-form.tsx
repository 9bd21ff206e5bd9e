'use client'

import { useState } from 'react'
import { ActionForm } from '@/components/forms/action-form'
import type { FormAction } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { errorMessage } from '@/domain/words/errors'
import { settingsWords as words } from '@/domain/words/settings'

// A form's action takes 4 MB in all; an emblem is far below.
const MEGABYTES = 3

type Chosen = { tooLarge: boolean; address: string }

/** Chooses a picture, shows it, and sends it in. */
export function EmblemForm({ version, action }: { version: number; action: FormAction }) {
  const [chosen, setChosen] = useState<Chosen | null>(null)

  function choose(file: File | undefined) {
    if (chosen) URL.revokeObjectURL(chosen.address)
    setChosen(file ? { tooLarge: file.size > MEGABYTES * 1024 * 1024, address: URL.createObjectURL(file) } : null)
  }

  const fault = chosen?.tooLarge ? { error: errorMessage('picture.too_large', { megabytes: MEGABYTES }) } : {}
  return (
    <ActionForm action={action} hidden={{ version }} clears onDone={() => choose(undefined)} className="space-y-4">
      <TextField
        name="file" label={words.emblemFile} type="file" accept="image/jpeg,image/png,image/webp" required
        onChange={(event) => choose(event.target.files?.[0])} {...fault}
      />
      {chosen && !chosen.tooLarge && (
        <img src={chosen.address} alt={words.emblemPreview} className="size-24 rounded-lg border border-line bg-wash object-contain p-2" />
      )}
      <SubmitButton look="plain" disabled={chosen?.tooLarge}>
        {words.emblemSet}
      </SubmitButton>
    </ActionForm>
  )
}
