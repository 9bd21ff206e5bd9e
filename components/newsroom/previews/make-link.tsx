'use client'

import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import { Button } from '@/components/ui/button'
import { controlClass, InputField, SelectField } from '@/components/ui/field'
import { PREVIEW_DAYS } from '@/domain/previews/link'
import { previewWords as words } from '@/domain/words/previews'

type Props = {
  busy: boolean
  /** Of the link just made. */
  address: string | null
  onMake(note: string, days: number): void
}

/** For whom and for how long; then the address, once. */
export function MakeLink({ busy, address, onMake }: Props) {
  const [note, setNote] = useState('')
  const [days, setDays] = useState<number>(7)

  function submit(event: SyntheticEvent) {
    event.preventDefault()
    onMake(note, days)
  }

  return (
    <div className="space-y-4">
      <form onSubmit={submit} className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_10rem_auto] sm:items-start">
        <InputField
          id="xem-truoc-cho-ai"
          label={words.note}
          hint={words.noteHint}
          value={note}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => setNote(event.target.value)}
        />
        <SelectField id="xem-truoc-may-ngay" label={words.days} value={days} onChange={(event) => setDays(Number(event.target.value))}>
          {PREVIEW_DAYS.map((n) => (
            <option key={n} value={n}>
              {words.dayChoice(n)}
            </option>
          ))}
        </SelectField>
        <Button type="submit" look="primary" disabled={busy} className="sm:mt-[1.625rem]">
          {busy ? words.creating : words.create}
        </Button>
      </form>
      {address && <NewAddress key={address} address={address} />}
    </div>
  )
}

function NewAddress({ address }: { address: string }) {
  const field = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState('')

  useEffect(() => field.current?.select(), [])

  async function copy() {
    field.current?.select()
    // Offices without TLS have no clipboard for pages; there the old way still works, or the person's own keys.
    const copied = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    )
    setTold(copied || document.execCommand('copy') ? words.copied : words.notCopied)
  }

  return (
    <div className="space-y-2 rounded-lg border-s-4 border-good bg-good-soft px-4 py-3">
      <p role="status" className="text-sm font-semibold text-good">
        {words.created}
      </p>
      <div className="flex flex-wrap gap-2">
        <input
          ref={field}
          readOnly
          value={address}
          aria-label={words.address}
          className={`${controlClass} min-w-0 flex-1 basis-64 font-mono`}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button onClick={() => void copy()}>{words.copy}</Button>
      </div>
      <p role="status" className="text-sm text-good empty:hidden">
        {told}
      </p>
    </div>
  )
}
