'use client'

import Link from 'next/link'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { adminWords } from '@/domain/words/admin'
import { peopleWords as words } from '@/domain/words/people'

/** A one-time password, large and plain, the only time that it is to be seen. */
export function OneTimePassword({ of, text, href }: { of: string; text: string; href?: string }) {
  const shown = useRef<HTMLOutputElement>(null)
  const [copied, setCopied] = useState(false)

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      // Without TLS a browser gives no clipboard: mark it, so that the keys for copying work.
      if (shown.current) getSelection()?.selectAllChildren(shown.current)
    }
  }

  return (
    <div className="space-y-3 rounded-lg border border-line-strong bg-wash px-4 py-4">
      <p className="text-sm font-semibold">{words.oneTimeOf(of)}</p>
      <div className="flex flex-wrap items-center gap-3">
        <output
          ref={shown}
          aria-label={words.oneTime}
          className="keep-whole rounded-md bg-surface px-3 py-2 font-mono text-lg select-all sm:text-xl"
        >
          {text}
        </output>
        <Button onClick={copy} aria-live="polite">
          {copied ? adminWords.copied : adminWords.copy}
        </Button>
      </div>
      <p className="text-sm text-ink-soft">{words.oneTimeHint}</p>
      {href && (
        <Link href={href} className="inline-block text-sm font-semibold text-link underline underline-offset-4">
          {words.open(of)}
        </Link>
      )}
    </div>
  )
}
