'use client'

import { useState } from 'react'
import { ComparisonView } from '@/components/compare/on-demand'
import type { PictureSizes } from '@/components/newsroom/article-sheet'
import { when } from '@/components/newsroom/when'
import { Button } from '@/components/ui/button'
import { Confirm } from '@/components/ui/confirm'
import { Dialog } from '@/components/ui/dialog'
import type { ArticleContent } from '@/domain/content/content'
import { keptWords as words } from '@/domain/words/kept'

export type Kept = { id: string; at: Date; personName: string; content: ArticleContent; maySettle: boolean }

/** Puts a kept text away. */
export type SettleKept = (input: { articleId: string; id: string }) => Promise<{ ok: true } | { ok: false; message: string }>

type Props = {
  articleId: string
  texts: Kept[]
  /** The text as it stands now, to compare with. */
  now: ArticleContent
  pictures: PictureSizes
  sections: { id: string; name: string }[]
  at: Date
  zone: string
  settle: SettleKept
}

type Open = { kind: 'compare' | 'settle'; text: Kept } | null

/** Texts that came too late to be saved: to be compared with what stands there, copied from, and put away. */
export function KeptPanel({ articleId, texts, now, pictures, sections, at, zone, settle }: Props) {
  const [open, setOpen] = useState<Open>(null)
  const [settled, setSettled] = useState<string[]>([])
  const [failure, setFailure] = useState<string | null>(null)
  const shown = texts.filter(({ id }) => !settled.includes(id))
  const name = (text: Kept) => words.by(text.personName, when(text.at, at, zone))
  const close = () => setOpen(null)

  async function putAway({ id }: Kept) {
    const answer = await settle({ articleId, id }).catch(() => ({ ok: false, message: words.noAnswer }) as const)
    setFailure(answer.ok ? null : answer.message)
    if (answer.ok) setSettled((before) => [...before, id])
  }

  if (shown.length === 0) return null
  return (
    <section aria-labelledby="ban-duoc-giu">
      <h2 id="ban-duoc-giu" className="text-base font-bold">
        {words.heading}
      </h2>
      <p className="mt-1 text-sm text-ink-faint">{words.text}</p>
      <ul className="mt-2 divide-y divide-line rounded-lg border border-line text-sm">
        {shown.map((text) => (
          <li key={text.id} className="space-y-2 px-3 py-2">
            <p>{name(text)}</p>
            <div className="flex flex-wrap gap-2">
              <Button className="min-h-9 px-3 py-1" aria-label={words.compareOf(name(text))} onClick={() => setOpen({ kind: 'compare', text })}>
                {words.compare}
              </Button>
              {text.maySettle && (
                <Button className="min-h-9 px-3 py-1" aria-label={words.settleOf(name(text))} onClick={() => setOpen({ kind: 'settle', text })}>
                  {words.settle}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {failure && (
        <p role="alert" className="mt-2 text-sm font-semibold text-bad">
          {failure}
        </p>
      )}
      <Dialog open={open?.kind === 'compare'} title={open ? name(open.text) : ''} onClose={close} wide>
        {open?.kind === 'compare' && (
          <ComparisonView
            before={now}
            after={open.text.content}
            pictures={pictures}
            sections={sections}
            zone={zone}
            labels={{ before: words.now, after: words.by(open.text.personName, when(open.text.at, at, zone)) }}
          />
        )}
      </Dialog>
      <Confirm
        open={open?.kind === 'settle'}
        title={words.settleTitle}
        text={words.settleText}
        yes={words.settle}
        onClose={close}
        onYes={() => open && void putAway(open.text)}
      />
    </section>
  )
}
