import { Notice } from '@/components/ui/notice'
import type { FormState } from './form-state'
import { OneTimePassword } from './one-time-password'

/** What a form's action answered. Stands there from the start, so that screen readers hear what comes into it. */
export function FormMessage({ state }: { state: FormState }) {
  return (
    <div aria-live="polite" className="space-y-3 empty:sr-only">
      {state.error && <Notice tone="bad">{state.error}</Notice>}
      {state.notice && <Notice tone="good">{state.notice}</Notice>}
      {state.password && <OneTimePassword {...state.password} />}
    </div>
  )
}
