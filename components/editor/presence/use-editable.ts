'use client'

import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'

/** Opens or closes the body for writing. A syllable that is being composed is finished first. */
export function useEditable(editor: Editor | null, editable: boolean): void {
  useEffect(() => {
    if (!editor || editor.isEditable === editable) return
    const set = () => editor.setEditable(editable, false)
    if (!editor.view.composing) return set()
    const after = () => setTimeout(set)
    editor.view.dom.addEventListener('compositionend', after, { once: true })
    return () => editor.view.dom.removeEventListener('compositionend', after)
  }, [editor, editable])
}
