'use client'

import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { ArticleContent } from '@/domain/content/content'
import { saveWords } from '@/domain/words/editor'
import { ConflictChoices, type ConflictHandlers, type ConflictTexts } from './conflict-choices'
import type { CopyPlace } from './copies/local-copy'
import type { SaveState } from './save-contract'
import { SessionTrouble, type Stranger } from './session-trouble'

type Props = {
  state: SaveState<ArticleContent>
  /** What the page itself has heard, while there is nothing to save. */
  stranger: Stranger | null
  email: string
  place: CopyPlace['kind'] | null
  onRetry(): void
  onSignedIn(): void
  conflict: ConflictHandlers
  texts: ConflictTexts
}

/** What went wrong with saving and what can be done; it stays until the text is with the server. */
export function SaveTrouble({ state, stranger, email, place, onRetry, onSignedIn, conflict, texts }: Props) {
  const there = state.kind === 'signed_out' || state.kind === 'other_person' ? state : stranger
  return (
    <div aria-live="polite" className="space-y-2">
      {(state.kind === 'failed' || state.kind === 'refused') && (
        <Notice tone="bad" actions={<Button onClick={onRetry}>{saveWords.retry}</Button>}>
          <p className="font-semibold">{state.kept ? saveWords.failedKept : saveWords.failedNotKept}</p>
          {state.message && <p>{state.message}</p>}
        </Notice>
      )}
      {there && <SessionTrouble key={there.kind} stranger={there} email={email} onSignedIn={onSignedIn} />}
      {state.kind === 'ended' && (
        <Notice
          tone="warn"
          title={state.message}
          actions={
            <Button look="primary" onClick={() => location.reload()}>
              {saveWords.reopen}
            </Button>
          }
        >
          <p>{saveWords.endedText}</p>
        </Notice>
      )}
      {state.kind === 'conflict' && <ConflictChoices state={state} texts={texts} {...conflict} />}
      {place === 'storage' && <p className="text-sm text-warn">{saveWords.storageOnly}</p>}
      {place === 'none' && <p className="text-sm font-semibold text-bad">{saveWords.nowhereKept}</p>}
    </div>
  )
}
