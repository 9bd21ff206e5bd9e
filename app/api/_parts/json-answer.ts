const STATUS: Record<string, number> = {
  'auth.signed_out': 401,
  'auth.other_person': 403,
  'auth.must_change_password': 403,
  forbidden: 403,
  not_found: 404,
  'article.stale': 409,
  'article.lease_lost': 409,
  'article.not_editable': 409,
  unexpected: 500,
}

/** A result as JSON, with the status that its code stands for. */
export function answerTo(result: { ok: true } | { ok: false; code: string }): Response {
  const status = result.ok ? 200 : (STATUS[result.code] ?? 422)
  return Response.json(result, { status, headers: { 'cache-control': 'no-store' } })
}

/** What a request says; null when that is no JSON, which no schema accepts. */
export async function bodyOf(request: Request): Promise<unknown> {
  return request.json().catch((): unknown => null)
}
