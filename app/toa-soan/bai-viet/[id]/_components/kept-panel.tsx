'use client'

import { useState } from 'react'
import { ArticleSheet, type PictureSizes } from '@/components/newsroom/article-sheet'
import { when } from '@/components/newsroom/when'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { ArticleContent } from '@/domain/content/content'
import { articleWords } from '@/domain/words/newsroom'

type Kept = { id: string; at: Date; personName: string; content: ArticleContent }
type Props = { texts: Kept[]; pictures: PictureSizes; now: Date; zone: string }

/** Texts that came too late to be saved: to be read, and copied from. */
export function KeptPanel({ texts, pictures, now, zone }: Props) {
  const [open, setOpen] = useState<Kept | null>(null)
  const name = ({ personName, at }: Kept) => articleWords.keptBy(personName, when(at, now, zone))
  if (texts.length === 0) return null
  return (
    <section aria-labelledby="ban-duoc-giu">
      <h2 id="ban-duoc-giu" className="text-base font-bold">
        {articleWords.kept}
      </h2>
      <p className="mt-1 text-sm text-ink-faint">{articleWords.keptText}</p>
      <ul className="mt-2 divide-y divide-line rounded-lg border border-line text-sm">
        {texts.map((text) => (
          <li key={text.id} className="flex items-center justify-between gap-3 px-3 py-2">
            <span>{name(text)}</span>
            <Button className="min-h-8 px-3 py-1" onClick={() => setOpen(text)}>
              {articleWords.see}
            </Button>
          </li>
        ))}
      </ul>
      <Dialog open={open !== null} title={open ? name(open) : ''} onClose={() => setOpen(null)} wide>
        {open && <ArticleSheet content={open.content} pictures={pictures} zone={zone} />}
      </Dialog>
    </section>
  )
}
