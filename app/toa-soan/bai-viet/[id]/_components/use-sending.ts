'use client'

import { useState, type RefObject } from 'react'
import type { WritingHandle } from '@/components/editor/open-desk'
import type { ProofHandle } from '@/components/editor/proof/proof-panel'
import type { ArticleAction } from '@/domain/article/workflow'
import type { ArticleContent } from '@/domain/content/content'
import { missingForSubmit, type MissingField } from '@/domain/content/required'
import type { SecrecyPassage } from '@/domain/proofreading/secrecy-passages'
import type { TakeStep } from './step'
import { useSteps, type Steps } from './use-steps'

// Steps that the required fields must be there for; the server asks for them again.
const COMPLETE: ArticleAction[] = ['submit', 'send_up']

type Options = {
  articleId: string
  takeStep: TakeStep
  writing: RefObject<WritingHandle | null>
  reader: RefObject<ProofHandle | null>
}

export type Sending = {
  steps: Steps
  /** The last step was not taken, because the text could not be saved. */
  unsaved: boolean
  /** What the text lacks before it may go on. */
  lacks: MissingField[]
  /** Its secrecy marks that nobody has allowed. */
  marked: SecrecyPassage[]
  /** Something was changed by a person. */
  edited(): void
}

/** Takes the steps of the text on the desk: each acts upon what is saved, and only what is complete goes on. */
export function useSending({ articleId, takeStep, writing, reader }: Options): Sending {
  const [unsaved, setUnsaved] = useState(false)
  const [missing, setMissing] = useState<MissingField[]>([])
  const [marked, setMarked] = useState<SecrecyPassage[]>([])
  const steps = useSteps({ articleId, takeStep, prepare })

  async function prepare(action: ArticleAction) {
    const text = writing.current
    setUnsaved(false)
    setMissing([])
    setMarked([])
    if (!text) return null
    const saved = await text.flush()
    setUnsaved(!saved)
    if (!saved) return null
    const lacks = COMPLETE.includes(action) ? missingForSubmit(text.read()) : []
    setMissing(lacks)
    const stops = COMPLETE.includes(action) ? await secrecyStops(text.read(), reader.current) : []
    setMarked(stops)
    return lacks.length === 0 && stops.length === 0 ? text.version() : null
  }

  function edited() {
    // The list of what lacks shortens as it is mended.
    if (missing.length > 0 && writing.current) setMissing(missingForSubmit(writing.current.read()))
    if (marked.length > 0) setMarked([])
    if (steps.refusal) steps.forget()
  }

  return { steps, unsaved, lacks: steps.refusal?.missing ?? missing, marked, edited }
}

// The rules are fetched when they are asked for: the page itself does without them.
async function secrecyStops(content: ArticleContent, reader: ProofHandle | null): Promise<SecrecyPassage[]> {
  const { secrecyPassages } = await import('@/domain/proofreading/secrecy-passages')
  const marked = secrecyPassages(content)
  const allowed = marked.length > 0 ? await reader?.allowed() : []
  return marked.filter(({ passage }) => !allowed?.includes(passage))
}
