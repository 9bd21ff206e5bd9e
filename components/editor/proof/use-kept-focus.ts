'use client'

import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import type { ProofState } from './store'

/**
 * When the finding that had the focus is mended or left, its place in the list goes to the next one; where that was the
 * last, the focus goes to the one before, or to the head of an empty list.
 */
export function useKeptFocus(panel: RefObject<HTMLElement | null>, { open }: ProofState): void {
  const last = useRef<number | null>(null)

  useEffect(() => {
    const element = panel.current
    if (!element) return
    const onFocus = ({ target }: FocusEvent) => {
      const item = target instanceof Element ? target.closest('li, section')?.querySelector('[data-finding-item]') : null
      last.current = item ? itemsOf(element).indexOf(item as HTMLElement) : null
    }
    const onLeave = ({ relatedTarget }: FocusEvent) => {
      // Focus that goes elsewhere by a person's will is let go; what is taken out of the page tells no such thing.
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) last.current = null
    }
    element.addEventListener('focusin', onFocus)
    element.addEventListener('focusout', onLeave)
    return () => {
      element.removeEventListener('focusin', onFocus)
      element.removeEventListener('focusout', onLeave)
    }
  }, [panel])

  useLayoutEffect(() => {
    const element = panel.current
    if (!element || last.current === null || document.activeElement !== document.body) return
    const items = itemsOf(element)
    const next = items[Math.min(last.current, items.length - 1)] ?? element.querySelector<HTMLElement>('[data-proof-head]')
    next?.focus()
  }, [panel, open])
}

function itemsOf(panel: HTMLElement): HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>('[data-finding-item]')]
}
