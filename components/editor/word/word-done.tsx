'use client'

import { useEditorState } from '@tiptap/react'
import { useEffect } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { wordImportWords as words } from '@/domain/words/word'
import { fieldsBefore, undoBody, wayBack, type Imported } from './undo-import'
import type { WordImportProps } from './word-import'

/** What was taken in from a Word file, and the way back from all of it at once, until the text is written on. */
export function WordDone({ imported, word, editor, form, change }: WordImportProps & { imported: Imported }) {
  const { close } = word
  const way = useEditorState({ editor, selector: ({ editor }) => wayBack(editor.state.doc, imported) })
  useEffect(() => {
    if (way === null) close()
  }, [way, close])

  function undo() {
    if (!editor.isEditable) return
    undoBody(editor, imported)
    const fields = fieldsBefore(form, imported)
    if (Object.keys(fields).length > 0) change(fields)
    close()
    editor.commands.focus()
  }

  if (way === null) return null
  return (
    <div role="status" className="px-3 pb-2 sm:px-6">
      <Notice
        tone="good"
        title={way === 'all' ? words.done : words.bodyUndone}
        actions={
          <>
            <Button onClick={undo}>{way === 'all' ? words.undo : words.undoFields}</Button>
            <Button onClick={close}>{words.close}</Button>
          </>
        }
      />
    </div>
  )
}
