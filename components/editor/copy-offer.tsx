'use client'

import { useEffect, useState } from 'react'
import { ArticleSheet, type PictureSizes } from '@/components/newsroom/article-sheet'
import { when } from '@/components/newsroom/when'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import type { ArticleContent } from '@/domain/content/content'
import { copyWords } from '@/domain/words/editor'
import { findCopies, type LocalCopy } from './local-copy'
import { sameContent } from './save-result'

type Props = {
  articleId: string
  personId: string
  /** What the server has. */
  version: number
  content: ArticleContent
  pictures: PictureSizes
  zone: string
  /** `forget` takes the copy away, once its text is kept anew. */
  onUse(copy: LocalCopy, forget: () => void): void
}

type Found = { key: string; copy: LocalCopy }

/** A text that an earlier tab left on this machine is offered, never put in by itself. */
export function CopyOffer({ articleId, personId, version, content, pictures, zone, onUse }: Props) {
  const [found, setFound] = useState<Found | null>(null)
  const [open, setOpen] = useState(false)

  useEffect(() => {
    // After the first drawing: only the browser knows what it holds.
    const timer = setTimeout(() => {
      const copies = findCopies(localStorage, articleId, personId, Date.now())
      for (const { key, copy } of copies) if (sameContent(copy.content, content)) localStorage.removeItem(key)
      setFound(copies.find(({ copy }) => !sameContent(copy.content, content)) ?? null)
    })
    return () => clearTimeout(timer)
  }, [articleId, personId, content])

  if (!found) return null
  const { key, copy } = found

  function drop() {
    localStorage.removeItem(key)
    setFound(null)
  }
  function use() {
    setOpen(false)
    setFound(null)
    onUse(copy, () => localStorage.removeItem(key))
  }

  return (
    <>
      <Notice
        tone="info"
        title={copyWords.offer(when(new Date(copy.at), new Date(), zone))}
        actions={
          <>
            <Button onClick={() => setOpen(true)}>{copyWords.see}</Button>
            <Button onClick={use}>{copyWords.use}</Button>
            <Button onClick={drop}>{copyWords.drop}</Button>
          </>
        }
      >
        {copy.version !== version && <p>{copyWords.newer}</p>}
      </Notice>
      <Dialog open={open} title={copyWords.title} onClose={() => setOpen(false)} wide>
        <ArticleSheet content={copy.content} pictures={pictures} zone={zone} />
      </Dialog>
    </>
  )
}
