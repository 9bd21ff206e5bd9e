'use client'

import type { Editor } from '@tiptap/core'
import { useId, useState, type SyntheticEvent } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { InputField } from '@/components/ui/field'
import { safeHref } from '@/domain/content/links'
import { linkWords } from '@/domain/words/editor'
import { uiWords } from '@/domain/words/ui'

type Props = { editor: Editor; open: boolean; onClose(): void }

export function LinkDialog({ editor, open, onClose }: Props) {
  return (
    <Dialog open={open} title={linkWords.title} onClose={onClose}>
      <LinkForm editor={editor} onClose={onClose} />
    </Dialog>
  )
}

function LinkForm({ editor, onClose }: Omit<Props, 'open'>) {
  const id = useId()
  const isLink = editor.isActive('link')
  const needsText = editor.state.selection.empty && !isLink
  const [address, setAddress] = useState(String(editor.getAttributes('link').href ?? ''))
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const href = readAddress(address)

  function apply(event: SyntheticEvent) {
    event.preventDefault()
    // A form in a portal of React's is still inside the forms around it.
    event.stopPropagation()
    setTried(true)
    if (!href || (needsText && text.trim() === '')) return
    onClose()
    const run = editor.chain().focus()
    if (needsText) run.insertContent({ type: 'text', text: text.trim(), marks: [{ type: 'link', attrs: { href } }] }).run()
    else run.extendMarkRange('link').setMark('link', { href }).run()
  }

  return (
    <form onSubmit={apply} noValidate className="space-y-4">
      <InputField
        id={`${id}-address`}
        label={linkWords.address}
        hint={linkWords.addressHint}
        error={tried && !href ? linkWords.bad : null}
        value={address}
        inputMode="url"
        autoComplete="off"
        autoFocus
        onChange={(event) => setAddress(event.target.value)}
      />
      {needsText && (
        <InputField
          id={`${id}-text`}
          label={linkWords.text}
          error={tried && text.trim() === '' ? linkWords.textMissing : null}
          value={text}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <DialogActions>
        {isLink && (
          <Button
            look="danger"
            onClick={() => {
              onClose()
              editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
            }}
          >
            {linkWords.remove}
          </Button>
        )}
        <Button onClick={onClose}>{uiWords.cancel}</Button>
        <Button look="primary" type="submit">
          {linkWords.apply}
        </Button>
      </DialogActions>
    </form>
  )
}

/** What was typed as a link that may stand in the text; `abc.vn/x` is taken for a web page. */
function readAddress(typed: string): string | null {
  const address = typed.trim()
  const bare = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#:]|$)/u.test(address)
  return safeHref(bare ? `https://${address}` : address)
}
