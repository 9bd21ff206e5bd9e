'use client'

import { useState } from 'react'
import { ActionForm } from '@/components/forms/action-form'
import { ChoiceField } from '@/components/forms/choice-field'
import { FileField } from '@/components/forms/file-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { behalfWords as words } from '@/domain/words/approvals'
import { delegationWords } from '@/domain/words/delegation'
import { approveOnBehalfAction } from '../actions'
import { TextArea } from './text-area'

type Props = { articleId: string; version: number; revisionId: string; number: number; leaders: { id: string; name: string }[] }

/** Puts down that a leader approved by telephone or on the printed sheet, with the scan or the reason. */
export function BehalfForm({ articleId, version, revisionId, number, leaders }: Props) {
  const [scan, setScan] = useState<Scan>({ state: 'none' })
  const leaderChoices = leaders.map(({ id, name }) => ({ value: id, label: name }))

  async function send(file: File | undefined) {
    if (!file) return setScan({ state: 'none' })
    setScan({ state: 'sending' })
    setScan(await upload(articleId, file))
  }

  return (
    <ActionForm
      action={approveOnBehalfAction}
      hidden={{ articleId, version, revisionId, scanFileId: scan.state === 'kept' ? scan.fileId : '' }}
      className="grid grid-cols-1 gap-4"
    >
      <p className="text-sm font-semibold">{words.exact(number)}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <ChoiceField
          name="leaderId"
          label={words.leader}
          choices={leaderChoices.length === 1 ? leaderChoices : [{ value: '', label: delegationWords.choose }, ...leaderChoices]}
        />
        <ChoiceField
          name="how"
          label={words.how}
          choices={[
            { value: 'telephone', label: words.telephone },
            { value: 'signed', label: words.signed },
          ]}
        />
      </div>
      <TextArea name="reason" label={words.reason} hint={words.reasonHint} />
      <div className="space-y-1">
        {/* Sent as soon as it is chosen: what the form carries is only its id. */}
        <FileField name="scan" label={words.scan} accept="application/pdf,image/jpeg,image/png" error={scan.state === 'failed' ? scan.message : undefined} onChoose={(file) => void send(file)} />
        <p className="text-sm text-ink-faint">{words.scanHint}</p>
        <p role="status" className="text-sm font-semibold text-good empty:hidden">
          {scan.state === 'sending' && words.scanSending}
          {scan.state === 'kept' && words.scanChosen(scan.name)}
        </p>
      </div>
      <SubmitButton disabled={scan.state === 'sending'}>{words.record}</SubmitButton>
    </ActionForm>
  )
}

type Scan = { state: 'none' } | { state: 'sending' } | { state: 'kept'; fileId: string; name: string } | { state: 'failed'; message: string }

async function upload(articleId: string, file: File): Promise<Scan> {
  try {
    const answer = await fetch(`/api/quet-phieu?bai=${articleId}`, { method: 'POST', body: file, headers: { 'x-ten-tep': encodeURIComponent(file.name) } })
    const told = (await answer.json()) as { fileId?: string; name?: string; message?: string }
    return told.fileId ? { state: 'kept', fileId: told.fileId, name: told.name ?? file.name } : { state: 'failed', message: told.message ?? words.noAnswer }
  } catch {
    return { state: 'failed', message: words.noAnswer }
  }
}
