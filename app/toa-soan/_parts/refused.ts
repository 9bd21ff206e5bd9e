import { headers } from 'next/headers'
import { ZodError } from 'zod'
import { UNEXPECTED } from '@/components/editor/save-result'
import { errorMessage, systemErrorMessage } from '@/domain/words/errors'
import { HouseError } from '@/server/errors'

export type Refusal = { ok: false; code: string; message: string; params: Record<string, string> }

/** A refusal as a form shows it. What nobody expected is logged under an id, and only the id is told. */
export async function refused(error: unknown): Promise<Refusal> {
  if (error instanceof HouseError) {
    const { code, params } = error
    return { ok: false, code, message: errorMessage(code, params), params: texts(params) }
  }
  if (error instanceof ZodError) return { ok: false, code: 'invalid', message: errorMessage('invalid'), params: {} }
  const id = (await headers()).get('x-request-id') ?? crypto.randomUUID()
  console.error(JSON.stringify({ level: 'error', requestId: id, error: error instanceof Error ? error.stack : String(error) }))
  return { ok: false, code: UNEXPECTED, message: systemErrorMessage(id), params: {} }
}

function texts(params: Record<string, string | number>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]))
}
