import { openScan } from '@/server/approvals/keep-scan'
import { currentActor } from '@/server/auth/current-actor'
import { missingFilePage } from '@/server/delivery/error-page'

const TYPES = { pdf: 'application/pdf', webp: 'image/webp', docx: 'application/octet-stream' } as const

/**
 * The scan of a signed sheet, `/toa-soan/phieu-quet/ID`: for those who find the article in the newsroom, to be saved and
 * never shown by the browser. To everybody else there is no such file.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await currentActor()
  const file = actor && !actor.mustChangePassword ? await openScan(actor, (await params).id) : null
  if (!file) {
    return new Response(missingFilePage(), { status: 404, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' } })
  }
  return new Response(file.body, {
    headers: {
      'content-type': TYPES[file.type],
      'content-length': String(file.length),
      'content-disposition': `attachment; filename="phieu-trinh-da-ky.${file.type}"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
