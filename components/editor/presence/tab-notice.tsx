'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { tabWords as words } from '@/domain/words/presence'
import type { Right } from './use-desk'

type Props = {
  right: Exclude<Right, 'mine'>
  /** Takes the right to write; false when it did not work. */
  onTake(): Promise<boolean>
}

/** The text is being written in another tab of the same person: this one shows it, until they say otherwise. */
export function TabNotice({ right, onTake }: Props) {
  const [taking, setTaking] = useState(false)
  const [failed, setFailed] = useState(false)

  async function take() {
    setTaking(true)
    setFailed(!(await onTake()))
    setTaking(false)
  }

  return (
    <Notice
      tone="warn"
      title={right === 'lost' ? words.taken : words.other}
      actions={
        <Button look="primary" disabled={taking} aria-busy={taking || undefined} onClick={() => void take()}>
          {words.write}
        </Button>
      }
    >
      <p>{right === 'lost' ? words.takenText : words.otherText}</p>
      {failed && (
        <p role="alert" className="font-semibold">
          {words.takeFailed}
        </p>
      )}
    </Notice>
  )
}
