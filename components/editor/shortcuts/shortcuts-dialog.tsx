'use client'

import { Dialog } from '@/components/ui/dialog'
import { shortcutWords } from '@/domain/words/craft'
import { isMac, shownKeys } from './keys'
import { SHORTCUTS, type Shortcut } from './shortcut-list'

type Props = { open: boolean; onClose(): void }

/** The sheet that lists the keys of the writing desk, as they stand on this person's keyboard. */
export function ShortcutsDialog({ open, onClose }: Props) {
  return (
    <Dialog wide open={open} title={shortcutWords.title} onClose={onClose}>
      <p className="text-sm text-ink-soft">{shortcutWords.hint}</p>
      <div className="mt-4 gap-x-10 sm:columns-2">
        {SHORTCUTS.map(({ name, shortcuts }) => (
          <section key={name} className="mb-6 break-inside-avoid">
            <h3 className="font-bold">{name}</h3>
            <dl className="mt-1 divide-y divide-line text-sm">
              {shortcuts.map((shortcut) => (
                <div key={shortcut.name} className="flex items-baseline justify-between gap-4 py-1.5">
                  <dt>{shortcut.name}</dt>
                  <dd className="shrink-0 text-end">
                    <Keys shortcut={shortcut} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

function Keys({ shortcut: { keys, mac } }: { shortcut: Shortcut }) {
  const onMac = isMac()
  const shown = (onMac && mac ? mac : keys).map((one) => shownKeys(one, onMac))
  return shown.map((one, i) => (
    <span key={one}>
      {i > 0 && <span className="text-ink-faint"> {shortcutWords.or} </span>}
      <kbd className="rounded border border-line-strong bg-wash px-1.5 py-0.5 font-sans text-xs font-semibold whitespace-nowrap">{one}</kbd>
    </span>
  ))
}
