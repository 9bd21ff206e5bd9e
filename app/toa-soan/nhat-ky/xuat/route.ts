import { filterQuery, readFilters, type AuditFilters } from '@/domain/audit/filters'
import { requireActorForAction } from '@/server/auth/current-actor'
import { exportAudit } from '@/server/commands/export-audit'
import { Forbidden, Invalid, NotFound } from '@/server/errors'

/** The trail as a file, with the filters of the form. The door lets only posts from the site's own pages come here. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData()
  const filters = readFilters((name) => form.get(name))
  try {
    const actor = await requireActorForAction()
    const { name, type, body } = await exportAudit(actor, { format: form.get('dang') === 'xlsx' ? 'xlsx' : 'csv', filters })
    return new Response(body, {
      headers: {
        'content-type': type,
        'content-disposition': `attachment; filename="${name}"`,
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      },
    })
  } catch (error) {
    if (error instanceof Forbidden) return goTo('/dang-nhap?tiep=%2Ftoa-soan%2Fnhat-ky')
    if (error instanceof NotFound) return goTo(page(filters))
    if (error instanceof Invalid) return goTo(page(filters, { loi: 'nhieu' }))
    throw error
  }
}

function page(filters: AuditFilters, more: Record<string, string> = {}): string {
  return `/toa-soan/nhat-ky?${filterQuery(filters, more)}`
}

function goTo(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}
