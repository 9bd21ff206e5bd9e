import { PICTURE_LIMITS } from '@/domain/content/picture'
import { requireActorForAction } from '@/server/auth/current-actor'
import { Invalid } from '@/server/errors'
import { receiveFile } from '@/server/media/receive-file'
import { storePicture } from '@/server/media/store-picture'
import { refusal } from './refusal'

/**
 * Takes a picture into an article: `POST /api/tai-anh?bai=ARTICLE_ID`, the body is the file
 * itself, its name percent-encoded in `X-Ten-Tep`. That header has to be there: a form of
 * another site could not send it.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    const actor = await requireActorForAction()
    const name = fileName(request.headers.get('x-ten-tep'))
    const articleId = new URL(request.url).searchParams.get('bai')
    if (!articleId) throw new Invalid('invalid')
    const data = await receiveFile(request.body, PICTURE_LIMITS.bytes)
    return Response.json(await storePicture(actor, { articleId, name, data }))
  } catch (error) {
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
