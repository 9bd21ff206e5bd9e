'use client'

import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { AutoTextarea } from '@/components/ui/auto-textarea'
import { Button } from '@/components/ui/button'
import { controlClass } from '@/components/ui/field'
import type { Anchor } from '@/domain/comments/anchor-schemas'
import { LONGEST_COMMENT } from '@/domain/comments/thread'
import type { Mentionable } from '@/domain/comments/thread-schemas'
import { commentErrors, commentWords as words } from '@/domain/words/comments'
import { MentionList } from './mention-list'
import { holdUnsent, readUnsent } from './unsent'
import { useMention } from './use-mention'

type Props = {
  articleId: string
  /** What is unsent is held under this name. */
  slot: string
  label: string
  placeholder?: string
  /** What stands there at first, when a remark is changed. */
  text?: string
  anchor?: Anchor | null
  people: readonly Mentionable[]
  sendLabel: string
  focus?: boolean
  /** Why it could not be sent; null: it was. */
  onSend(text: string): Promise<string | null>
  onDrop?(): void
}

/** A field for a remark: `@` finds a colleague, Ctrl+Enter sends, and nothing typed is lost by a reload. */
export function CommentBox({ articleId, slot, label, placeholder, text: first = '', anchor = null, people, sendLabel, focus, onSend, onDrop }: Props) {
  const id = useId()
  const field = useRef<HTMLDivElement>(null)
  const [text, setText] = useState(first)
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const mention = useMention(people, write)

  // After the first drawing, which the server does too and knows of no tab.
  useEffect(() => {
    const held = readUnsent(articleId, slot)
    const timer = setTimeout(() => held && setText(held.text))
    if (focus) area(field.current)?.focus()
    return () => clearTimeout(timer)
  }, [articleId, slot, focus])

  function write(next: string, caret?: number) {
    setText(next)
    setFault(null)
    holdUnsent(articleId, slot, next === first ? null : { text: next, anchor })
    if (caret === undefined) return
    requestAnimationFrame(() => area(field.current)?.setSelectionRange(caret, caret))
  }

  async function send() {
    if (busy) return
    if (text.trim() === '') return setFault(commentErrors['comment.empty'] as string)
    if (text.trim().length > LONGEST_COMMENT) return setFault(words.tooLong(text.trim().length - LONGEST_COMMENT))
    setBusy(true)
    const refusal = await onSend(text)
    setBusy(false)
    setFault(refusal)
    if (refusal !== null) return
    holdUnsent(articleId, slot, null)
    setText('')
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing || mention.onKeyDown(event)) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void send()
    } else if (event.key === 'Escape' && onDrop && text === first) onDrop()
  }

  return (
    <div ref={field} className="relative space-y-1.5">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <AutoTextarea
        id={id}
        rows={2}
        value={text}
        placeholder={placeholder}
        aria-describedby={`${id}-help`}
        aria-invalid={fault ? true : undefined}
        aria-autocomplete="list"
        aria-controls={mention.open ? `${id}-people` : undefined}
        aria-activedescendant={mention.open ? `${id}-people-${mention.index}` : undefined}
        className={`${controlClass} max-h-60 overflow-y-auto!`}
        onChange={(event) => {
          write(event.target.value)
          mention.typed(event.target.value, event.target.selectionStart)
        }}
        onSelect={(event) => mention.typed(event.currentTarget.value, event.currentTarget.selectionStart)}
        onBlur={mention.close}
        onKeyDown={onKeyDown}
      />
      <MentionList id={`${id}-people`} mention={mention} />
      <div id={`${id}-help`} className="text-sm">
        {fault ? (
          <p role="alert" className="font-medium text-bad">
            {fault}
          </p>
        ) : (
          <p className="text-ink-faint">{words.sendHint}</p>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" className="min-h-9 py-1" disabled={busy} onClick={() => void send()}>
          {sendLabel}
        </Button>
        {onDrop && (
          <Button
            className="min-h-9 py-1"
            onClick={() => {
              holdUnsent(articleId, slot, null)
              onDrop()
            }}
          >
            {words.drop}
          </Button>
        )}
      </div>
    </div>
  )
}

function area(inside: HTMLElement | null): HTMLTextAreaElement | null {
  return inside?.querySelector('textarea') ?? null
}
