'use client'

import { useState } from 'react'
import { ArticleSheet, type PictureSizes } from '@/components/newsroom/article-sheet'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import type { ArticleContent } from '@/domain/content/content'
import { saveWords } from '@/domain/words/editor'
import { uiWords } from '@/domain/words/ui'
import type { SaveState } from './save-queue'

export type ConflictHandlers = { onMine(): void; onTheirs(): void }

type Props = ConflictHandlers & {
  state: Extract<SaveState<ArticleContent>, { kind: 'conflict' }>
  pictures: PictureSizes
  zone: string
}

/** Somebody saved another text meanwhile: a person chooses, and nothing is lost either way. */
export function ConflictChoices({ state, pictures, zone, onMine, onTheirs }: Props) {
  const [open, setOpen] = useState<'see' | 'mine' | 'theirs' | null>(null)
  const name = state.name || saveWords.someone
  const close = () => setOpen(null)
  return (
    <>
      <Notice
        tone="warn"
        title={saveWords.conflict(name)}
        actions={
          <>
            <Button onClick={() => setOpen('see')}>{saveWords.seeTheirs}</Button>
            <Button onClick={() => setOpen('mine')}>{saveWords.useMine}</Button>
            <Button onClick={() => setOpen('theirs')}>{saveWords.useTheirs}</Button>
          </>
        }
      />
      <Dialog open={open === 'see'} title={saveWords.theirsTitle(name)} onClose={close} wide>
        <ArticleSheet content={state.theirs} pictures={pictures} zone={zone} />
      </Dialog>
      <Confirm open={open === 'mine'} title={saveWords.useMineTitle} text={saveWords.useMineText(name)} onClose={close} yes={saveWords.useMine} onYes={onMine} />
      <Confirm open={open === 'theirs'} title={saveWords.useTheirsTitle} text={saveWords.useTheirsText(name)} onClose={close} yes={saveWords.useTheirs} onYes={onTheirs} />
    </>
  )
}

type ConfirmProps = { open: boolean; title: string; text: string; yes: string; onYes(): void; onClose(): void }

function Confirm({ open, title, text, yes, onYes, onClose }: ConfirmProps) {
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <p>{text}</p>
      <DialogActions>
        <Button onClick={onClose}>{uiWords.cancel}</Button>
        <Button
          look="primary"
          onClick={() => {
            onClose()
            onYes()
          }}
        >
          {yes}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
