'use client'

import { useEffect, useRef, useState, type RefObject } from 'react'
import type { ArticleContent } from '@/domain/content/content'
import { rememberText } from './known-texts'
import { copyKey, keepCopy } from './local-copy'
import { createSaveQueue, type SaveQueue, type SaveState } from './save-queue'
import { answerOf, sameContent, type SaveText } from './save-result'

type Options = {
  articleId: string
  personId: string
  version: number
  base: ArticleContent
  read(): ArticleContent
  save: SaveText
}

export type QueueRef = RefObject<SaveQueue<ArticleContent> | null>

/**
 * Puts the tab's save queue into `queueRef` and ties it to the page's life: lines that come back, tabs that are hidden,
 * pages that are left. Tells the state of saving.
 */
export function useSaving(queueRef: QueueRef, options: Options): SaveState<ArticleContent> {
  const [state, setState] = useState<SaveState<ArticleContent>>({ kind: 'unchanged' })
  // Read once: later drawings of the page never reach into a text that is being written.
  const [start] = useState(options)
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })

  useEffect(() => {
    const key = copyKey(start.articleId, start.personId, Math.random().toString(36).slice(2))
    const made = createSaveQueue<ArticleContent>({
      version: start.version,
      base: start.base,
      read: () => latest.current.read(),
      async send(content, version) {
        const answer = answerOf(await latest.current.save({ articleId: start.articleId, version, content }))
        if (answer.kind === 'saved') rememberText(start.articleId, { version: answer.version, content })
        return answer
      },
      keep: (content, version) => keepCopy(localStorage, key, { at: Date.now(), version, content }),
      drop: () => localStorage.removeItem(key),
      same: sameContent,
      onState: setState,
    })
    queueRef.current = made
    const stopListening = listen(made)
    return () => {
      stopListening()
      made.keepNow()
      void made.flush().finally(() => made.dispose())
    }
  }, [queueRef, start])

  return state
}

function listen(queue: SaveQueue<ArticleContent>): () => void {
  const onOnline = () => queue.retry()
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') {
      queue.keepNow()
      void queue.flush()
      // Back from signing in again in the other tab.
    } else queue.retry()
  }
  const onUnload = (event: BeforeUnloadEvent) => {
    queue.keepNow()
    if (queue.unsaved()) event.preventDefault()
  }
  window.addEventListener('online', onOnline)
  window.addEventListener('focus', onOnline)
  document.addEventListener('visibilitychange', onVisibility)
  window.addEventListener('pagehide', queue.keepNow)
  window.addEventListener('beforeunload', onUnload)
  return () => {
    window.removeEventListener('online', onOnline)
    window.removeEventListener('focus', onOnline)
    document.removeEventListener('visibilitychange', onVisibility)
    window.removeEventListener('pagehide', queue.keepNow)
    window.removeEventListener('beforeunload', onUnload)
  }
}
