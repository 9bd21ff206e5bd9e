'use client'

import { useState } from 'react'
import { ActionForm } from '@/components/forms/action-form'
import { FileField } from '@/components/forms/file-field'
import type { FormAction } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { errorMessage } from '@/domain/words/errors'
import { settingsWords as words } from '@/domain/words/settings'

// A form's action takes 4 MB in all; an emblem is far below.
const MEGABYTES = 3

type Chosen = { name: string; tooLarge: boolean; address: string }

/** Chooses a picture, shows it, and sends it in. */
export function EmblemForm({ version, action }: { version: number; action: FormAction }) {
  const [chosen, setChosen] = useState<Chosen | null>(null)

  function choose(file: File | undefined) {
    if (chosen) URL.revokeObjectURL(chosen.address)
    const tooLarge = file !== undefined && file.size > MEGABYTES * 1024 * 1024
    setChosen(file ? { name: file.name, tooLarge, address: URL.createObjectURL(file) } : null)
  }

  const fault = chosen?.tooLarge ? errorMessage('picture.too_large', { megabytes: MEGABYTES }) : undefined
  return (
    <ActionForm action={action} hidden={{ version }} clears onDone={() => choose(undefined)} className="grid grid-cols-1 gap-4">
      <FileField name="file" label={words.emblemFile} accept="image/jpeg,image/png,image/webp" error={fault} onChoose={choose} />
      {chosen && !chosen.tooLarge && (
        <figure className="flex items-center gap-3 text-sm text-ink-soft">
          <img src={chosen.address} alt={words.emblemPreview} className="size-24 shrink-0 rounded-lg border border-line bg-wash object-contain p-2" />
          <figcaption className="min-w-0 break-all">{chosen.name}</figcaption>
        </figure>
      )}
      {chosen && !chosen.tooLarge && <SubmitButton>{words.emblemSet}</SubmitButton>}
    </ActionForm>
  )
}
