'use client'

import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { proofWords as words } from '@/domain/words/proof-panel'
import { ruleWords } from '@/domain/words/proofreading'
import type { RuleId } from '@/domain/proofreading/rule-id'
import { FindingItem } from './finding-item'
import type { ProofDesk } from './proof-desk'
import type { OpenFinding } from './store'

type Props = { rule: RuleId; findings: OpenFinding[]; chosen: string | null; proof: ProofDesk; onLeave(id: string): void }

const AT_FIRST = 12

/** Findings of one kind. */
export function FindingGroup({ rule, findings, chosen, proof, onLeave }: Props) {
  const id = useId()
  const [all, setAll] = useState(false)
  const { name } = ruleWords[rule]
  const fixable = findings.filter(({ fix }) => fix !== null).length
  const far = findings.findIndex((one) => one.id === chosen) >= AT_FIRST
  const shown = all || far ? findings : findings.slice(0, AT_FIRST)
  return (
    <section aria-labelledby={id} className="border-t border-line pt-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 ps-2">
        <h3 id={id} aria-label={words.group(name, findings.length)} className="me-auto text-sm font-bold">
          {name} <span className="font-semibold text-ink-faint tabular-nums">{findings.length}</span>
        </h3>
        {fixable > 1 && (
          <Button look="quiet" className="min-h-9 px-3 py-1 text-link" aria-label={`${words.fixAll(fixable)}: ${name}`} onClick={() => proof.fixKind(rule)}>
            {words.fixAll(fixable)}
          </Button>
        )}
      </div>
      {/* By their order, not by what they are: when one is mended, the next one takes its place and the focus. */}
      <ol className="mt-1 space-y-1">
        {shown.map((finding, i) => (
          <FindingItem key={i} finding={finding} chosen={finding.id === chosen} proof={proof} onLeave={onLeave} />
        ))}
      </ol>
      {shown.length < findings.length && (
        <Button look="quiet" className="min-h-9 px-2 py-1 text-link" onClick={() => setAll(true)}>
          {words.more(findings.length - shown.length)}
        </Button>
      )}
    </section>
  )
}
