'use client'

import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { useSyncExternalStore } from 'react'
import { proofWords as words } from '@/domain/words/proof-panel'
import { proofOf } from './proof-marks'
import type { OpenFinding } from './store'

type Props = { editor: Editor } & ({ field: 'title' | 'lead' } | { figure: Node; part: 'caption' | 'alt' })

/** Under a field that cannot be marked itself: how much there is to look at in it. */
export function FieldFindings({ editor, ...of }: Props) {
  const store = proofOf(editor)
  const here = (one: OpenFinding) =>
    'field' in of ? one.place.field === of.field : one.figure === of.figure && one.place.field === 'figure' && one.place.part === of.part
  const count = useSyncExternalStore(
    store.subscribe,
    () => store.get().open.filter(here).length,
    () => 0,
  )
  if (count === 0) return null
  return (
    <button
      type="button"
      className="justify-self-start font-sans text-sm font-medium text-warn underline decoration-wavy underline-offset-4"
      onClick={() => {
        const first = store.get().open.find(here)
        if (first) store.press(first.id)
      }}
    >
      {words.inField(count)}
    </button>
  )
}
