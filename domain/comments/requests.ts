import { z } from 'zod'
import { anchorSchema } from './anchor-schemas'

const articleId = z.string()
const text = z.string()

/** What a page may ask of an article's remarks; each is answered with the remarks as they are then. */
export const commentRequestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('add'), articleId, anchor: anchorSchema.nullable(), text }),
  z.object({ kind: z.literal('answer'), articleId, threadId: z.string(), text }),
  z.object({ kind: z.literal('edit'), articleId, commentId: z.string(), text }),
  z.object({ kind: z.literal('delete'), articleId, commentId: z.string() }),
  z.object({ kind: z.literal('resolve'), articleId, threadId: z.string(), resolved: z.boolean() }),
])

export type CommentRequest = z.infer<typeof commentRequestSchema>
