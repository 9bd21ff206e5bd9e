'use client'

import { useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react'
import { Button } from '@/components/ui/button'
import type { ProofHouse } from '@/domain/proofreading/house'
import { RULE_IDS } from '@/domain/proofreading/rule-id'
import type { KnownPassage } from '@/domain/proofreading/secrecy-passages'
import { proofWords as words } from '@/domain/words/proof-panel'
import type { OpenDesk } from '../open-desk'
import { FindingGroup } from './finding-group'
import { MissingLines } from './missing-lines'
import type { ProofActions } from './proof-actions'
import { ProofBubble } from './proof-bubble'
import { proofOf } from './proof-marks'
import { SecrecyCard } from './secrecy-card'
import { keyOf } from './store'
import { useKeptFocus } from './use-kept-focus'
import { usePassages } from './use-passages'
import { useProofDesk, useProofState } from './use-proof'
import { useProofKeys } from './use-proof-keys'

/** What a page knows of an article for its proof-reader. */
export type ArticleProof = { house: ProofHouse; ignored: string[]; passages: KnownPassage[]; mayAllow: boolean }

/** What the page around may ask of the panel. */
export type ProofHandle = {
  /** The passages that may be published by now. */
  allowed(): Promise<string[]>
  /** Opens the panel at a marked passage. */
  show(passage: string): void
  openTab: OpenDesk['openTab']
}

type Props = {
  ref?: Ref<ProofHandle>
  articleId: string
  desk: OpenDesk
  proof: ArticleProof
  actions: ProofActions
  /** What was learnt since the page came. */
  onLearn(part: Pick<ArticleProof, 'ignored'> | Pick<ArticleProof, 'passages'>): void
  /** How many findings are open. */
  onCount(count: number): void
}

/** The proof-reader beside the text: what must be mended first, then advice by kind. */
export function ProofPanel({ ref, articleId, desk, proof: known, actions, onLearn, onCount }: Props) {
  const { editor } = desk
  const panel = useRef<HTMLDivElement>(null)
  const state = useProofState(editor)
  const proof = useProofDesk(desk, known.house, known.ignored)
  const [fault, setFault] = useState<string | null>(null)
  const passages = usePassages(articleId, known.passages, (passages) => onLearn({ passages }), actions)
  const { open, ignored, missing, chosen, read, told } = state

  const secrecy = open.filter(({ rule }) => rule === 'secrecy')
  const stopping = secrecy.filter(({ passage }) => !passages.isAllowed(passage))
  const count = open.length - (secrecy.length - stopping.length)
  const groups = useMemo(
    () =>
      RULE_IDS.filter((rule) => rule !== 'secrecy')
        .map((rule) => ({ rule, findings: open.filter((one) => one.rule === rule) }))
        .filter(({ findings }) => findings.length > 0),
    [open],
  )

  useEffect(() => onCount(count), [count, onCount])
  useKeptFocus(panel, state)
  const showItem = useProofKeys({ panel, desk, proof, editor })
  useImperativeHandle(ref, () => ({
    allowed: passages.allowed,
    openTab: desk.openTab,
    show(passage) {
      const one = editor && proofOf(editor).get().open.find((finding) => finding.passage === passage)
      if (one) showItem(one.id)
    },
  }))

  async function leave(ids: string[]) {
    if (!proof) return
    const keys = proof.leave(ids)
    const result = await actions.ignore({ articleId, keys }).catch(() => null)
    setFault(result === null ? words.noAnswer : result.ok ? null : result.message)
    if (result?.ok) onLearn({ ignored: [...known.ignored, ...keys] })
    else proof.setIgnored(known.ignored)
  }

  const newestLeave = useRef(leave)
  useEffect(() => {
    newestLeave.current = leave
  })
  const onLeave = useCallback((id: string) => void newestLeave.current([id]), [])

  async function showAgain() {
    const keys = ignored.map(keyOf)
    proof?.setIgnored([])
    proof?.readNow()
    const result = await actions.showAgain({ articleId, keys }).catch(() => null)
    setFault(result === null ? words.noAnswer : result.ok ? null : result.message)
    if (result?.ok) onLearn({ ignored: known.ignored.filter((key) => !keys.includes(key)) })
  }

  return (
    <div ref={panel} className="space-y-4">
      <div>
        <h2 tabIndex={-1} data-proof-head className="text-base font-bold outline-none">
          {words.heading}
        </h2>
        <p aria-live="polite" className="text-sm text-ink-soft">
          {summary(read, count, stopping.length)}
        </p>
        <p aria-live="polite" className="sr-only">
          {told}
        </p>
        <p role="alert" className="text-sm text-bad empty:hidden">
          {fault}
        </p>
      </div>
      {read && (missing.length > 0 || secrecy.length > 0) && (
        <section aria-labelledby="phai-sua" className="space-y-2">
          <h3 id="phai-sua" className="text-sm font-bold text-bad">
            {words.required}
          </h3>
          <MissingLines missing={missing} openTab={desk.openTab} />
          <ol className="space-y-2">
            {secrecy.map((finding, i) => (
              <SecrecyCard
                key={i} itemId={finding.id} finding={finding} chosen={finding.id === chosen} known={passages.of(finding.passage)} mayAllow={known.mayAllow}
                onAsk={async (passage) => ((await desk.flush()) ? passages.ask(passage) : words.noAnswer)}
                onAllow={async (passage, reason) => ((await desk.flush()) ? passages.allow(passage, reason) : words.noAnswer)}
                onTakeBack={passages.takeBack}
                onGo={() => proof?.goTo(finding.id)} onFocus={() => proof?.choose(finding.id)}
              />
            ))}
          </ol>
        </section>
      )}
      {proof &&
        groups.map(({ rule, findings }) => (
          <FindingGroup
            key={rule} rule={rule} findings={findings} proof={proof} onLeave={onLeave}
            chosen={findings.some(({ id }) => id === chosen) ? chosen : null}
          />
        ))}
      {ignored.length > 0 && (
        <p className="flex flex-wrap items-center gap-x-2 border-t border-line pt-3 text-sm text-ink-soft">
          {words.ignored(ignored.length)}
          <Button look="quiet" className="min-h-9 px-2 py-1 text-link" onClick={() => void showAgain()}>
            {words.showAgain}
          </Button>
        </p>
      )}
      {count > 0 && <p className="text-xs text-ink-faint max-xl:hidden">{words.keys}</p>}
      {proof && editor && (
        <ProofBubble editor={editor} state={state} proof={proof} onLeave={onLeave} onAll={showItem} />
      )}
    </div>
  )
}

function summary(read: boolean, count: number, required: number): string {
  if (!read) return words.checking
  if (count === 0) return words.none
  return required > 0 ? words.countRequired(count, required) : words.count(count)
}
