import { authWords as words } from '@/domain/words/auth'
import { errorMessage } from '@/domain/words/errors'
import { authRequest } from './auth-request'

/** Signs in by e-mail and password. The sentence to show, or null when it went well. */
export async function signInBy(fields: { email: string; password: string }): Promise<string | null> {
  try {
    const { ok, error } = await authRequest('callback/credentials', fields)
    if (ok && error === null) return null
    if (error === 'no_cookie') return words.noCookie
    const [, minutes] = /^throttled\.(\d+)$/.exec(error ?? '') ?? []
    return minutes ? errorMessage('auth.throttled', { minutes }) : errorMessage('auth.wrong')
  } catch {
    return words.unreachable
  }
}
