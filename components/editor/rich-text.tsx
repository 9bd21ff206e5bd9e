'use client'

import { EditorContent } from '@tiptap/react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { editorWords, uploadWords } from '@/domain/words/editor'
import { LinkDialog } from './link-dialog'
import { PasteDialog } from './paste/paste-dialog'
import { PasteNotice } from './paste/paste-notice'
import type { RichText } from './use-rich-text'

/** The text itself; its toolbar stands elsewhere on the page. */
export function RichTextField({ text: { editor, linking, setLinking, told, paste } }: { text: RichText }) {
  if (!editor) return <p className="min-h-72 text-ink-faint">{editorWords.loading}</p>
  return (
    <>
      <p aria-live="polite" className="sr-only">
        {told}
      </p>
      <EditorContent editor={editor} />
      <LinkDialog editor={editor} open={linking} onClose={() => setLinking(false)} />
      <PasteDialog paste={paste} />
    </>
  )
}

/** What pasting left out, and why pictures did not arrive, where it is seen wherever one is in the text. */
export function PictureFailures({ text: { failures, forgetFailures, paste } }: { text: RichText }) {
  return (
    <>
      <PasteNotice paste={paste} />
      {failures.length > 0 && (
        <Notice tone="bad" alert actions={<Button onClick={forgetFailures}>{uploadWords.dismiss}</Button>}>
          {failures.map((failure, i) => (
            <p key={i}>{failure}</p>
          ))}
        </Notice>
      )}
    </>
  )
}
