'use client'

import { useState } from 'react'
import type { CommentRequest } from '@/domain/comments/requests'
import type { Comments } from '@/domain/comments/thread-schemas'
import { commentWords } from '@/domain/words/comments'
import type { ChangeComments, CommentResult } from './comment-result'
import { usePoll } from './use-poll'

/** The remarks of the open article, and how they are changed. */
export type CommentsDesk = Comments & {
  articleId: string
  /** How many threads are open. */
  open: number
  /** The last asking had no answer: what is shown may be old. */
  stale: boolean
  /** For those who listen: what came in from others. */
  told: string
  /** The thread that is being looked at, here or in the text. */
  active: string | null
  setActive(id: string | null): void
  /** Sends a change; null once it is done, else why not. */
  change(request: CommentRequest): Promise<string | null>
}

/** Holds an article's remarks: those that the page came with, then those of each answer and of a look now and then. */
export function useComments(articleId: string, first: Comments, changeComments: ChangeComments): CommentsDesk {
  const [comments, setComments] = useState(first)
  const [stale, setStale] = useState(false)
  const [told, setTold] = useState('')
  const [active, setActive] = useState<string | null>(null)

  usePoll(async () => {
    const now = await read(articleId)
    setStale(now === null)
    if (!now || JSON.stringify(now) === JSON.stringify(comments)) return
    const news = newFromOthers(comments, now)
    if (news > 0) setTold(commentWords.news(news))
    setComments(now)
  })

  async function change(request: CommentRequest): Promise<string | null> {
    const answer = await changeComments(request).catch((): CommentResult => ({ ok: false, code: '', message: commentWords.noAnswer }))
    if (!answer.ok) return answer.message
    setComments(answer.comments)
    setStale(false)
    if (answer.id && request.kind === 'add') setActive(answer.id)
    return null
  }

  const open = comments.threads.filter(({ resolved }) => !resolved).length
  return { ...comments, articleId, open, stale, told, active, setActive, change }
}

// Without an answer what is shown stays: the next look tries again.
async function read(articleId: string): Promise<Comments | null> {
  try {
    const response = await fetch(`/toa-soan/bai-viet/${articleId}/binh-luan`, { headers: { accept: 'application/json' } })
    if (!response.ok) return null
    const { commentsSchema } = await import('@/domain/comments/thread-schemas')
    return commentsSchema.parse(await response.json())
  } catch {
    return null
  }
}

function newFromOthers(before: Comments, now: Comments): number {
  const known = new Set(before.threads.flatMap(({ lines }) => lines.map(({ id }) => id)))
  return now.threads.flatMap(({ lines }) => lines).filter(({ id, mine }) => !mine && !known.has(id)).length
}
