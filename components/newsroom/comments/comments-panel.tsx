'use client'

import { useState, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import type { Anchor } from '@/domain/comments/anchor-schemas'
import type { CommentThread } from '@/domain/comments/thread-schemas'
import { commentWords as words } from '@/domain/words/comments'
import { CommentBox } from './comment-box'
import { ThreadCard } from './thread-card'
import type { CommentsDesk } from './use-comments'
import type { Composer } from './use-composer'

type Props = {
  desk: CommentsDesk
  composer: Composer
  zone: string
  /** Where a thread's passage stands in the text, as a number that sorts; null: it is there no more. */
  rank(thread: CommentThread): number | null
  onPassage(thread: CommentThread): void
  /** The words that are selected in the text now. */
  selected(): Anchor | null
  /** For who cannot select words: another way to say what a remark is about. */
  choice?: ReactNode
}

/** The tab "Bình luận": a new remark, the threads in the order of the text, those that are settled folded away. */
export function CommentsPanel({ desk, composer, zone, rank, onPassage, selected, choice }: Props) {
  const { threads, mayComment, articleId, people } = desk
  const ranked = threads.map((thread) => ({ thread, at: thread.anchor ? rank(thread) : -Infinity }))
  const open = ranked.filter(({ thread }) => !thread.resolved).sort((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity) || 0)
  const settled = ranked.filter(({ thread }) => thread.resolved)
  const draw = ({ thread, at }: (typeof ranked)[number]) => (
    <li key={thread.id}>
      <ThreadCard thread={thread} desk={desk} zone={zone} lost={at === null} onPassage={() => onPassage(thread)} />
    </li>
  )

  async function send(text: string) {
    const refusal = await desk.change({ kind: 'add', articleId, anchor: composer.anchor, text })
    if (refusal === null) composer.close()
    return refusal
  }

  return (
    <div className="space-y-4">
      <p role="status" className="text-sm font-semibold text-info empty:hidden">
        {desk.told}
      </p>
      {desk.stale && <p className="text-sm text-ink-soft">{words.stale}</p>}
      {mayComment && composer.open && (
        <section aria-label={words.newThread} className="space-y-2 rounded-lg border border-line-strong p-3">
          {composer.chosen || !composer.anchor ? (
            (choice ?? <p className="text-sm text-ink-soft">{words.wholeArticle}</p>)
          ) : (
            <p className="border-s-3 border-warn ps-2.5 font-serif text-sm break-words">{composer.anchor.quote}</p>
          )}
          <CommentBox
            key={composer.number}
            articleId={articleId}
            slot="moi"
            anchor={composer.anchor}
            label={words.field}
            placeholder={words.placeholder}
            people={people}
            sendLabel={words.send}
            focus
            onSend={send}
            onDrop={composer.close}
          />
        </section>
      )}
      {mayComment && !composer.open && <StartButtons composer={composer} selected={selected} />}
      {threads.length === 0 && <p className="text-sm text-ink-faint">{words.empty}</p>}
      {!mayComment && <p className="text-sm text-ink-faint">{words.emptyReadOnly}</p>}
      {open.length > 0 && <ol className="space-y-3">{open.map(draw)}</ol>}
      {settled.length > 0 && (
        <details className="text-sm">
          <summary className="min-h-9 cursor-pointer py-1.5 font-semibold text-ink-soft">{words.resolvedThreads(settled.length)}</summary>
          <ol className="mt-2 space-y-3">{settled.map(draw)}</ol>
        </details>
      )}
    </div>
  )
}

function StartButtons({ composer, selected }: Pick<Props, 'composer' | 'selected'>) {
  const [none, setNone] = useState(false)
  function startAtSelection() {
    const anchor = selected()
    setNone(anchor === null)
    if (anchor) composer.start(anchor)
  }
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap gap-2">
        {/* The pointer leaves the selection in the text as it is. */}
        <Button className="min-h-9 py-1" onMouseDown={(event) => event.preventDefault()} onClick={startAtSelection}>
          {words.addSelected}
        </Button>
        <Button className="min-h-9 py-1" onClick={() => composer.start(null)}>
          {words.addWhole}
        </Button>
      </div>
      <p role="status" className="text-sm font-medium text-bad empty:hidden">
        {none ? words.noneSelected : ''}
      </p>
      <p className="text-sm text-ink-faint">{words.hint}</p>
    </div>
  )
}
