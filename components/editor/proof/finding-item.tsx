'use client'

import { memo } from 'react'
import { Button } from '@/components/ui/button'
import { proofWords as words } from '@/domain/words/proof-panel'
import type { RuleId } from '@/domain/proofreading/rule-id'
import { PassageLine, visible } from './passage-line'
import type { ProofDesk } from './proof-desk'
import type { OpenFinding } from './store'

type Props = {
  finding: OpenFinding
  chosen: boolean
  proof: ProofDesk
  onLeave(id: string): void
}

// Where the proposal alone does not say why.
const TELLING: RuleId[] = ['term', 'weekday', 'document-number']
const SMALL = 'min-h-9 px-3 py-1'

/** One finding: pressing it goes there, its buttons mend it or leave it. */
export const FindingItem = memo(function FindingItem({ finding, chosen, proof, onLeave }: Props) {
  const { id, found, fix, rule, message } = finding
  const where = placeName(finding)
  return (
    <li className={`rounded-lg border ${chosen ? 'border-focus bg-paper' : 'border-transparent'}`}>
      <button
        type="button"
        data-finding-item={id}
        aria-current={chosen || undefined}
        className="block w-full rounded-lg px-2 pt-1.5 pb-1 text-start hover:bg-wash"
        onFocus={() => proof.choose(id)}
        onClick={() => proof.goTo(id)}
      >
        {where && <span className="block text-xs font-semibold text-ink-faint">{where}</span>}
        <PassageLine finding={finding} />
        {(chosen || fix === null || TELLING.includes(rule)) && <span className="block text-sm text-ink-soft">{message}</span>}
      </button>
      <div className="flex flex-wrap gap-1 px-2 pb-1">
        {fix !== null && (
          <Button
            className={SMALL}
            aria-label={fix === '' ? words.deleteOf(visible(found)) : words.fixOf(visible(found), visible(fix))}
            onClick={() => proof.fix(id)}
          >
            {words.fix}
          </Button>
        )}
        <Button look="quiet" className={SMALL} aria-label={words.ignoreOf(visible(found))} onClick={() => onLeave(id)}>
          {words.ignore}
        </Button>
      </div>
    </li>
  )
})

export function placeName({ place }: OpenFinding): string | null {
  if (place.field === 'body') return null
  return words.places[place.field === 'figure' ? place.part : place.field]
}
