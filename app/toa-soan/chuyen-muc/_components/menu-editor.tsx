'use client'

import { useState } from 'react'
import { ActionForm } from '@/components/forms/action-form'
import type { FormAction } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { adminWords } from '@/domain/words/admin'
import { menuWords as words } from '@/domain/words/sections'
import { AddMenuEntry } from './add-menu-entry'
import { MenuRow } from './menu-row'

export type MenuDraft = { key: string; label: string; sectionId: string | null; href: string | null }
export type MenuSection = { id: string; name: string; slug: string }

type Props = {
  version: string
  entries: ReadonlyArray<Omit<MenuDraft, 'key'>>
  sections: readonly MenuSection[]
  action: FormAction
}

/** The menu as one list: arranged here, written whole. Nothing is kept before "Lưu thực đơn". */
export function MenuEditor({ version, entries, sections, action }: Props) {
  const [list, setList] = useState(() => drafts(entries))
  const [changed, setChanged] = useState(false)
  // The version that the list came from. What others saved meanwhile is taken over only while nothing is changed here:
  // otherwise the server refuses, and nobody's work is lost unseen.
  const [seen, setSeen] = useState(version)
  if (version !== seen && !changed) {
    setSeen(version)
    setList(drafts(entries))
  }

  function change(next: MenuDraft[]) {
    setList(next)
    setChanged(true)
  }

  function move(from: number, by: 1 | -1) {
    const next = [...list]
    const [entry] = next.splice(from, 1)
    if (entry) next.splice(from + by, 0, entry)
    change(next)
  }

  const used = new Set(list.map((entry) => entry.sectionId))
  return (
    <div className="space-y-6">
      <ActionForm action={action} hidden={{ version: seen, entries: JSON.stringify(list.map(asSent)) }} onDone={() => setChanged(false)} className="grid grid-cols-1 gap-4">
        {list.length === 0 && <p className="text-sm text-ink-faint">{words.empty}</p>}
        <ol className="divide-y divide-line rounded-lg border border-line empty:hidden">
          {list.map((entry, i) => (
            <MenuRow
              key={entry.key}
              entry={entry}
              index={i}
              isLast={i === list.length - 1}
              section={sections.find((section) => section.id === entry.sectionId)}
              onChange={(part) => change(list.map((other) => (other === entry ? { ...entry, ...part } : other)))}
              onMove={(by) => move(i, by)}
              onRemove={() => change(list.filter((other) => other !== entry))}
            />
          ))}
        </ol>
        <div className="flex flex-wrap items-center gap-3">
          <SubmitButton pendingLabel={adminWords.saving}>{words.save}</SubmitButton>
          {changed && <p className="text-sm text-warn">{words.unsaved}</p>}
        </div>
      </ActionForm>
      <AddMenuEntry
        sections={sections.filter((section) => !used.has(section.id))}
        onAdd={(entry) => change([...list, { ...entry, key: crypto.randomUUID() }])}
      />
    </div>
  )
}

function drafts(entries: Props['entries']): MenuDraft[] {
  return entries.map((entry, i) => ({ ...entry, key: `${i}:${entry.sectionId ?? entry.href}` }))
}

function asSent({ label, sectionId, href }: MenuDraft) {
  return sectionId === null ? { label, href: href ?? '' } : { label, sectionId }
}
