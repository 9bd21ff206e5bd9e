'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { WordImport } from '@/domain/content/word-import'
import { carriesWord, oneFile, wordFiles } from './word-files'
import { sendWord, type Sending } from './send-word'
import type { Imported } from './undo-import'

/** How an import stands: nothing under way, on its way, refused, read and waiting for the person's choice, or taken in. */
export type WordState =
  | { kind: 'none' }
  | { kind: 'sending'; name: string; share: number }
  | { kind: 'failed'; name: string; message: string; again: File | null }
  | { kind: 'read'; read: WordImport }
  | { kind: 'done'; imported: Imported }

export type WordImporting = {
  state: WordState
  /** A Word file is being dragged over the page. */
  isOver: boolean
  begin(files: File[]): void
  /** It is in the article now. */
  finish(imported: Imported): void
  /** Stops what is under way and forgets it. */
  close(): void
}

/** Takes Word files that are chosen, dropped on the page or pasted, and has them read. `active`: something may be written. */
export function useWordImport(articleId: string, active: boolean): WordImporting {
  const [state, setState] = useState<WordState>({ kind: 'none' })
  const sending = useRef<Sending | null>(null)

  function begin(files: File[]) {
    const chosen = oneFile(files)
    if (!chosen) return
    if ('message' in chosen) return setState({ kind: 'failed', name: '', message: chosen.message, again: null })
    const { file } = chosen
    sending.current?.stop()
    setState({ kind: 'sending', name: file.name, share: 0 })
    const mine = sendWord(articleId, file, (share) => {
      if (sending.current === mine) setState({ kind: 'sending', name: file.name, share })
    })
    sending.current = mine
    void mine.answer.then((answer) => {
      if (sending.current !== mine) return
      sending.current = null
      if (answer.ok) setState({ kind: 'read', read: answer.read })
      else setState({ kind: 'failed', name: file.name, message: answer.message, again: answer.mayWork ? file : null })
    })
  }
  const close = useCallback(() => {
    sending.current?.stop()
    sending.current = null
    setState({ kind: 'none' })
  }, [])

  useEffect(() => () => sending.current?.stop(), [])
  const isOver = useDrops(begin, active && (state.kind === 'none' || state.kind === 'done'))
  return { state, isOver, begin, finish: (imported) => setState({ kind: 'done', imported }), close }
}

// On the whole page, before the text itself sees it: a file is meant for the article wherever it falls.
function useDrops(begin: (files: File[]) => void, active: boolean): boolean {
  const [isOver, setOver] = useState(false)
  const newest = useRef(begin)
  useEffect(() => {
    newest.current = begin
  })
  useEffect(() => {
    if (!active) return
    const take = (event: DragEvent | ClipboardEvent, data: DataTransfer | null) => {
      setOver(false)
      const files = wordFiles(data)
      if (files.length === 0) return
      event.preventDefault()
      event.stopPropagation()
      newest.current(files)
    }
    const onDrop = (event: DragEvent) => take(event, event.dataTransfer)
    const onPaste = (event: ClipboardEvent) => take(event, event.clipboardData)
    const onOver = (event: DragEvent) => setOver(carriesWord(event.dataTransfer))
    const onLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    window.addEventListener('drop', onDrop, true)
    window.addEventListener('paste', onPaste, true)
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    return () => {
      window.removeEventListener('drop', onDrop, true)
      window.removeEventListener('paste', onPaste, true)
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
    }
  }, [active])
  return isOver && active
}
