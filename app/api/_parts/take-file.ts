import type { PersonActor } from '@/domain/article/actor'
import { requireActorForAction } from '@/server/auth/current-actor'
import { Invalid } from '@/server/errors'
import { receiveFile } from '@/server/media/receive-file'
import { refusal } from './refusal'

type Sent = { actor: PersonActor; articleId: string; name: string; data: Buffer; signal: AbortSignal }

/**
 * Takes in a file for an article: `POST …?bai=ARTICLE_ID`, the body is the file itself, its name percent-encoded in
 * `X-Ten-Tep`. That header has to be there: a form of another site could not send it. Answers with what `keep` made of
 * it, or with why not.
 */
export async function takeFile(
  request: Request,
  { bytes, tooLarge }: { bytes: number; tooLarge: Invalid },
  keep: (sent: Sent) => Promise<unknown>,
): Promise<Response> {
  try {
    const actor = await requireActorForAction()
    const name = fileName(request.headers.get('x-ten-tep'))
    const articleId = new URL(request.url).searchParams.get('bai')
    if (!articleId) throw new Invalid('invalid')
    const data = await receiveFile(request.body, bytes, tooLarge)
    const kept = await keep({ actor, articleId, name, data, signal: request.signal })
    return Response.json(kept, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    // Nobody is there any more to be answered.
    if (request.signal.aborted) return new Response(null, { status: 499 })
    return refusal(error, request)
  }
}

function fileName(header: string | null): string {
  try {
    if (header) return decodeURIComponent(header)
  } catch {
    // Not percent-encoded: refused below like a missing one.
  }
  throw new Invalid('invalid')
}
