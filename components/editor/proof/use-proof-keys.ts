'use client'

import { useCallback, useEffect, useRef, type RefObject } from 'react'
import type { OpenDesk } from '../open-desk'
import type { ProofDesk } from './proof-desk'
import { markRange, proofOf } from './proof-marks'

/** From this width on the panel stands beside the text; below it, under it. */
export const BESIDE = '(min-width: 80rem)'

type Options = { panel: RefObject<HTMLElement | null>; desk: OpenDesk; proof: ProofDesk | null; editor: OpenDesk['editor'] }

/** F8 and Shift+F8 go through the findings; a press on a mark opens the panel at it. Returns what opens it at one. */
export function useProofKeys({ panel, desk, proof, editor }: Options): (id: string) => void {
  const newest = useRef({ desk, proof })

  useEffect(() => {
    newest.current = { desk, proof }
  })

  const show = useCallback(
    (id: string, focus = true) => {
      const { desk, proof } = newest.current
      desk.openTab('soat-loi')
      proof?.choose(id)
      // The tab is drawn first.
      requestAnimationFrame(() => {
        const item = panel.current?.querySelector<HTMLElement>(`[data-finding-item="${CSS.escape(id)}"]`)
        // On a narrow screen the next step stands fixed at the foot.
        item?.scrollIntoView({ block: window.matchMedia(BESIDE).matches ? 'nearest' : 'center' })
        if (focus) item?.focus({ preventScroll: true })
      })
    },
    [panel],
  )

  useEffect(() => {
    if (!editor) return
    const store = proofOf(editor)
    // Beside the text the panel follows; under it, the bubble speaks instead (it shows what is chosen).
    const stop = store.onPress((id) => (window.matchMedia(BESIDE).matches ? show(id, false) : newest.current.proof?.choose(id)))

    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return
      event.preventDefault()
      const { open, chosen } = store.get()
      if (open.length === 0) return newest.current.desk.openTab('soat-loi')
      const at = open.findIndex(({ id }) => id === chosen)
      const from = at >= 0 ? at : atCaret()
      const to = event.shiftKey ? from - 1 : at >= 0 ? from + 1 : from
      const next = open[(to + open.length) % open.length]
      if (!next) return
      if (window.matchMedia(BESIDE).matches) show(next.id)
      else newest.current.proof?.goTo(next.id)
    }
    // The first one behind the caret.
    const atCaret = () => {
      const { open } = store.get()
      const { head } = editor.state.selection
      const behind = editor.isFocused ? open.findIndex(({ id }) => (markRange(editor.state, id)?.from ?? -1) >= head) : 0
      return behind < 0 ? 0 : behind
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      stop()
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [editor, show])

  return show
}
