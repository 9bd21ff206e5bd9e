'use client'

import { useId, useState, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { InputField } from '@/components/ui/field'
import { menuHrefSchema } from '@/domain/site/menu-schemas'
import { errorMessage } from '@/domain/words/errors'
import { menuWords as words } from '@/domain/words/sections'

type Faults = { label?: string; href?: string }

/** A label with an address, checked here by the rule that the server applies when the menu is saved. */
export function AddMenuAddress({ onAdd }: { onAdd(label: string, href: string): void }) {
  const id = useId()
  const [faults, setFaults] = useState<Faults>({})

  function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    const label = String(data.get('label')).trim()
    const href = menuHrefSchema.safeParse(String(data.get('href')))
    setFaults({
      label: label ? undefined : errorMessage('menu.label_required'),
      href: href.success ? undefined : errorMessage('menu.href_invalid'),
    })
    if (!label || !href.success) return
    onAdd(label, href.data)
    form.reset()
  }

  return (
    <form onSubmit={add} noValidate className="flex flex-wrap items-start gap-3">
      <div className="min-w-0 flex-1 basis-full sm:basis-36">
        <InputField id={`${id}-label`} name="label" label={words.newLabel} error={faults.label} />
      </div>
      <div className="min-w-0 flex-1 basis-full sm:basis-36">
        <InputField id={`${id}-href`} name="href" label={words.href} error={faults.href} placeholder="/…" spellCheck={false} />
      </div>
      <Button type="submit" className="sm:mt-[1.55rem]">
        {words.addAddress}
      </Button>
    </form>
  )
}
