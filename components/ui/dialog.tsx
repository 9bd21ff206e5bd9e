'use client'

import { useEffect, useId, useRef, type ReactNode } from 'react'
import { uiWords } from '@/domain/words/ui'

type Props = {
  open: boolean
  title: string
  onClose(): void
  wide?: boolean
  children: ReactNode
}

/** A modal sheet. The browser keeps the focus inside and gives it back to where it was. */
export function Dialog({ open, title, onClose, wide, children }: Props) {
  const sheet = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const element = sheet.current
    if (!element) return
    if (open && !element.open) element.showModal()
    if (!open && element.open) element.close()
  }, [open])

  return (
    <dialog
      ref={sheet}
      aria-labelledby={titleId}
      onClose={onClose}
      className={`m-auto max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] overflow-y-auto rounded-xl border border-line bg-surface p-0 text-ink shadow-2xl backdrop:bg-shade ${wide ? 'max-w-4xl' : 'max-w-lg'}`}
    >
      {open && (
        <div className="p-5 sm:p-6">
          <div className="mb-4 flex items-start justify-between gap-4">
            <h2 id={titleId} className="text-xl font-bold">
              {title}
            </h2>
            <button
              type="button"
              onClick={onClose}
              aria-label={uiWords.close}
              className="-me-2 -mt-1 size-10 shrink-0 rounded-lg text-xl text-ink-soft hover:bg-wash-deep"
            >
              <span aria-hidden>×</span>
            </button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  )
}

/** The row of buttons that ends a sheet; the last one is the step forward. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className="mt-6 flex flex-wrap justify-end gap-3">{children}</div>
}
