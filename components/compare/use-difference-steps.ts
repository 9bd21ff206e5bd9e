import { useEffect, useRef, useState, type RefObject } from 'react'

export type DifferenceSteps = {
  /** Which difference one stands at, from 0; -1: none yet. */
  at: number
  go(by: 1 | -1): void
}

/** Stepping through the `count` differences on a sheet, by buttons and by n, p, F7 and Shift+F7. */
export function useDifferenceSteps(sheet: RefObject<HTMLElement | null>, count: number): DifferenceSteps {
  const [at, setAt] = useState(-1)

  function go(by: 1 | -1) {
    if (count === 0) return
    const next = at < 0 ? (by === 1 ? 0 : count - 1) : (at + by + count) % count
    setAt(next)
    const place = sheet.current?.querySelectorAll<HTMLElement>('[data-difference]')[next]
    place?.focus({ preventScroll: true })
    place?.scrollIntoView({ block: 'center' })
  }
  const latest = useRef(go)
  useEffect(() => {
    latest.current = go
  })

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const by = stepOf(event)
      if (by === 0 || !sheet.current || sheet.current.closest('[hidden]')) return
      event.preventDefault()
      latest.current(by)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [sheet])

  return { at, go }
}

function stepOf(event: KeyboardEvent): 1 | -1 | 0 {
  const { key, shiftKey, ctrlKey, altKey, metaKey, isComposing, target } = event
  if (ctrlKey || altKey || metaKey || isComposing) return 0
  if (key === 'F7') return shiftKey ? -1 : 1
  // Letters belong to whoever is writing.
  const writes = target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  if (writes) return 0
  return key === 'n' ? 1 : key === 'p' ? -1 : 0
}
