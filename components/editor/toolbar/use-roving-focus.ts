'use client'

import { useEffect, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'

const TOOLS = 'button, select'

/** One stop of the Tab key for a whole toolbar; the arrow keys go from tool to tool, Home and End to its ends. */
export function useRovingFocus(bar: RefObject<HTMLElement | null>) {
  // Tools come and go (those of tables): after each drawing exactly one is in the order of Tab.
  useEffect(() => {
    const tools = [...(bar.current?.querySelectorAll<HTMLElement>(TOOLS) ?? [])]
    const current = tools.find((tool) => tool.tabIndex === 0) ?? tools[0]
    for (const tool of tools) tool.tabIndex = tool === current ? 0 : -1
  })

  return {
    onFocus(event: FocusEvent<HTMLElement>) {
      for (const tool of event.currentTarget.querySelectorAll<HTMLElement>(TOOLS)) tool.tabIndex = tool === event.target ? 0 : -1
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const tools = [...event.currentTarget.querySelectorAll<HTMLElement>(TOOLS)]
      const from = tools.findIndex((tool) => tool === document.activeElement)
      const to = { ArrowRight: from + 1, ArrowLeft: from - 1, Home: 0, End: tools.length - 1 }[event.key]
      if (to === undefined) return
      event.preventDefault()
      tools.at(to % tools.length)?.focus()
    },
  }
}
