'use client'

import { useEffect, useState } from 'react'
import { rangeOf, shownPassages } from '@/components/newsroom/comments/passage-elements'
import { comparePlaces, type Passage } from '@/domain/proofreading/passage'
import { RULE_IDS } from '@/domain/proofreading/rule-id'
import type { KnownPassage } from '@/domain/proofreading/secrecy-passages'
import { proofWords as words } from '@/domain/words/proof-panel'
import { ruleWords } from '@/domain/words/proofreading'
import { useTabCount } from '../side/tab-count'
import { PassageLine } from './passage-line'
import type { ProofActions } from './proof-actions'
import { SecrecyCard } from './secrecy-card'
import type { Shown } from './shown'
import { usePassages } from './use-passages'

type Props = {
  articleId: string
  findings: Shown[]
  /** How many whoever wrote left as they are. */
  ignored: number
  /** Of the text that is read. */
  passages: Passage[]
  known: KnownPassage[]
  mayAllow: boolean
  actions: ProofActions
}

/** What the proof-reader finds in a text that is read, not written: nothing to mend, and an approver's leave. */
export function ReadingProof({ articleId, findings, ignored, passages: texts, known: first, mayAllow, actions }: Props) {
  const [known, setKnown] = useState(first)
  const passages = usePassages(articleId, known, setKnown, actions)
  const [chosen, setChosen] = useState<Shown | null>(null)
  const secrecy = findings.filter(({ rule }) => rule === 'secrecy')
  const stopping = secrecy.filter(({ passage }) => !passages.isAllowed(passage)).length
  const count = findings.length - secrecy.length + stopping
  const tellCount = useTabCount('soat-loi')
  useEffect(() => tellCount(count), [tellCount, count])

  function go(finding: Shown) {
    setChosen(finding)
    const root = document.getElementById('noi-dung-chinh')
    const shown = root && shownPassages(root, texts).find(({ passage }) => comparePlaces(passage.place, finding.place) === 0)
    if (!shown) return
    shown.element.scrollIntoView({ block: 'center' })
    const { startContainer, startOffset, endContainer, endOffset } = rangeOf(shown.element, finding.from, finding.to)
    document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
  }

  return (
    <div className="space-y-4">
      <div>
        <h2 className="text-base font-bold">{words.heading}</h2>
        <p aria-live="polite" className="text-sm text-ink-soft">
          {count === 0 ? words.none : stopping > 0 ? words.countRequired(count, stopping) : words.count(count)}
        </p>
      </div>
      {secrecy.length > 0 && (
        <ol className="space-y-2">
          {secrecy.map((finding, i) => (
            <SecrecyCard
              key={i} itemId={`${finding.key}#${i}`} finding={finding} chosen={finding === chosen} known={passages.of(finding.passage)} mayAllow={mayAllow}
              onAllow={passages.allow} onTakeBack={passages.takeBack} onGo={() => go(finding)}
            />
          ))}
        </ol>
      )}
      {RULE_IDS.filter((rule) => rule !== 'secrecy').map((rule) => {
        const here = findings.filter((one) => one.rule === rule)
        if (here.length === 0) return null
        return (
          <section key={rule} aria-label={words.group(ruleWords[rule].name, here.length)} className="border-t border-line pt-3">
            <h3 className="ps-2 text-sm font-bold">
              {ruleWords[rule].name} <span className="font-semibold text-ink-faint tabular-nums">{here.length}</span>
            </h3>
            <ol className="mt-1 space-y-1">
              {here.map((finding, i) => (
                <li key={i} className={`rounded-lg border ${finding === chosen ? 'border-focus bg-paper' : 'border-transparent'}`}>
                  <button type="button" aria-current={finding === chosen || undefined} className="block w-full rounded-lg px-2 py-1.5 text-start hover:bg-wash" onClick={() => go(finding)}>
                    <PassageLine finding={finding} />
                    <span className="block text-sm text-ink-soft">{finding.message}</span>
                  </button>
                </li>
              ))}
            </ol>
          </section>
        )
      })}
      {ignored > 0 && <p className="border-t border-line pt-3 text-sm text-ink-soft">{words.ignored(ignored)}</p>}
    </div>
  )
}
