'use client'

import { useEffect, useRef, useState, type RefObject } from 'react'
import { listen } from '@/components/listen'
import type { ArticleContent } from '@/domain/content/content'
import { contentText } from './content-text'
import { leaveCopyName, newCopyName } from './copies/copy-names'
import type { CopyPlace } from './copies/local-copy'
import { openCopies } from './copies/open-copies'
import { rememberText } from './known-texts'
import { tabName } from './presence/tab-name'
import type { SaveQueue, SaveState } from './save-contract'
import { createSaveQueue } from './save-queue'
import { answerOf, sameContent } from './save-result'
import { sendText } from './send-text'

type Options = {
  articleId: string
  personId: string
  version: number
  base: ArticleContent
  read(): ArticleContent
  /** Where the passages of the text's remarks are now; goes with each save. */
  anchors?(): unknown
}

export type QueueRef = RefObject<SaveQueue<ArticleContent> | null>

/** `place`: where this browser keeps copies; null until that is known. */
export type Saving = { state: SaveState<ArticleContent>; place: CopyPlace['kind'] | null }

/**
 * Puts the tab's save queue into `queueRef` and ties it to the page's life: lines that come back, tabs that are hidden,
 * pages that are left. Tells the state of saving.
 */
export function useSaving(queueRef: QueueRef, options: Options): Saving {
  const [state, setState] = useState<SaveState<ArticleContent>>({ kind: 'unchanged' })
  const [place, setPlace] = useState<Saving['place']>(null)
  // Read once: later drawings of the page never reach into a text that is being written.
  const [start] = useState(options)
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })

  useEffect(() => {
    const { articleId, personId } = start
    const key = { articleId, personId, tab: newCopyName() }
    let copies: CopyPlace | null = null
    void openCopies().then((opened) => {
      copies = opened
      setPlace(opened.kind)
    })
    const made = createSaveQueue<ArticleContent>({
      version: start.version,
      base: start.base,
      read: () => latest.current.read(),
      async send(content, version, instead) {
        const answer = answerOf(await sendText({ articleId, personId, tab: tabName(), version, content, instead, anchors: latest.current.anchors?.() }))
        if (answer.kind === 'saved') rememberText(articleId, { version: answer.version, content })
        return answer
      },
      async keep(content, version) {
        const copy = { ...key, at: Date.now(), version, text: contentText(content) }
        // Without waiting where the place is open: the page may be going away.
        return (copies ?? (await openCopies())).keep(copy)
      },
      drop: () => void openCopies().then((opened) => opened.drop(key)),
      whenIdle,
      same: sameContent,
      onState: setState,
    })
    queueRef.current = made
    const letGo = followPage(made)
    return () => {
      letGo()
      void made.keepNow()
      void made.flush().finally(() => {
        made.dispose()
        leaveCopyName(key.tab)
      })
    }
  }, [queueRef, start])

  return { state, place }
}

// Never longer than this: what was typed is on this machine within two seconds.
const IDLE_AT_MOST_MS = 400

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: IDLE_AT_MOST_MS })
  else setTimeout(work)
}

// The queue hears of the line and of the page's coming and going.
function followPage(queue: SaveQueue<ArticleContent>): () => void {
  const onOnline = () => queue.retry()
  const onOffline = () => queue.lineLost()
  const onHide = () => void queue.keepNow()
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') {
      void queue.keepNow()
      void queue.flush()
      // Back from signing in again in another tab.
    } else queue.retry()
  }
  const onUnload = (event: Event) => {
    void queue.keepNow()
    if (queue.unsaved()) event.preventDefault()
  }
  return listen([
    [window, 'online', onOnline],
    [window, 'offline', onOffline],
    [window, 'focus', onOnline],
    [document, 'visibilitychange', onVisibility],
    [window, 'pagehide', onHide],
    [window, 'beforeunload', onUnload],
  ])
}
