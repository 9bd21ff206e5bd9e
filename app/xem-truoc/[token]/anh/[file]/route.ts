import { siteWords } from '@/domain/words/site'
import { previewPicture } from '@/server/previews/open-preview'
import { answerPrivately } from '@/server/reading/page-context'

type Context = { params: Promise<{ token: string; file: string }> }

/** A picture of the text that a preview link shows; asked for anew each time, so that a link taken back shows nothing more. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  answerPrivately()
  const { token, file } = await params
  const picture = await previewPicture(token, file)
  if (!picture) return new Response(siteWords.notFound, { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  return new Response(picture.bytes, {
    headers: { 'content-type': 'image/webp', 'content-length': String(picture.length), 'content-security-policy': "default-src 'none'" },
  })
}
