'use client'

import { useId, useState, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { InputField, SelectField } from '@/components/ui/field'
import { menuWords as words } from '@/domain/words/sections'
import type { MenuDraft, MenuSection } from './menu-editor'

type Props = { sections: readonly MenuSection[]; onAdd(entry: Omit<MenuDraft, 'key'>): void }

/** Two ways to a new entry: a section that is not in the menu yet, or a label with an address. */
export function AddMenuEntry({ sections, onAdd }: Props) {
  const id = useId()
  const [chosen, setChosen] = useState('')
  const section = sections.find((one) => one.id === chosen) ?? sections[0]

  function addAddress(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    const label = String(data.get('label')).trim()
    const href = String(data.get('href')).trim()
    if (!label || !href) return
    onAdd({ label, href, sectionId: null })
    form.reset()
  }

  return (
    <div className="grid gap-6 border-t border-line pt-5 lg:grid-cols-2">
      {section && (
        <div className="flex flex-wrap items-end gap-3">
          <div className="min-w-0 flex-1 basis-56">
            <SelectField id={`${id}-section`} label={words.section} value={section.id} onChange={(event) => setChosen(event.target.value)}>
              {sections.map(({ id: value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </SelectField>
          </div>
          <Button onClick={() => onAdd({ label: section.name, sectionId: section.id, href: null })}>{words.addSection}</Button>
        </div>
      )}
      <form onSubmit={addAddress} className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1 basis-36">
          <InputField id={`${id}-label`} name="label" label={words.newLabel} required />
        </div>
        <div className="min-w-0 flex-1 basis-36">
          <InputField id={`${id}-href`} name="href" label={words.href} placeholder="/…" spellCheck={false} required />
        </div>
        <Button type="submit">{words.addAddress}</Button>
      </form>
    </div>
  )
}
