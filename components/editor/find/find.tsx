'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState, type RefObject } from 'react'
import type { ArticleForm } from '../article-form'
import type { ChangeForm } from '../use-article-text'
import { FindBar } from './find-bar'
import { findKey } from './find-keys'
import { useFind } from './use-find'

type Props = { editor: Editor; form: Pick<ArticleForm, 'title' | 'lead'>; change: ChangeForm; writable: boolean }

/** Finding and replacing in an article: nothing until its keys are pressed, then a bar. */
export function FindInArticle(props: Props) {
  const [open, setOpen] = useState<{ replacing: boolean } | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const { editor } = props

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const wanted = event.isComposing ? null : findKey(event)
      if (wanted !== 'find' && wanted !== 'replace') return
      // Within an open sheet, and at the second press, the key is the browser's.
      if (document.querySelector('dialog[open]') || (wanted === 'find' && document.activeElement === field.current && field.current)) return
      event.preventDefault()
      setOpen((before) => ({ replacing: wanted === 'replace' || before?.replacing === true }))
      field.current?.select()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])

  if (!open || editor.isDestroyed) return null
  return (
    <OpenFind
      {...props}
      field={field}
      replacing={open.replacing}
      onReplacing={() => setOpen({ replacing: true })}
      onClose={() => setOpen(null)}
    />
  )
}

type OpenProps = Props & { field: RefObject<HTMLInputElement | null>; replacing: boolean; onReplacing(): void; onClose(): void }

function OpenFind({ editor, form, change, writable, field, replacing, onReplacing, onClose }: OpenProps) {
  const [asked] = useState(() => chosenText(editor))
  const find = useFind(editor, { title: form.title, lead: form.lead }, change, asked)
  const { go, select } = find

  useEffect(() => field.current?.select(), [field])
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.isComposing || document.querySelector('dialog[open]')) return
      const wanted = findKey(event)
      if (wanted === 'next' || wanted === 'previous') go(wanted === 'next' ? 1 : -1)
      else if (event.key === 'Escape' && inBar(event.target)) close()
      else return
      event.preventDefault()
    }
    function close() {
      onClose()
      if (!select()) editor.commands.focus()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [editor, go, select, onClose])

  const close = () => {
    onClose()
    if (!select()) editor.commands.focus()
  }
  return <FindBar find={find} field={field} writable={writable} replacing={replacing} onReplacing={onReplacing} onClose={close} />
}

const inBar = (target: EventTarget | null) => target instanceof Element && target.closest('[data-find-bar]') !== null

const LONGEST = 100

/** What is selected, in the text or in a field, when it is something to look for. */
function chosenText({ state: { doc, selection } }: Editor): string {
  const field = document.activeElement
  if (field instanceof HTMLTextAreaElement) return field.value.slice(field.selectionStart, field.selectionEnd).slice(0, LONGEST)
  const { $from, $to, from, to } = selection
  return $from.sameParent($to) && to - from <= LONGEST ? doc.textBetween(from, to) : ''
}
