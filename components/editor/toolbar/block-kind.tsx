'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { toolWords } from '@/domain/words/editor'
import { UNUSABLE } from './tool'

type Kind = 'paragraph' | 'heading2' | 'heading3'

export function BlockKind({ editor }: { editor: Editor }) {
  const kind = useEditorState({ editor, selector: ({ editor }) => kindOf(editor) })
  return (
    <select
      aria-label={toolWords.block}
      value={kind}
      onChange={(event) => change(editor, event.target.value)}
      className={`h-9 shrink-0 rounded-md bg-transparent px-1.5 text-sm font-medium text-ink-soft hover:bg-wash-deep ${UNUSABLE}`}
    >
      <option value="paragraph">{toolWords.paragraph}</option>
      <option value="heading2">{toolWords.heading2}</option>
      <option value="heading3">{toolWords.heading3}</option>
    </select>
  )
}

function kindOf(editor: Editor): Kind {
  if (editor.isActive('heading', { level: 2 })) return 'heading2'
  return editor.isActive('heading', { level: 3 }) ? 'heading3' : 'paragraph'
}

function change(editor: Editor, kind: string) {
  const run = editor.chain().focus()
  if (kind === 'paragraph') run.setParagraph().run()
  else run.setHeading({ level: kind === 'heading2' ? 2 : 3 }).run()
}
