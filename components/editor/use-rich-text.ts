'use client'

import { Placeholder } from '@tiptap/extensions'
import { useEditor, type Editor, type UseEditorOptions } from '@tiptap/react'
import { useEffect, useState } from 'react'
import type { Body } from '@/domain/content/body'
import { editorWords, uploadWords } from '@/domain/words/editor'
import { withTail } from './article-form'
import { CommentMarks } from './comments/comment-marks'
import { editorExtensions } from './extensions'
import { FindMarks } from './find/find-marks'
import { FigureWithView, type KnownSizes } from './figure/figure-with-view'
import { PasteFromWord } from './paste/paste-extension'
import { usePaste, type Paste } from './paste/use-paste'
import { insertPictures } from './pictures/insert-pictures'
import { PicturePlaceholders } from './pictures/placeholders'
import type { PictureSizes } from '@/components/newsroom/article-sheet'
import { ReadOnly } from './presence/read-only'
import { ProofMarks } from './proof/proof-marks'
import { FigureKeys } from './shortcuts/figure-keys'
import { WritingKeys } from './writing-keys'

export const BODY_ID = 'noi-dung'

const PLACEHOLDER =
  '[&_.is-editor-empty:first-child]:before:pointer-events-none [&_.is-editor-empty:first-child]:before:float-start [&_.is-editor-empty:first-child]:before:h-0 [&_.is-editor-empty:first-child]:before:text-ink-faint [&_.is-editor-empty:first-child]:before:content-[attr(data-placeholder)]'

// In a long text the browser lays out and paints only the blocks on the screen: elsewhere each letter typed costs it five
// times the work.
const LONG = 80
const LONG_TEXT = '[&>*]:[content-visibility:auto] [&>*]:[contain-intrinsic-size:auto_7rem]'

/** The body's editor with what goes on around it. */
export type RichText = {
  editor: Editor | null
  linking: boolean
  setLinking(open: boolean): void
  putPictures(editor: Editor, files: File[], at?: number): void
  /** How large pictures are that are about to come into the text. */
  learnSizes(pictures: PictureSizes): void
  /** Why pictures did not arrive; empty: all is well. */
  failures: string[]
  forgetFailures(): void
  /** For those who listen: what has just arrived. */
  told: string
  paste: Paste
}

/** `onChange`: the text was changed by a person, not by being opened. */
export function useRichText(articleId: string, body: Body, pictures: PictureSizes, onChange: (editor: Editor) => void): RichText {
  const [linking, setLinking] = useState(false)
  const [failures, setFailures] = useState<string[]>([])
  const [told, setTold] = useState('')
  const [sizes] = useState<KnownSizes>(() => new Map(Object.entries(pictures)))

  const paste = usePaste({
    articleId,
    onArrival: ({ id, width, height }) => sizes.set(id, { width, height }),
    onFailure: (message) => setFailures((before) => [...before, message]),
    onTold: setTold,
  })

  function putPictures(editor: Editor, files: File[], at?: number) {
    setFailures([])
    setTold('')
    const onFailure = (message: string) => setFailures((before) => [...before, message])
    const onArrival = ({ id, width, height }: { id: string; width: number; height: number }) => sizes.set(id, { width, height })
    void insertPictures(editor, { articleId, files, at, onArrival, onFailure }).then((arrived) => {
      if (arrived > 0) setTold(uploadWords.done(arrived))
    })
  }

  function learnSizes(pictures: PictureSizes) {
    for (const [id, size] of Object.entries(pictures)) sizes.set(id, size)
  }

  // Made once: changed options would be set on the living editor at every drawing, in the middle of a syllable too.
  const [options] = useState<UseEditorOptions>(() => ({
    extensions: [
      ...editorExtensions(FigureWithView.configure({ sizes })),
      PicturePlaceholders,
      CommentMarks,
      ReadOnly,
      ProofMarks,
      Placeholder.configure({ placeholder: editorWords.bodyPlaceholder }),
      PasteFromWord.configure({ onPasted: paste.take }),
      WritingKeys.configure({ onLink: () => setLinking(true), onFiles: putPictures }),
      FindMarks,
      FigureKeys,
    ],
    // Typing never changes what was typed: "1. " and "- " open paragraphs of official prose, and an input method that
    // sends Backspace would undo what a rule made instead of the letter it wants back.
    enableInputRules: false,
    enablePasteRules: false,
    // Nobody listens for what was deleted, which takes each letter's changes together once more.
    enableCoreExtensions: { delete: false },
    content: withTail(body),
    immediatelyRender: false,
    editorProps: {
      attributes: ({ doc }) => ({
        id: BODY_ID,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': editorWords.body,
        class: `article-body min-h-72 outline-none ${doc.childCount > LONG ? LONG_TEXT : ''} ${PLACEHOLDER}`,
      }),
    },
  }))
  const editor = useEditor({ ...options, onUpdate: ({ editor }) => onChange(editor) })
  useNoPageForDrops()

  return { editor, linking, setLinking, putPictures, learnSizes, failures, forgetFailures: () => setFailures([]), told, paste }
}

// A picture dropped a little beside the text would make the browser leave the page for the picture.
function useNoPageForDrops() {
  useEffect(() => {
    const stop = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }
    window.addEventListener('dragover', stop)
    window.addEventListener('drop', stop)
    return () => {
      window.removeEventListener('dragover', stop)
      window.removeEventListener('drop', stop)
    }
  }, [])
}
