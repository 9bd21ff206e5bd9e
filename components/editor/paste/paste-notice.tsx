'use client'

import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { pasteWords } from '@/domain/words/paste'
import type { Paste } from './use-paste'

/** What pasting left out or changed, until it is dismissed. */
export function PasteNotice({ paste: { notice, dismiss } }: { paste: Paste }) {
  if (notice.lines.length === 0) return null
  return (
    <Notice
      tone={notice.refused ? 'bad' : 'warn'}
      title={notice.refused ? undefined : pasteWords.reportTitle}
      alert
      actions={<Button onClick={dismiss}>{pasteWords.dismiss}</Button>}
    >
      <ul className="list-disc space-y-1 ps-5">
        {notice.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  )
}
