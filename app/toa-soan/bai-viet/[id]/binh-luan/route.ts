import { requireActorForBeat } from '@/server/auth/current-actor'
import { listComments } from '@/server/comments/list-comments'
import { Forbidden, NotFound } from '@/server/errors'

/** The remarks of an article, for the page that shows them and asks from time to time; asking keeps no session from ending. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  try {
    const actor = await requireActorForBeat()
    return answer(await listComments(actor, (await params).id), 200)
  } catch (error) {
    if (error instanceof Forbidden) return answer(null, 401)
    if (error instanceof NotFound) return answer(null, 404)
    throw error
  }
}

function answer(body: unknown, status: number): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } })
}
