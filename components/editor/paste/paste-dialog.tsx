'use client'

import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { pasteWords } from '@/domain/words/paste'
import { uiWords } from '@/domain/words/ui'
import type { Paste } from './use-paste'

/** Asks about legacy fonts before anything comes into the text: some lines as they are, and as they would be. */
export function PasteDialog({ paste: { question, answer } }: { paste: Paste }) {
  return (
    <Dialog open={question !== null} title={pasteWords.legacyTitle} wide onClose={() => answer('cancel')}>
      {question && (
        <div className="space-y-4">
          <p>{pasteWords.legacyWhy(question.fonts.join(', '))}</p>
          <ul className="divide-y divide-line rounded-lg border border-line">
            {question.samples.map(({ before, after }, i) => (
              <li key={i} className="grid gap-x-6 gap-y-2 px-4 py-3 sm:grid-cols-2">
                <Sample name={pasteWords.legacyBefore} text={before} />
                <Sample name={pasteWords.legacyAfter} text={after} strong />
              </li>
            ))}
          </ul>
          <DialogActions>
            <Button onClick={() => answer('cancel')}>{uiWords.cancel}</Button>
            <Button onClick={() => answer('keep')}>{pasteWords.keep}</Button>
            <Button look="primary" autoFocus onClick={() => answer('convert')}>
              {pasteWords.convert}
            </Button>
          </DialogActions>
        </div>
      )}
    </Dialog>
  )
}

function Sample({ name, text, strong }: { name: string; text: string; strong?: boolean }) {
  return (
    <div className="min-w-0">
      <p className="text-xs font-semibold text-ink-soft">{name}</p>
      <p className={`leading-normal break-words ${strong ? 'font-semibold' : 'text-ink-soft'}`}>{text}</p>
    </div>
  )
}
