'use client'

import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/field'
import { menuWords as words } from '@/domain/words/sections'
import { AddMenuAddress } from './add-menu-address'
import type { MenuDraft, MenuSection } from './menu-editor'

type Props = { sections: readonly MenuSection[]; onAdd(entry: Omit<MenuDraft, 'key'>): void }

/** Two ways to a new entry: a section that is not in the menu yet, or a label with an address. */
export function AddMenuEntry({ sections, onAdd }: Props) {
  const id = useId()
  const [chosen, setChosen] = useState('')
  const section = sections.find((one) => one.id === chosen) ?? sections[0]

  return (
    <div className="grid gap-6 border-t border-line pt-5 lg:grid-cols-2">
      {section && (
        <div className="flex flex-wrap items-end gap-3">
          <div className="min-w-0 flex-1 basis-56">
            <SelectField id={id} label={words.section} value={section.id} onChange={(event) => setChosen(event.target.value)}>
              {sections.map(({ id: value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </SelectField>
          </div>
          <Button className="mb-1" onClick={() => onAdd({ label: section.name, sectionId: section.id, href: null })}>
            {words.addSection}
          </Button>
        </div>
      )}
      <AddMenuAddress onAdd={(label, href) => onAdd({ label, href, sectionId: null })} />
    </div>
  )
}
