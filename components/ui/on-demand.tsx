'use client'

import dynamic from 'next/dynamic'
import type { ComponentType } from 'react'
import { uiWords } from '@/domain/words/ui'

/**
 * A part of a page that comes over the line when it is first shown. One that does not come (the line is down, or the site
 * was updated while the page was open) says so in its place: the page around it, with a text in it, stays.
 */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return dynamic<Props>(() => load().catch(() => NotLoaded), { ssr: false, loading: Loading })
}

function Loading() {
  return (
    <p role="status" className="p-4 text-ink-soft">
      {uiWords.loadingPart}
    </p>
  )
}

function NotLoaded() {
  return (
    <p role="alert" className="p-4 text-bad">
      {uiWords.partNotLoaded}
    </p>
  )
}
