'use client'

import { useState } from 'react'
import type { PictureSizes } from '@/components/newsroom/article-sheet'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { authorWords, versionWords } from '@/domain/words/versions'
import { AuthorsView } from './authors-view'
import type { AuthorList, VersionActions } from './version-results'

type Props = {
  articleId: string
  authors: VersionActions['authors']
  pictures: PictureSizes
  zone: string
  /** Saves what is pending on an open desk. */
  before?: () => Promise<unknown>
}

/** Opens the text with who wrote each paragraph last. */
export function AuthorsButton({ articleId, authors, pictures, zone, before }: Props) {
  const [open, setOpen] = useState(false)
  const [answer, setAnswer] = useState<AuthorList | null>(null)

  async function show() {
    setOpen(true)
    setAnswer(null)
    try {
      await before?.()
      setAnswer(await authors({ articleId }))
    } catch {
      setAnswer({ ok: false, code: 'no_answer', message: versionWords.noAnswer })
    }
  }

  return (
    <>
      <Button className="min-h-9 px-3 py-1" onClick={() => void show()}>
        {authorWords.title}
      </Button>
      <Dialog open={open} title={authorWords.title} onClose={() => setOpen(false)} wide>
        {answer === null && <p role="status">{authorWords.loading}</p>}
        {answer && !answer.ok && <p role="alert">{answer.message || authorWords.failed}</p>}
        {answer?.ok && <AuthorsView body={answer.body} authors={answer.authors} pictures={pictures} zone={zone} />}
      </Dialog>
    </>
  )
}
