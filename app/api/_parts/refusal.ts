import { errorMessage, systemErrorMessage } from '@/domain/words/errors'
import { Conflict, Forbidden, HouseError, NotFound } from '@/server/errors'

const STATUS: Record<string, number> = {
  'auth.signed_out': 401,
  'picture.too_large': 413,
  'picture.disk_full': 507,
  'word.too_large': 413,
  'word.disk_full': 507,
  'scan.too_large': 413,
  'scan.disk_full': 507,
}

/** What is answered instead of what was sent in: `{ code, message }`, or a reference id for what nobody expected. */
export function refusal(error: unknown, request: Request): Response {
  if (error instanceof HouseError) {
    const { code, params } = error
    return answer(STATUS[code] ?? statusOf(error), { code, message: errorMessage(code, params) })
  }
  const id = request.headers.get('x-request-id') ?? crypto.randomUUID()
  console.error(JSON.stringify({ level: 'error', requestId: id, error: error instanceof Error ? error.stack : String(error) }))
  return answer(500, { code: 'failed', message: systemErrorMessage(id) })
}

function statusOf(error: HouseError): number {
  if (error instanceof NotFound) return 404
  if (error instanceof Forbidden) return 403
  return error instanceof Conflict ? 409 : 422
}

function answer(status: number, body: { code: string; message: string }): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}
