'use client'

import { Placeholder } from '@tiptap/extensions'
import { useEditor, type Editor, type UseEditorOptions } from '@tiptap/react'
import { useEffect, useState } from 'react'
import type { Body } from '@/domain/content/body'
import { editorWords, uploadWords } from '@/domain/words/editor'
import { withTail } from './article-form'
import { editorExtensions } from './extensions'
import { FigureWithView, type KnownSizes } from './figure/figure-with-view'
import { insertPictures } from './pictures/insert-pictures'
import { PicturePlaceholders } from './pictures/placeholders'
import type { PictureSizes } from '@/components/newsroom/article-sheet'
import { WritingKeys } from './writing-keys'

export const BODY_ID = 'noi-dung'

const PLACEHOLDER =
  '[&_.is-editor-empty:first-child]:before:pointer-events-none [&_.is-editor-empty:first-child]:before:float-start [&_.is-editor-empty:first-child]:before:h-0 [&_.is-editor-empty:first-child]:before:text-ink-faint [&_.is-editor-empty:first-child]:before:content-[attr(data-placeholder)]'

/** The body's editor with what goes on around it. */
export type RichText = {
  editor: Editor | null
  linking: boolean
  setLinking(open: boolean): void
  putPictures(editor: Editor, files: File[], at?: number): void
  /** Why pictures did not arrive; empty: all is well. */
  failures: string[]
  forgetFailures(): void
  /** For those who listen: what has just arrived. */
  told: string
}

/** `onChange`: the text was changed by a person, not by being opened. */
export function useRichText(articleId: string, body: Body, pictures: PictureSizes, onChange: (editor: Editor) => void): RichText {
  const [linking, setLinking] = useState(false)
  const [failures, setFailures] = useState<string[]>([])
  const [told, setTold] = useState('')
  const [sizes] = useState<KnownSizes>(() => new Map(Object.entries(pictures)))

  function putPictures(editor: Editor, files: File[], at?: number) {
    setFailures([])
    setTold('')
    const onFailure = (message: string) => setFailures((before) => [...before, message])
    const onArrival = ({ id, width, height }: { id: string; width: number; height: number }) => sizes.set(id, { width, height })
    void insertPictures(editor, { articleId, files, at, onArrival, onFailure }).then((arrived) => {
      if (arrived > 0) setTold(uploadWords.done(arrived))
    })
  }

  // Made once: changed options would be set on the living editor at every drawing, in the middle of a syllable too.
  const [options] = useState<UseEditorOptions>(() => ({
    extensions: [
      ...editorExtensions(FigureWithView.configure({ sizes })),
      PicturePlaceholders,
      Placeholder.configure({ placeholder: editorWords.bodyPlaceholder }),
      WritingKeys.configure({ onLink: () => setLinking(true), onFiles: putPictures }),
    ],
    content: withTail(body),
    immediatelyRender: false,
    editorProps: {
      attributes: {
        id: BODY_ID,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': editorWords.body,
        class: `article-body min-h-72 outline-none ${PLACEHOLDER}`,
      },
    },
  }))
  const editor = useEditor({ ...options, onUpdate: ({ editor }) => onChange(editor) })
  useNoPageForDrops()

  return { editor, linking, setLinking, putPictures, failures, forgetFailures: () => setFailures([]), told }
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
