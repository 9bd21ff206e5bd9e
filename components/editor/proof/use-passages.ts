'use client'

import { useEffect, useRef } from 'react'
import { listen } from '@/components/listen'
import type { KnownPassage } from '@/domain/proofreading/secrecy-passages'
import { proofWords } from '@/domain/words/proof-panel'
import type { ProofActions, ProofResult } from './proof-actions'

/** What is known of the marked passages, and how the server is asked about them; what it answers goes to `learn`. */
export function usePassages(articleId: string, known: KnownPassage[], learn: (known: KnownPassage[]) => void, actions: ProofActions) {
  const waiting = known.some(({ state }) => state === 'asked')
  const newest = useRef(learn)
  const { passages: fetchPassages } = actions

  useEffect(() => {
    newest.current = learn
  })

  // Whoever comes back to the page hears what was answered meanwhile.
  useEffect(() => {
    if (!waiting) return
    const look = () => {
      if (document.visibilityState !== 'visible') return
      fetchPassages(articleId).then(
        (result) => result.ok && newest.current(result.passages),
        () => undefined,
      )
    }
    return listen([
      [window, 'focus', look],
      [document, 'visibilitychange', look],
    ])
  }, [articleId, waiting, fetchPassages])

  async function run(work: Promise<ProofResult>): Promise<string | null> {
    const result = await work.catch(() => null)
    if (result?.ok) learn(result.passages)
    return result === null ? proofWords.noAnswer : result.ok ? null : result.message
  }
  const of = (passage: string | undefined) => known.find((one) => one.passage === passage)
  return {
    of,
    isAllowed: (passage: string | undefined) => of(passage)?.state === 'allowed',
    /** Those that may be published by now; asked afresh where an answer is awaited. */
    async allowed(): Promise<string[]> {
      const result = waiting ? await fetchPassages(articleId).catch(() => null) : null
      if (result?.ok) learn(result.passages)
      return (result?.ok ? result.passages : known).filter(({ state }) => state === 'allowed').map(({ passage }) => passage)
    },
    ask: (passage: string) => run(actions.ask({ articleId, passage })),
    allow: (passage: string, reason: string) => run(actions.allow({ articleId, passage, reason, allowed: true })),
    takeBack: (passage: string, reason: string) => run(actions.allow({ articleId, passage, reason, allowed: false })),
  }
}
