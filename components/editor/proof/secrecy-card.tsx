'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { secrecyWords as words } from '@/domain/words/secrecy'
import type { KnownPassage } from '@/domain/proofreading/secrecy-passages'
import { AllowDialog } from './allow-dialog'
import { PassageLine } from './passage-line'
import type { Shown } from './shown'

type Props = {
  finding: Shown
  chosen: boolean
  known: KnownPassage | undefined
  mayAllow: boolean
  /** Left out where nothing can be asked: for who only reads. */
  onAsk?(passage: string): Promise<string | null>
  onAllow(passage: string, reason: string): Promise<string | null>
  onTakeBack(passage: string, reason: string): Promise<string | null>
  onGo(): void
  onFocus?(): void
  itemId: string
}

/** A secrecy mark: where it is, and the ways on. `onAsk`, `onAllow` and `onTakeBack` resolve to what went wrong, or null. */
export function SecrecyCard({ finding, chosen, known, mayAllow, onAsk, onAllow, onTakeBack, onGo, onFocus, itemId }: Props) {
  const [deciding, setDeciding] = useState<'allow' | 'takeBack' | null>(null)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const { passage = '', message } = finding
  const allowed = known?.state === 'allowed'

  async function ask() {
    setBusy(true)
    setFault((await onAsk?.(passage)) ?? null)
    setBusy(false)
  }

  return (
    <li className={`rounded-lg border px-1 py-1 ${chosen ? 'border-focus' : 'border-line'} ${allowed ? 'bg-good-soft' : 'bg-bad-soft'}`}>
      <button type="button" data-finding-item={itemId} aria-current={chosen || undefined} className="block w-full rounded px-2 py-1 text-start" onFocus={onFocus} onClick={onGo}>
        <PassageLine finding={finding} />
        {!allowed && <span className="block text-sm text-bad">{message}</span>}
      </button>
      <div className="space-y-2 px-2 pb-2 text-sm">
        {known && <Answer known={known} />}
        {!allowed && mayAllow && (
          <Button className="min-h-9 px-3 py-1" onClick={() => setDeciding('allow')}>
            {words.allow}
          </Button>
        )}
        {known?.mayTakeBack && (
          <Button className="min-h-9 px-3 py-1" onClick={() => setDeciding('takeBack')}>
            {words.takeBack}
          </Button>
        )}
        {!allowed && !mayAllow && onAsk && known?.state !== 'asked' && (
          <>
            <Button className="min-h-9 px-3 py-1" disabled={busy} onClick={() => void ask()}>
              {busy ? words.asking : words.ask}
            </Button>
            <p className="text-ink-soft">{words.askExplain}</p>
          </>
        )}
        <p role="alert" className="text-bad empty:hidden">
          {fault}
        </p>
      </div>
      <AllowDialog
        deciding={deciding}
        passage={passage}
        onClose={() => setDeciding(null)}
        onDecide={(reason) => (deciding === 'takeBack' ? onTakeBack : onAllow)(passage, reason)}
      />
    </li>
  )
}

function Answer({ known: { state, by, reason } }: { known: KnownPassage }) {
  return (
    <div role="status" className={state === 'allowed' ? 'text-good' : 'text-ink'}>
      <p className="font-semibold">{state === 'asked' ? words.asked : words[state](by)}</p>
      {reason && (
        <p className="whitespace-pre-line">
          {words.reason} {reason}
        </p>
      )}
    </div>
  )
}
