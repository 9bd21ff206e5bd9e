'use client'

import { useEffect, useState } from 'react'
import { onDemand } from '@/components/ui/on-demand'
import { shortcutWords } from '@/domain/words/craft'
import { BODY_ID } from '../use-rich-text'
import { isMac, isPressed, shownKeys } from './keys'
import { DESK_KEYS } from './shortcut-list'

const ShortcutsDialog = onDemand(() => import('./shortcuts-dialog').then((room) => room.ShortcutsDialog))

/** The keys of the whole writing desk, and the button of the sheet that lists them all. */
export function DeskKeys({ onSave }: { onSave(): void }) {
  const [listed, setListed] = useState(false)
  const [wanted, setWanted] = useState(false)
  const list = () => {
    setWanted(true)
    setListed(true)
  }

  useEffect(() => {
    const mac = isMac()
    const acts: [string, (event: KeyboardEvent) => boolean][] = [
      [DESK_KEYS.save, () => (onSave(), true)],
      [DESK_KEYS.list, () => (list(), true)],
      [DESK_KEYS.listPlain, (event) => !isTyping(event.target) && (list(), true)],
      [DESK_KEYS.nextRegion, () => goToRegion(1)],
      [DESK_KEYS.previousRegion, () => goToRegion(-1)],
    ]
    function onKeyDown(event: KeyboardEvent) {
      if (event.isComposing || event.defaultPrevented || document.querySelector('dialog[open]')) return
      const act = acts.find(([keys]) => isPressed(event, keys, mac))?.[1]
      if (act?.(event)) event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [onSave])

  return (
    <>
      <button
        type="button"
        onClick={list}
        title={`${shortcutWords.open} (${shownKeys(DESK_KEYS.list, false)})`}
        className="min-h-9 rounded-md px-2 text-sm font-medium text-ink-soft hover:bg-wash-deep hover:text-ink"
      >
        {shortcutWords.open}
      </button>
      {wanted && <ShortcutsDialog open={listed} onClose={() => setListed(false)} />}
    </>
  )
}

/** Asks for the preview by its keys. */
export function usePreviewKeys(onPreview: () => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.isComposing || document.querySelector('dialog[open]') || !isPressed(event, DESK_KEYS.preview, isMac())) return
      event.preventDefault()
      onPreview()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [onPreview])
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select') !== null)
}

// In this order F6 goes through them: where it stands now, and where the caret goes.
const REGIONS = [
  { within: `#${BODY_ID}`, first: `#${BODY_ID}` },
  { within: 'aside', first: 'aside [role="tab"][aria-selected="true"]' },
  { within: '[role="toolbar"]', first: '[role="toolbar"] [tabindex="0"]' },
]

/** To the next part of the page, or the one before; from anywhere else to the text. */
function goToRegion(step: 1 | -1): boolean {
  const at = REGIONS.findIndex(({ within }) => document.activeElement?.closest(within))
  const next = at < 0 ? REGIONS[0] : REGIONS[(at + step + REGIONS.length) % REGIONS.length]
  const place = next && document.querySelector<HTMLElement>(next.first)
  place?.focus()
  return Boolean(place)
}
