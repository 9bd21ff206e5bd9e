/** What next-auth answers a request that changes something: where it would send the browser. */
type Answer = { ok: boolean; error: string | null }

/**
 * Sends a change to `/api/auth/…` as next-auth wants it: with the token that belongs to the browser's cookie. `error` is
 * the code in next-auth's answer. Throws when the server cannot be reached.
 */
export async function authRequest(path: 'callback/credentials' | 'signout', fields: Record<string, string> = {}): Promise<Answer> {
  const asked = await fetch('/api/auth/csrf', { cache: 'no-store' })
  const { csrfToken } = (await asked.json()) as { csrfToken: string }
  const response = await fetch(`/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...fields, csrfToken, json: 'true' }),
  })
  const { url } = (await response.json()) as { url: string }
  const told = new URL(url, location.origin).searchParams
  // Sent back to fetch a token once more: the browser keeps no cookie of ours.
  return { ok: response.ok, error: told.has('csrf') ? 'no_cookie' : told.get('error') }
}
