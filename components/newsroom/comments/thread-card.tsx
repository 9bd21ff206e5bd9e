'use client'

import { useEffect, useRef, useState } from 'react'
import { when } from '@/components/newsroom/when'
import { Button } from '@/components/ui/button'
import type { CommentThread } from '@/domain/comments/thread-schemas'
import { commentWords as words } from '@/domain/words/comments'
import { CommentBox } from './comment-box'
import { CommentLineView } from './comment-line'
import { readUnsent } from './unsent'
import type { CommentsDesk } from './use-comments'

type Props = {
  thread: CommentThread
  desk: CommentsDesk
  zone: string
  /** Its passage is not in the text any more. */
  lost: boolean
  onPassage(): void
}

const QUOTE = 120

/** A remark with its answers, under the words that it is about. */
export function ThreadCard({ thread, desk, zone, lost, onPassage }: Props) {
  const card = useRef<HTMLElement>(null)
  const [answering, setAnswering] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const { id, anchor, lines, resolved } = thread
  const { articleId, people, mayComment } = desk
  const isActive = desk.active === id

  useEffect(() => {
    if (isActive) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  useEffect(() => {
    const timer = setTimeout(() => setAnswering((now) => now || readUnsent(articleId, id) !== null))
    return () => clearTimeout(timer)
  }, [articleId, id])

  async function answer(text: string) {
    const refusal = await desk.change({ kind: 'answer', articleId, threadId: id, text })
    if (refusal === null) setAnswering(false)
    return refusal
  }

  const quote = anchor ? short(anchor.quote) : ''
  return (
    <article
      ref={card}
      aria-label={words.thread(lines[0]?.by.name ?? '', quote)}
      data-thread={id}
      className={`scroll-mt-16 space-y-3 rounded-lg border p-3 text-sm ${isActive ? 'border-accent bg-accent-soft' : 'border-line bg-surface'}`}
    >
      {anchor && <Quote quote={quote} lost={lost} onPassage={onPassage} />}
      <ol className="space-y-3">
        {lines.map((line) => (
          <CommentLineView key={line.id} line={line} desk={desk} zone={zone} />
        ))}
      </ol>
      {resolved && <p className="text-ink-soft">{words.resolvedBy(resolved.by, when(new Date(resolved.at), new Date(), zone))}</p>}
      {mayComment && answering && (
        <CommentBox
          articleId={articleId}
          slot={id}
          label={words.answerField}
          placeholder={words.answerPlaceholder}
          people={people}
          sendLabel={words.send}
          focus
          onSend={answer}
          onDrop={() => setAnswering(false)}
        />
      )}
      {mayComment && !answering && (
        <div className="flex flex-wrap gap-2">
          <Button className="min-h-9 px-3 py-1" onClick={() => setAnswering(true)}>
            {words.answer}
          </Button>
          <Button
            className="min-h-9 px-3 py-1"
            onClick={() => void desk.change({ kind: 'resolve', articleId, threadId: id, resolved: !resolved }).then(setFault)}
          >
            {resolved ? words.reopen : words.resolve}
          </Button>
        </div>
      )}
      {fault && (
        <p role="alert" className="font-medium text-bad">
          {fault}
        </p>
      )}
    </article>
  )
}

function Quote({ quote, lost, onPassage }: { quote: string; lost: boolean; onPassage(): void }) {
  const look = 'block w-full border-s-3 ps-2.5 text-start font-serif break-words'
  if (!lost) {
    return (
      <button type="button" title={words.toPassage} onClick={onPassage} className={`${look} min-h-9 border-warn hover:bg-wash`}>
        <span className="sr-only">{words.toPassage}: </span>
        {quote}
      </button>
    )
  }
  return (
    <div className={`${look} border-line-strong text-ink-soft`}>
      <p className="line-through decoration-1">{quote}</p>
      <p className="font-sans">{words.lost}</p>
    </div>
  )
}

function short(quote: string): string {
  return quote.length > QUOTE ? `${quote.slice(0, QUOTE).trimEnd()}…` : quote
}
