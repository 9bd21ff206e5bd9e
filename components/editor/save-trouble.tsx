'use client'

import { Button, buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { ArticleContent } from '@/domain/content/content'
import { saveWords } from '@/domain/words/editor'
import { ConflictChoices, type ConflictHandlers } from './conflict-choices'
import type { SaveState } from './save-queue'
import type { PictureSizes } from '@/components/newsroom/article-sheet'

type Props = {
  state: SaveState<ArticleContent>
  onRetry(): void
  conflict: ConflictHandlers
  pictures: PictureSizes
  zone: string
}

/** What went wrong with saving and what can be done; it stays until the text is with the server. */
export function SaveTrouble({ state, onRetry, conflict, pictures, zone }: Props) {
  return (
    <div aria-live="polite">
      {state.kind === 'failed' && (
        <Notice tone="bad" actions={<Button onClick={onRetry}>{saveWords.retry}</Button>}>
          <p className="font-semibold">{state.kept ? saveWords.failedKept : saveWords.failedNotKept}</p>
          {state.message && <p>{state.message}</p>}
        </Notice>
      )}
      {state.kind === 'refused' && (
        <Notice tone="bad" actions={<Button onClick={onRetry}>{saveWords.retry}</Button>}>
          <p className="font-semibold">{state.kept ? saveWords.failedKept : saveWords.failedNotKept}</p>
          <p>{state.message}</p>
        </Notice>
      )}
      {state.kind === 'signed_out' && (
        <Notice
          tone="warn"
          title={saveWords.signedOut}
          actions={
            <>
              <a href="/dang-nhap" target="_blank" rel="noopener" className={buttonClass('primary')}>
                {saveWords.signIn}
              </a>
              <Button onClick={onRetry}>{saveWords.retry}</Button>
            </>
          }
        />
      )}
      {state.kind === 'conflict' && <ConflictChoices state={state} pictures={pictures} zone={zone} {...conflict} />}
    </div>
  )
}
