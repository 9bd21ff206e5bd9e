import { officeInputValue } from '@/domain/language/dates'
import { readPeriod } from '@/domain/desk/report'
import { requireActorForAction } from '@/server/auth/current-actor'
import { exportReport } from '@/server/commands/export-report'
import { Forbidden, NotFound } from '@/server/errors'
import { getSiteSettings } from '@/server/site-settings'

/** The report as a spreadsheet. The door lets only posts from the site's own pages come here. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData()
  try {
    const actor = await requireActorForAction()
    const { timeZone } = await getSiteSettings()
    const period = readPeriod(form.get('tu'), form.get('den'), officeInputValue(new Date(), timeZone).slice(0, 10))
    const { name, body } = await exportReport(actor, period)
    return new Response(body, {
      headers: {
        'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'content-disposition': `attachment; filename="${name}"`,
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      },
    })
  } catch (error) {
    if (error instanceof Forbidden) return goTo('/dang-nhap?tiep=%2Ftoa-soan%2Fbao-cao')
    if (error instanceof NotFound) return goTo('/toa-soan/bao-cao')
    throw error
  }
}

function goTo(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}
