'use client'

import { createContext, useCallback, useContext } from 'react'
import type { SideTab, SideTabId } from './side-tabs'

/** Counts that panels have told since the page came, by tab. */
export type TabCounts = Partial<Record<SideTabId, number>>

type Tell = (id: SideTabId, count: number) => void

/** How a panel tells its tab how many things wait in it; without a room around it nobody hears. */
export const TellTabCount = createContext<Tell>(() => undefined)

/** For a panel: tells the count of its tab. */
export function useTabCount(id: SideTabId): (count: number) => void {
  const tell = useContext(TellTabCount)
  return useCallback((count) => tell(id, count), [tell, id])
}

/** The tabs with what their panels have told. */
export function withCounts(tabs: SideTab[], counts: TabCounts): SideTab[] {
  return tabs.map((tab) => ({ ...tab, count: counts[tab.id] ?? tab.count }))
}
