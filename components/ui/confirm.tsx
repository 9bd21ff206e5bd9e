'use client'

import { uiWords } from '@/domain/words/ui'
import { Button, type ButtonLook } from './button'
import { Dialog, DialogActions } from './dialog'

type Props = { open: boolean; title: string; text: string; yes: string; look?: ButtonLook; onYes(): void; onClose(): void }

/** Asks once more before something that is felt. */
export function Confirm({ open, title, text, yes, look = 'primary', onYes, onClose }: Props) {
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <p>{text}</p>
      <DialogActions>
        <Button onClick={onClose}>{uiWords.cancel}</Button>
        <Button
          look={look}
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
