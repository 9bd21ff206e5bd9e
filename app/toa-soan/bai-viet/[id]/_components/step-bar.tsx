'use client'

import { useState, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { articleWords } from '@/domain/words/newsroom'
import type { StepButton } from './step'
import { isAboutInput, needsDialog, StepDialog } from './step-dialog'
import type { Steps } from './use-steps'

type Props = {
  buttons: StepButton[]
  steps: Steps
  holderName: string | null
  /** What the holder is doing right now, for who is about to take over. */
  takeOverNote?: string | null
  zone: string
  /** Links and buttons that are no steps. */
  more: ReactNode
}

/** What may be done with the article now. On a phone the next step and the way back stand at the foot, the rest unfolds. */
export function StepBar({ buttons, steps, holderName, takeOverNote, zone, more }: Props) {
  const [asking, setAsking] = useState<StepButton | null>(null)
  const [unfolded, setUnfolded] = useState(false)
  const chief = buttons.filter(({ primary, action }) => primary || action === 'return').sort((a, b) => Number(a.primary) - Number(b.primary))
  const others = buttons.filter((button) => !chief.includes(button))

  function press(button: StepButton) {
    setUnfolded(false)
    if (needsDialog(button, holderName)) setAsking(button)
    else void steps.take(button)
  }
  const draw = (button: StepButton, look: 'grow' | 'plain') => (
    <Button
      key={button.action}
      look={button.primary ? 'primary' : 'plain'}
      disabled={button.blocked !== null || steps.busy}
      aria-describedby={button.blocked ? `why-${button.action}` : undefined}
      className={look === 'grow' ? 'max-md:min-h-12 max-md:flex-1' : ''}
      onClick={() => press(button)}
    >
      {button.label}
    </Button>
  )

  return (
    <>
      <div className="flex items-center gap-2 max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:z-30 max-md:border-t max-md:border-line max-md:bg-surface max-md:px-3 max-md:pt-2.5 max-md:pb-[max(0.625rem,env(safe-area-inset-bottom))] md:flex-wrap md:justify-end">
        <Button
          aria-expanded={unfolded}
          aria-controls="viec-khac"
          aria-label={articleWords.moreActions}
          className="min-h-12 px-3 md:hidden"
          onClick={() => setUnfolded(!unfolded)}
        >
          <span aria-hidden>•••</span>
        </Button>
        <div
          id="viec-khac"
          className={`md:contents ${unfolded ? 'max-md:absolute max-md:inset-x-0 max-md:bottom-full max-md:flex max-md:flex-col max-md:gap-2 max-md:border-t max-md:border-line max-md:bg-surface max-md:p-3 max-md:shadow-2xl' : 'max-md:hidden'}`}
        >
          {more}
          {others.map((button) => draw(button, 'plain'))}
        </div>
        {chief.map((button) => draw(button, 'grow'))}
      </div>
      <StepDialog
        button={asking}
        holderName={holderName}
        takeOverNote={takeOverNote}
        zone={zone}
        onClose={() => setAsking(null)}
        onTake={async (button, extra) => {
          const refusal = await steps.take(button, extra)
          if (!refusal || !isAboutInput(refusal)) {
            setAsking(null)
            return null
          }
          // Said where it can be mended, with all that was typed.
          steps.forget()
          return refusal
        }}
      />
    </>
  )
}

/** Why a button cannot be pressed by this person. */
export function BlockedReasons({ buttons }: { buttons: StepButton[] }) {
  const blocked = buttons.filter(({ blocked }) => blocked !== null)
  return blocked.map(({ action, label, blocked }) => (
    <p key={action} id={`why-${action}`} className="text-sm text-ink-soft">
      <span className="font-semibold">{label}:</span> {blocked}
    </p>
  ))
}
