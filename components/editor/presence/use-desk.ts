'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { listen } from '@/components/listen'
import type { DeskNews } from '@/domain/article/desk'
import type { ArticleContent } from '@/domain/content/content'
import { askDesk, leaveDesk, type DeskAt, type DeskResult } from './desk-request'
import { openTabChannel, type TabChannel } from './tab-channel'
import { isOfThisBrowser, tabName } from './tab-name'

/** So often an open page gives a sign of life; the server believes in one for three times as long. */
export const BEAT_MS = 20_000
/** While the line is down, the page asks so often whether it is back. */
const ASK_MS = 5_000

/** How the page stands with the server, apart from its text. */
export type DeskLine = 'ok' | 'offline' | 'unreachable'

/** `mine`: write; `first`: it was another tab's when this one opened; `lost`: another tab took it. */
export type Right = 'mine' | 'first' | 'lost'

export type Desk = {
  news: DeskNews | null
  right: Right
  line: DeskLine
  /** The session has ended, or somebody else's has begun in this browser. */
  stranger: { kind: 'signed_out' } | { kind: 'other_person'; name: string } | null
  /** Asks how things stand now. */
  beat(): Promise<void>
  /** Takes the right to write from one's own other tab; the text as it stands then, or null when it did not work. */
  take(): Promise<{ content: ArticleContent; version: number } | null>
  /** Whether a tab of this browser still has the article open. */
  lives(tab: string): Promise<boolean>
}

/** What the desk asks of the text that is on it. */
export type DeskText = {
  unsaved(): boolean
  version(): number
  /** Saves what is pending; what cannot be saved is kept. */
  flush(): Promise<unknown>
  /** The text as it stands with the server opens in place of the one here, of which nothing is unsaved. */
  open(text: { content: ArticleContent; version: number }): void
}

type Options = { articleId: string; personId: string; writes: boolean; text?: DeskText }

/** Keeps an open article alive: the right to write of this tab, who else is here, whether the session still holds. */
export function useDesk({ articleId, personId, writes, text }: Options): Desk {
  const [news, setNews] = useState<DeskNews | null>(null)
  const [right, setRight] = useState<Right>('mine')
  const [line, setLine] = useState<DeskLine>('ok')
  const [stranger, setStranger] = useState<Desk['stranger']>(null)
  const channel = useRef<TabChannel | null>(null)
  // What was heard last: whose the right is, whether it was ever this tab's, whether it is now as far as the page shows.
  const known = useRef<{ lease: DeskNews['lease']; had: boolean; line: DeskLine; right: Right }>({
    lease: { kind: 'none' },
    had: false,
    line: 'ok',
    right: 'mine',
  })
  const latest = useRef(text)
  useEffect(() => {
    latest.current = text
  })

  const showLine = useCallback((next: DeskLine) => {
    known.current.line = next
    setLine(next)
  }, [])
  const showRight = useCallback((next: Right) => {
    known.current.right = next
    if (next === 'mine') known.current = { ...known.current, lease: { kind: 'mine' }, had: true }
    setRight(next)
  }, [])

  const ask = useCallback(
    async (act: 'beat' | 'take'): Promise<DeskResult | null> => {
      const at: DeskAt = { articleId, personId, tab: tabName(), writes }
      let result: DeskResult
      try {
        result = await askDesk(act, at)
      } catch {
        showLine(navigator.onLine ? 'unreachable' : 'offline')
        return null
      }
      showLine('ok')
      if (result.ok) {
        setStranger(null)
        if (result.news) setNews(result.news)
      } else if (result.code === 'auth.signed_out') setStranger({ kind: 'signed_out' })
      else if (result.code === 'auth.other_person') setStranger({ kind: 'other_person', name: result.params?.name ?? '' })
      return result
    },
    [articleId, personId, writes, showLine],
  )

  const take = useCallback(async () => {
    const { lease } = known.current
    // A tab of this browser saves first what it has.
    if (lease.kind === 'other' && isOfThisBrowser(lease.tab)) await channel.current?.askToGive(lease.tab)
    const result = await ask('take')
    if (!result?.ok || !result.news || !result.content) return null
    showRight('mine')
    return { content: result.content, version: result.news.version }
  }, [ask, showRight])

  // What was written elsewhere meanwhile opens here, unless there is something to lose.
  const catchUp = useCallback(async () => {
    const there = await take()
    const here = latest.current
    if (there && here && there.version > here.version() && !here.unsaved()) here.open(there)
  }, [take])

  const beat = useCallback(async () => {
    const result = await ask('beat')
    if (!result?.ok || !result.news || !writes) return
    const { lease, mayEdit, version } = result.news
    const { had, right: before } = known.current
    known.current.lease = lease
    if (lease.kind === 'mine') {
      showRight('mine')
      if (before !== 'mine' && version > (latest.current?.version() ?? version)) await catchUp()
      return
    }
    // Taken over in the newsroom: a save tells why, and keeps what is not saved.
    if (!mayEdit) return void (await latest.current?.flush())
    if (lease.kind !== 'other') return
    // A right that outlived its tab: closed a moment ago, or the browser broke down.
    if (isOfThisBrowser(lease.tab) && !(await channel.current?.lives(lease.tab))) return catchUp()
    showRight(had ? 'lost' : 'first')
    if (latest.current?.unsaved()) await latest.current.flush()
  }, [ask, catchUp, showRight, writes])

  useEffect(() => {
    const opened = openTabChannel(articleId, tabName(), async () => {
      await latest.current?.flush()
      showRight('lost')
    })
    channel.current = opened
    return () => {
      opened.close()
      channel.current = null
    }
  }, [articleId, showRight])

  useEffect(() => {
    const at: DeskAt = { articleId, personId, tab: tabName(), writes }
    const look = () => {
      if (document.visibilityState === 'visible') void beat()
    }
    const tick = () => {
      if (document.visibilityState === 'visible' || latest.current?.unsaved()) void beat()
    }
    const askAgain = () => {
      if (known.current.line !== 'ok') tick()
    }
    const offline = () => showLine('offline')
    const leave = () => leaveDesk(at)
    const first = setTimeout(() => void beat())
    const timer = setInterval(tick, BEAT_MS)
    const again = setInterval(askAgain, ASK_MS)
    const stopListening = listen([
      [document, 'visibilitychange', look],
      [window, 'focus', look],
      [window, 'pageshow', look],
      [window, 'online', look],
      [window, 'offline', offline],
      [window, 'pagehide', leave],
    ])
    return () => {
      clearTimeout(first)
      clearInterval(timer)
      clearInterval(again)
      stopListening()
      // What is still to be saved needs the right to write.
      void Promise.resolve(latest.current?.flush()).finally(leave)
    }
  }, [articleId, personId, writes, beat, showLine])

  const lives = useCallback((tab: string) => channel.current?.lives(tab) ?? Promise.resolve(false), [])

  return { news, right, line, stranger, beat, take, lives }
}
