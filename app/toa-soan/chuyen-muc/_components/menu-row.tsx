'use client'

import { useForm } from '@/components/forms/form-context'
import { Button } from '@/components/ui/button'
import { controlClass } from '@/components/ui/field'
import { menuWords as words } from '@/domain/words/sections'
import type { MenuDraft, MenuSection } from './menu-editor'

type Props = {
  entry: MenuDraft
  index: number
  isLast: boolean
  section: MenuSection | undefined
  onChange(part: { label?: string; href?: string }): void
  onMove(by: 1 | -1): void
  onRemove(): void
}

/** One entry of the menu: its label, where it leads, its place. */
export function MenuRow({ entry, index, isLast, section, onChange, onMove, onRemove }: Props) {
  const { state } = useForm()
  const fault = (field: 'label' | 'href') => state.fields?.[`entries.${index}.${field}`]
  const faults = [fault('label'), fault('href')].filter(Boolean)
  return (
    <li className="flex flex-wrap items-center gap-2 px-3 py-2">
      <div className="grid min-w-0 flex-1 basis-64 gap-2 sm:grid-cols-2">
        <input
          value={entry.label} aria-label={words.labelOf(index + 1)} aria-invalid={fault('label') ? true : undefined}
          onChange={(event) => onChange({ label: event.target.value })} className={controlClass}
        />
        {entry.sectionId === null ? (
          <input
            value={entry.href ?? ''} aria-label={words.hrefOf(index + 1)} aria-invalid={fault('href') ? true : undefined}
            onChange={(event) => onChange({ href: event.target.value })} spellCheck={false} className={controlClass}
          />
        ) : (
          <p className="self-center text-sm break-all text-ink-faint">{words.ofSection(section ? `/${section.slug}` : '')}</p>
        )}
        {faults.length > 0 && <p className="text-sm font-medium text-bad sm:col-span-2">{faults.join(' ')}</p>}
      </div>
      <div className="flex gap-1">
        <Button look="quiet" disabled={index === 0} onClick={() => onMove(-1)} className="px-3">
          <span aria-hidden>↑</span>
          <span className="sr-only">{words.up(entry.label)}</span>
        </Button>
        <Button look="quiet" disabled={isLast} onClick={() => onMove(1)} className="px-3">
          <span aria-hidden>↓</span>
          <span className="sr-only">{words.down(entry.label)}</span>
        </Button>
        <Button look="quiet" onClick={onRemove}>
          <span aria-hidden>{words.remove}</span>
          <span className="sr-only">{words.removeOf(entry.label)}</span>
        </Button>
      </div>
    </li>
  )
}
