'use client'

import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { wordImportWords } from '@/domain/words/word'
import type { WordState } from './use-word-import'
import { WORD_ACCEPT } from './word-files'
import type { WordImportProps } from './word-import'
import { WordOffer } from './word-offer'

/** The dialog of an import from Word: how far it is, why it failed, or what was read and where it shall go. */
export function WordDialog(props: WordImportProps) {
  const { word } = props
  const { state } = word
  const title = state.kind === 'read' ? wordImportWords.titleOf(state.read.name) : wordImportWords.title
  return (
    <Dialog open title={title} wide={state.kind === 'read'} onClose={word.close}>
      {state.kind === 'sending' && <OnItsWay state={state} onStop={word.close} />}
      {state.kind === 'failed' && <Failure state={state} onFiles={word.begin} onClose={word.close} />}
      {state.kind === 'read' && <WordOffer key={state.read.fileId} read={state.read} {...props} />}
    </Dialog>
  )
}

function OnItsWay({ state: { name, share }, onStop }: { state: Extract<WordState, { kind: 'sending' }>; onStop(): void }) {
  const isSent = share >= 1
  return (
    <div className="space-y-4">
      <p role="status" className="break-words">
        {isSent ? wordImportWords.reading : wordImportWords.sending(name)}
      </p>
      {/* Without a value the bar says that it is not known how long it takes. */}
      <progress
        aria-label={isSent ? wordImportWords.reading : wordImportWords.sending(name)}
        className="h-2.5 w-full accent-accent"
        max={1}
        {...(isSent ? {} : { value: share })}
      />
      {!isSent && <p aria-hidden className="text-sm text-ink-soft tabular-nums">{wordImportWords.percent(Math.floor(share * 100))}</p>}
      <DialogActions>
        <Button onClick={onStop}>{wordImportWords.stop}</Button>
      </DialogActions>
    </div>
  )
}

type FailureProps = { state: Extract<WordState, { kind: 'failed' }>; onFiles(files: File[]): void; onClose(): void }

function Failure({ state: { name, message, again }, onFiles, onClose }: FailureProps) {
  const picker = useRef<HTMLInputElement>(null)
  return (
    <div className="space-y-4">
      {name && <p className="font-semibold break-words">{name}</p>}
      <Notice tone="bad" alert title={wordImportWords.failed}>
        <p>{message}</p>
      </Notice>
      <p className="text-sm text-ink-soft">{wordImportWords.unchanged}</p>
      <input
        ref={picker}
        type="file"
        hidden
        tabIndex={-1}
        aria-label={wordImportWords.choose}
        accept={WORD_ACCEPT}
        onChange={(event) => onFiles([...(event.currentTarget.files ?? [])])}
      />
      <DialogActions>
        <Button onClick={onClose}>{wordImportWords.close}</Button>
        {again && <Button onClick={() => onFiles([again])}>{wordImportWords.again}</Button>}
        <Button look="primary" onClick={() => picker.current?.click()}>
          {wordImportWords.other}
        </Button>
      </DialogActions>
    </div>
  )
}
