'use client'

import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import { versionWords } from '@/domain/words/versions'
import type { VersionActions, VersionItem } from './version-results'

export type Versions = {
  /** Null until the first answer. */
  items: VersionItem[] | null
  more: boolean
  failed: string | null
  reload(): Promise<void>
  older(): Promise<void>
}

/** The list of an article's versions, asked for whenever `place` comes into view: most visits never open it. */
export function useVersions(articleId: string, list: VersionActions['list'], place: RefObject<HTMLElement | null>): Versions {
  const [shown, setShown] = useState<Pick<Versions, 'items' | 'more' | 'failed'>>({ items: null, more: false, failed: null })
  const request = useRef(list)
  useEffect(() => {
    request.current = list
  })

  const load = useCallback(
    async (known: VersionItem[]) => {
      const last = known.at(-1)
      try {
        const result = await request.current({ articleId, after: last ? { at: last.at.toISOString(), id: last.id } : null })
        if (result.ok) setShown({ items: [...known, ...result.versions], more: result.more, failed: null })
        else setShown((before) => ({ ...before, failed: result.message }))
      } catch {
        setShown((before) => ({ ...before, failed: versionWords.noAnswer }))
      }
    },
    [articleId],
  )

  useEffect(() => {
    const element = place.current
    if (!element) return
    const watch = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) void load([])
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [load, place])

  return { ...shown, reload: () => load([]), older: () => load(shown.items ?? []) }
}
