'use client'

import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import type { BulkAction } from '@/domain/desk/bulk'
import { bulkActionWords, bulkWords as words } from '@/domain/words/desk'
import { uiWords } from '@/domain/words/ui'
import type { Chosen } from './chosen'

type Props = { action: BulkAction; articles: Chosen[]; onClose(): void; onConfirm(): void }

/** Asks once more before readers see it, naming every article. */
export function BulkQuestion({ action, articles, onClose, onConfirm }: Props) {
  const title = words.question(bulkActionWords[action], articles.length)
  return (
    <Dialog open={articles.length > 0} title={title} onClose={onClose}>
      <ul className="max-h-80 list-disc space-y-1 overflow-y-auto ps-5 text-sm">
        {articles.map((article) => (
          <li key={article.id}>{article.title}</li>
        ))}
      </ul>
      <DialogActions>
        <Button onClick={onClose}>{uiWords.cancel}</Button>
        <Button look={action === 'withdraw' ? 'danger' : 'primary'} autoFocus onClick={onConfirm}>
          {bulkActionWords[action]}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
