'use client'

import { useEffect, useId, useRef, useState, useTransition, type FormEvent, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { InputField, SelectField } from '@/components/ui/field'
import { bulkAsksAgain, bulkNeeds, type BulkAction } from '@/domain/desk/bulk'
import { bulkActionWords, bulkWords as words } from '@/domain/words/desk'
import { articleWords } from '@/domain/words/newsroom'
import { ASK_AGAIN } from '../use-attended-poll'
import { BulkQuestion } from './bulk-question'
import { BulkReport, type Report } from './bulk-report'
import { boxesIn, chosenIn, type Chosen } from './chosen'

export type BulkInput = { action: BulkAction; articles: Array<{ id: string; version: number }>; at?: string; reason?: string }
/** What became of each that was tried; `fault`: what ended the row, if something did. */
export type BulkAnswer = { ok: true; outcomes: Array<{ id: string; message: string | null }>; fault: string | null } | { ok: false; message: string }

type Props = {
  actions: readonly BulkAction[]
  /** How many articles the list shows. */
  count: number
  run(input: BulkInput): Promise<BulkAnswer>
  children: ReactNode
}

/** A list with boxes: one thing done with all that are chosen, and told of each what became of it. */
export function BulkForm({ actions, count, run, children }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const told = useRef<HTMLDivElement>(null)
  const id = useId()
  const [chosen, setChosen] = useState(0)
  const [action, setAction] = useState<BulkAction>(actions[0] ?? 'deadline')
  const [missing, setMissing] = useState<string | null>(null)
  const [asking, setAsking] = useState<Chosen[]>([])
  const [report, setReport] = useState<Report | null>(null)
  const [pending, start] = useTransition()
  const needs = bulkNeeds(action)
  const needed = `${id}-can`

  // What became of it stands above a list that may be long, and the bar that had the focus is gone.
  useEffect(() => {
    if (report) told.current?.focus()
  }, [report])

  function recount() {
    setChosen(chosenIn(form.current).length)
    setMissing(null)
  }

  function chooseAll() {
    const every = chosen < count
    for (const box of boxesIn(form.current)) box.checked = every
    recount()
  }

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const articles = chosenIn(form.current)
    if (articles.length === 0 || pending) return
    if (needs && !given(needs)) {
      setMissing(words.missing[needs])
      document.getElementById(needed)?.focus()
    } else if (bulkAsksAgain(action)) setAsking(articles)
    else go(articles)
  }

  function given(name: 'time' | 'reason'): string {
    const value = form.current ? new FormData(form.current).get(name) : null
    return typeof value === 'string' ? value.trim() : ''
  }

  function go(articles: Chosen[]) {
    const input: BulkInput = {
      action,
      articles: articles.map(({ id: articleId, version }) => ({ id: articleId, version })),
      ...(needs === 'time' ? { at: given('time') } : {}),
      ...(needs === 'reason' ? { reason: given('reason') } : {}),
    }
    setAsking([])
    start(async () => {
      const answer = await run(input).catch(() => ({ ok: false as const, message: articleWords.noAnswer }))
      setReport(reportOf(answer, articles))
      if (!answer.ok) return
      for (const box of boxesIn(form.current)) box.checked = false
      recount()
      window.dispatchEvent(new Event(ASK_AGAIN))
    })
  }

  return (
    // A browser that comes back would tick the boxes again, for articles that have moved on since.
    <form ref={form} onSubmit={send} onChange={recount} noValidate autoComplete="off">
      <div ref={told} tabIndex={-1} className="mb-3 outline-none empty:hidden">
        {report && <BulkReport report={report} />}
      </div>
      {count > 0 && (
        <Button look="quiet" className="-ms-3 mb-1" onClick={chooseAll}>
          {chosen === count ? words.chooseNone : words.chooseAll}
        </Button>
      )}
      {children}
      <p role="status" className="sr-only">
        {chosen > 0 ? words.chosen(chosen) : ''}
      </p>
      {chosen > 0 && (
        <fieldset className="sticky bottom-0 z-20 mt-3 flex flex-wrap items-start gap-x-3 gap-y-2 rounded-xl border border-line-strong bg-surface p-3 shadow-lg sm:p-4">
          <legend className="sr-only">{words.bar}</legend>
          <p aria-hidden className="basis-full text-sm font-semibold sm:basis-auto sm:pt-8">
            {words.chosen(chosen)}
          </p>
          <div className="min-w-44 flex-1 sm:max-w-56">
            <SelectField id={`${id}-viec`} label={words.action} value={action} onChange={(event) => setAction(actions.find((each) => each === event.target.value) ?? action)}>
              {actions.map((each) => (
                <option key={each} value={each}>
                  {bulkActionWords[each]}
                </option>
              ))}
            </SelectField>
          </div>
          {needs === 'time' && <InputField id={needed} type="datetime-local" name="time" label={words.time} hint={words.timeHint} error={missing} required />}
          {needs === 'reason' && (
            <div className="min-w-44 flex-2">
              <InputField id={needed} name="reason" label={words.reason} maxLength={2000} error={missing} required />
            </div>
          )}
          <Button type="submit" look="primary" disabled={pending} className="sm:mt-6">
            {pending ? words.running : words.run}
          </Button>
        </fieldset>
      )}
      <BulkQuestion action={action} articles={asking} onClose={() => setAsking([])} onConfirm={() => go(asking)} />
    </form>
  )
}

function reportOf(answer: BulkAnswer, articles: Chosen[]): Report {
  if (!answer.ok) return { done: 0, refused: [], fault: answer.message }
  const titles = new Map(articles.map(({ id, title }) => [id, title]))
  const refused = answer.outcomes.flatMap(({ id, message }) => (message === null ? [] : [{ id, title: titles.get(id) ?? words.untitled, message }]))
  return { done: answer.outcomes.length - refused.length, refused, fault: answer.fault }
}
