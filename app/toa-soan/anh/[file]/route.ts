import { siteWords } from '@/domain/words/site'
import { currentActor } from '@/server/auth/current-actor'
import { maySeePicture } from '@/server/media/may-see-picture'
import { parsePictureName } from '@/server/media/picture-file'
import { openPicture } from '@/server/media/read-picture'

/**
 * A picture for staff, `/toa-soan/anh/ID-WIDTH.webp`: for those who find an article with it in
 * the newsroom. To everybody else, signed in or not, there is no such picture.
 */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const wanted = parsePictureName((await params).file)
  const actor = await currentActor()
  if (!wanted || !actor || actor.mustChangePassword) return notFound()
  if (!(await maySeePicture(actor, wanted.id))) return notFound()
  const etag = `"${wanted.id}-${wanted.width}"`
  // The right to see it is asked for each time; the bytes never change under their address.
  const headers = { etag, 'cache-control': 'private, max-age=0, must-revalidate' }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  const picture = await openPicture(wanted.id, wanted.width)
  if (!picture) return notFound()
  return new Response(picture.bytes, {
    headers: {
      ...headers,
      'content-type': 'image/webp',
      'content-length': String(picture.length),
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
    },
  })
}

function notFound(): Response {
  return new Response(siteWords.notFound, {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
