'use client'

import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { ProofHouse } from '@/domain/proofreading/house'
import type { ArticleForm } from '../article-form'
import type { OpenDesk } from '../open-desk'
import type { Fields } from './memory'
import { createProofDesk, type ProofDesk } from './proof-desk'
import { proofOf } from './proof-marks'
import { createProofStore, type ProofState } from './store'

const noStore = createProofStore()

/** What the proof-reader found in an open text; null editor: nothing yet. */
export function useProofState(editor: OpenDesk['editor']): ProofState {
  const store = editor ? proofOf(editor) : noStore
  return useSyncExternalStore(store.subscribe, store.get, noStore.get)
}

/** Opens the proof-reader at a desk and has it read what changes. */
export function useProofDesk(desk: OpenDesk, house: ProofHouse, ignored: string[]): ProofDesk | null {
  const { editor, form } = desk
  const [proof, setProof] = useState<ProofDesk | null>(null)
  const newest = useRef(desk)
  const [first] = useState({ house, ignored })

  useEffect(() => {
    newest.current = desk
  })

  useEffect(() => {
    if (!editor) return
    const made = createProofDesk({
      editor,
      ...first,
      form: () => newest.current.form,
      change: (part) => newest.current.change(part),
      fields: () => fieldsOf(newest.current.form),
    })
    setProof(made)
    editor.on('update', made.touched)
    return () => {
      editor.off('update', made.touched)
      made.close()
      setProof(null)
    }
  }, [editor, first])

  const { title, lead, sectionId, credits } = form
  useEffect(() => proof?.touched(), [proof, title, lead, sectionId, credits])
  return proof
}

// A row without a name is no name yet, as in `toContent`.
function fieldsOf({ title, lead, sectionId, credits }: ArticleForm): Fields {
  const named = credits.filter(({ name }) => name.trim() !== '')
  return { title, lead, sectionId, credits: named.map(({ role, name, personId, office }) => ({ role, name, personId, office })) }
}
