'use client'

import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import type { Block } from '@/domain/content/nodes'
import { uploadWords } from '@/domain/words/editor'
import { pasteWords } from '@/domain/words/paste'
import type { Conversion, Refusal } from './convert-pasted'
import { insertPasted } from './insert-pasted'
import { placePictures } from './place-pictures'
import { reportLines } from './report-lines'

type Question = { editor: Editor; pasted: Conversion; unicode: NonNullable<Conversion['unicode']> }

/** Pasting, as the page around the text sees it. */
export type Paste = {
  /** For the extension: HTML was pasted and read. */
  take(editor: Editor, pasted: Conversion | Refusal): void
  /** Legacy fonts wait for an answer; null: nothing waits. */
  question: Conversion['unicode']
  answer(choice: 'convert' | 'keep' | 'cancel'): void
  /** What was left out or changed, or why nothing was pasted; empty: nothing to say. */
  notice: { refused: boolean; lines: string[] }
  dismiss(): void
}

type Pictures = {
  articleId: string
  onArrival(picture: { id: string; width: number; height: number }): void
  onFailure(message: string): void
  /** Something for those who listen. */
  onTold(words: string): void
}

const NO_NOTICE = { refused: false, lines: [] }

/** What is pasted goes into the text at once, or, with legacy fonts in it, when the person has said how. */
export function usePaste({ articleId, onArrival, onFailure, onTold }: Pictures): Paste {
  const [asked, setAsked] = useState<Question | null>(null)
  const [notice, setNotice] = useState<Paste['notice']>(NO_NOTICE)

  function put(editor: Editor, { pictures, report }: Conversion, blocks: Block[]) {
    setNotice({ refused: false, lines: reportLines(report) })
    if (blocks.length === 0) return
    const awaited = insertPasted(editor, blocks, pictures)
    if (awaited.length === 0) return
    void placePictures(editor, { articleId, pictures: awaited, onArrival, onFailure }).then((arrived) => {
      if (arrived > 0) onTold(uploadWords.done(arrived))
    })
  }

  return {
    take(editor, pasted) {
      setNotice(NO_NOTICE)
      if (!pasted.ok) setNotice({ refused: true, lines: [pasteWords.refused[pasted.why]] })
      else if (pasted.unicode) setAsked({ editor, pasted, unicode: pasted.unicode })
      else put(editor, pasted, pasted.blocks)
    },
    question: asked?.unicode ?? null,
    answer(choice) {
      setAsked(null)
      if (!asked || asked.editor.isDestroyed || !asked.editor.isEditable) return
      if (choice !== 'cancel') put(asked.editor, asked.pasted, choice === 'convert' ? asked.unicode.blocks : asked.pasted.blocks)
      asked.editor.commands.focus(null, { scrollIntoView: false })
    },
    notice,
    dismiss: () => setNotice(NO_NOTICE),
  }
}
