import { currentActor } from '@/server/auth/current-actor'
import { missingFilePage } from '@/server/delivery/error-page'
import { openArticleFile } from '@/server/word/article-files'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * The Word file that an article's text came from, `/toa-soan/tep/ID`: for those who find the article in the newsroom, to
 * be saved and never shown by the browser. To everybody else, signed in or not, there is no such file.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await currentActor()
  const file = actor && !actor.mustChangePassword ? await openArticleFile(actor, (await params).id) : null
  if (!file) return missing()
  return new Response(file.body, {
    headers: {
      'content-type': WORD,
      'content-length': String(file.length),
      'content-disposition': `attachment; filename="${plain(file.name)}"; filename*=UTF-8''${encoded(file.name)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}

function missing(): Response {
  return new Response(missingFilePage(), {
    status: 404,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' },
  })
}

// For programs that know nothing of RFC 8187.
function plain(name: string): string {
  const ascii = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').replace(/[^\w .()-]/g, '_')
  return /\.docx$/i.test(ascii) ? ascii : `${ascii}.docx`
}

function encoded(name: string): string {
  const whole = /\.docx$/i.test(name) ? name : `${name}.docx`
  return encodeURIComponent(whole).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
