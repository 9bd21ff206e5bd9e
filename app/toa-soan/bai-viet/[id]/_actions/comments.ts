'use server'

import type { CommentResult } from '@/components/newsroom/comments/comment-result'
import type { PersonActor } from '@/domain/article/actor'
import { commentRequestSchema, type CommentRequest } from '@/domain/comments/requests'
import { requireActorForAction } from '@/server/auth/current-actor'
import { addComment } from '@/server/commands/add-comment'
import { answerComment } from '@/server/commands/answer-comment'
import { deleteComment } from '@/server/commands/delete-comment'
import { editComment } from '@/server/commands/edit-comment'
import { resolveThread } from '@/server/commands/resolve-thread'
import { listComments } from '@/server/comments/list-comments'
import { refused } from '../../../_parts/refused'

/** One change of an article's remarks, answered with all of them as they are now. */
export async function changeComments(input: unknown): Promise<CommentResult> {
  try {
    const actor = await requireActorForAction()
    const request = commentRequestSchema.parse(input)
    const id = await perform(actor, request)
    return { ok: true, id, comments: await listComments(actor, request.articleId) }
  } catch (error) {
    return await refused(error)
  }
}

async function perform(actor: PersonActor, request: CommentRequest): Promise<string | null> {
  switch (request.kind) {
    case 'add':
      return (await addComment(actor, without(request))).id
    case 'answer':
      return (await answerComment(actor, without(request))).id
    case 'edit':
      return done(editComment(actor, without(request)))
    case 'delete':
      return done(deleteComment(actor, without(request)))
    case 'resolve':
      return done(resolveThread(actor, without(request)))
  }
}

function without<R extends CommentRequest>({ kind: _, ...input }: R): Omit<R, 'kind'> {
  return input
}

async function done(work: Promise<void>): Promise<null> {
  await work
  return null
}
