'use client'

import { startTransition, useActionState, useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { FormContext } from './form-context'
import { FormMessage } from './form-message'
import type { FormAction } from './form-state'

type Props = {
  action: FormAction
  /** Values that go along unseen. */
  hidden?: Record<string, string | number>
  /** Empty the fields once it was done: for forms that add something. */
  clears?: boolean
  /** Called once it was done. */
  onDone?(): void
  /** Where its messages stand; a row of small forms may want them after the button. */
  messages?: 'first' | 'last'
  /** Only faults are shown: the page itself shows what was done. */
  quiet?: boolean
  className?: string
  children: ReactNode
}

/**
 * A form over a server action. It works before its script has come; with it, what was typed stays in place when the
 * action refuses, and the first field at fault gets the focus.
 */
export function ActionForm({ action, hidden = {}, clears, onDone, messages = 'last', quiet, className, children }: Props) {
  const [state, run, pending] = useActionState(action, {})
  const [stale, setStale] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const done = useRef(onDone)

  useEffect(() => {
    done.current = onDone
  })

  useEffect(() => {
    if (state.fields) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
    if (!state.notice) return
    if (clears) form.current?.reset()
    done.current?.()
  }, [state, clears])

  // Sent by hand: a form that React sends by itself is emptied whatever the answer.
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    // Which of several buttons was pressed; older browsers do not put it in by themselves.
    const { submitter } = event.nativeEvent as SubmitEvent
    if (submitter instanceof HTMLButtonElement && submitter.name) data.set(submitter.name, submitter.value)
    setStale(false)
    startTransition(() => run(data))
  }

  const message = <FormMessage state={stale || quiet ? { ...state, notice: undefined } : state} />
  return (
    <FormContext value={{ state, pending }}>
      <form ref={form} action={run} onSubmit={send} onInput={() => setStale(true)} noValidate className={className}>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {messages === 'first' && message}
        {children}
        {messages === 'last' && message}
      </form>
    </FormContext>
  )
}
