'use client'

import type { Editor } from '@tiptap/core'
import { CountLine } from './counts'
import { DeskKeys } from './shortcuts/desk-keys'

/** The quiet line under the text: how long it is, and the keys. It stays in sight while a long text scrolls. */
export function UnderText({ editor, onSave }: { editor: Editor; onSave(): void }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 rounded-lg border border-line bg-surface px-4 py-1 xl:sticky xl:bottom-0 xl:z-10">
      <CountLine editor={editor} />
      <DeskKeys onSave={onSave} />
    </div>
  )
}
