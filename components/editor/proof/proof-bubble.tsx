'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { Button } from '@/components/ui/button'
import { proofWords as words } from '@/domain/words/proof-panel'
import { ruleWords } from '@/domain/words/proofreading'
import { PassageLine } from './passage-line'
import type { ProofDesk } from './proof-desk'
import { proofOf } from './proof-marks'
import type { ProofState } from './store'
import { BESIDE } from './use-proof-keys'

type Props = { editor: Editor; state: ProofState; proof: ProofDesk; onLeave(id: string): void; onAll(id: string): void }

/** Where the panel stands far below the text: what a pressed mark means, at the foot of the screen. */
export function ProofBubble({ editor, state, proof, onLeave, onAll }: Props) {
  const [pressed, setPressed] = useState<string | null>(null)
  const { open } = state

  useEffect(() => proofOf(editor).onPress((id) => setPressed(window.matchMedia(BESIDE).matches ? null : id)), [editor])

  const finding = open.find(({ id }) => id === pressed)
  if (!finding) return null
  const close = () => {
    setPressed(null)
    proof.choose(null)
  }
  const done = (work: () => void) => () => {
    work()
    close()
  }
  // The panel may be hidden behind another tab.
  return createPortal(
    <div
      role="region"
      aria-label={ruleWords[finding.rule].name}
      className="fixed inset-x-0 bottom-0 z-40 space-y-2 border-t border-line bg-surface p-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] shadow-2xl xl:hidden"
    >
      <div className="flex items-start gap-2">
        <p className="min-w-0 flex-1 text-sm">
          <span className="block font-bold">{ruleWords[finding.rule].name}</span>
          {finding.message}
        </p>
        <button type="button" aria-label={words.close} className="-mt-1 size-10 shrink-0 rounded-lg text-xl text-ink-soft hover:bg-wash-deep" onClick={close}>
          <span aria-hidden>×</span>
        </button>
      </div>
      <PassageLine finding={finding} />
      <div className="flex flex-wrap gap-2">
        {finding.fix !== null && (
          <Button look="primary" onClick={done(() => proof.fix(finding.id))}>
            {words.fix}
          </Button>
        )}
        {!finding.required && <Button onClick={done(() => onLeave(finding.id))}>{words.ignore}</Button>}
        <Button
          look="quiet"
          onClick={() => {
            setPressed(null)
            onAll(finding.id)
          }}
        >
          {words.all}
        </Button>
      </div>
    </div>,
    document.body,
  )
}
