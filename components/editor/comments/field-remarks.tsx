'use client'

import type { Editor } from '@tiptap/core'
import { useSyncExternalStore } from 'react'
import { commentWords } from '@/domain/words/comments'
import { fieldStoreOf, threadsInField, type RemarkField } from './field-store'

type Props = { editor: Editor; field: RemarkField; /** As the field says it now. */ text: string }

/** Under a field whose words cannot be marked: how much is said about them, and the way there. */
export function FieldRemarks({ editor, field, text }: Props) {
  const store = fieldStoreOf(editor)
  const { threads, press } = useSyncExternalStore(store.subscribe, store.get, store.get)
  const [first, ...more] = threadsInField(threads, field, text)
  if (!first) return null
  return (
    <button
      type="button"
      className="min-h-9 justify-self-start rounded bg-warn-soft px-2 py-1 font-sans text-sm font-medium text-ink underline decoration-dotted underline-offset-4"
      onClick={() => press(first.id)}
    >
      {commentWords.inField(1 + more.length)}
    </button>
  )
}
