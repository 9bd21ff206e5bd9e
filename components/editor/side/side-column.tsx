'use client'

import { useState } from 'react'
import { SideTabs, type SideTab, type SideTabId } from './side-tabs'

/** The tabs of a page that is read, not written. */
export function SideColumn({ tabs, first }: { tabs: SideTab[]; first: SideTabId }) {
  const [open, setOpen] = useState(first)
  return <SideTabs tabs={tabs} open={open} onOpen={setOpen} />
}
