import { siteWords } from '@/domain/words/site'
import { getPublicPicture } from '@/server/reading/get-public-picture'

type Context = { params: Promise<{ file: string }> }

/**
 * A public picture. Kept by browsers but asked for again each time (no-cache with an ETag): what is withdrawn is gone at
 * once for those who have it already.
 */
export async function GET(request: Request, { params }: Context) {
  const { file } = await params
  const picture = await getPublicPicture(file)
  if (!picture) return missing()
  const headers = { etag: picture.etag, 'cache-control': 'no-cache', 'content-type': 'image/webp' }
  if (names(request.headers.get('if-none-match'), picture.etag)) return new Response(null, { status: 304, headers })
  const opened = await picture.open()
  if (!opened) return missing()
  return new Response(opened.bytes, { headers: { ...headers, 'content-length': String(opened.length) } })
}

function names(ifNoneMatch: string | null, etag: string): boolean {
  const tags = ifNoneMatch?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? []
  return tags.includes(etag)
}

function missing(): Response {
  return new Response(siteWords.notFound, {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
