import { requireActorForAction } from '@/server/auth/current-actor'
import { Invalid } from '@/server/errors'
import { receiveFile } from '@/server/media/receive-file'
import { importWordFile } from '@/server/word/import-word-file'
import { WORD_LIMITS } from '@/server/word/limits'
import { refusal } from '../tai-anh/refusal'

/**
 * Reads a Word file for an article: `POST /api/nhap-word?bai=ARTICLE_ID`, the body is the file itself, its name
 * percent-encoded in `X-Ten-Tep`. That header has to be there: a form of another site could not send it. Answers with a
 * WordImport; the article's text is not changed by it.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    const actor = await requireActorForAction()
    const name = fileName(request.headers.get('x-ten-tep'))
    const articleId = new URL(request.url).searchParams.get('bai')
    if (!articleId) throw new Invalid('invalid')
    const data = await receiveFile(request.body, WORD_LIMITS.bytes, () => new Invalid('word.too_large'))
    const read = await importWordFile(actor, { articleId, name, data, signal: request.signal })
    return Response.json(read, { headers: { 'cache-control': 'no-store' } })
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
