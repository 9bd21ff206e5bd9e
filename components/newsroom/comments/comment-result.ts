import type { CommentRequest } from '@/domain/comments/requests'
import type { Comments } from '@/domain/comments/thread-schemas'

/** What the page's action answers: all remarks as they are now; `id`: of the one just written. */
export type CommentResult = { ok: true; id: string | null; comments: Comments } | { ok: false; code: string; message: string }

export type ChangeComments = (request: CommentRequest) => Promise<CommentResult>
