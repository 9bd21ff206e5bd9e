'use client'

import { useId, type ReactNode } from 'react'
import { CheckField, controlClass } from '@/components/ui/field'
import { creditWords } from '@/domain/words/editor'
import type { CreditRow, Me } from '../article-form'
import { ArrowDown, ArrowUp, Cross } from '../icons'

export const WRITER_ID = 'nguoi-viet'

type Props = {
  row: CreditRow
  /** Among the rows of the same role. */
  number: number
  me: Me
  onChange(part: Partial<CreditRow>): void
  /** null: it is at that end. */
  onUp: (() => void) | null
  onDown: (() => void) | null
  onRemove(): void
}

export function CreditRowFields({ row, number, me, onChange, onUp, onDown, onRemove }: Props) {
  const id = useId()
  const nameId = row.role === 'writer' && number === 1 ? WRITER_ID : `${id}-name`
  const unsaved = row.name.trim() === '' && row.office.trim() !== ''
  return (
    <div className="space-y-1.5 rounded-lg border border-line bg-paper p-3">
      <div className="flex items-center gap-1">
        <select
          aria-label={creditWords.role}
          value={row.role}
          onChange={(event) => onChange({ role: event.target.value === 'photographer' ? 'photographer' : 'writer' })}
          className="me-auto min-h-8 rounded-md bg-transparent text-sm font-semibold text-ink-soft hover:bg-wash-deep"
        >
          <option value="writer">{creditWords.roles.writer}</option>
          <option value="photographer">{creditWords.roles.photographer}</option>
        </select>
        <RowButton label={creditWords.up(row.name)} onPress={onUp}>
          <ArrowUp />
        </RowButton>
        <RowButton label={creditWords.down(row.name)} onPress={onDown}>
          <ArrowDown />
        </RowButton>
        <RowButton label={creditWords.remove(row.name)} onPress={onRemove}>
          <Cross />
        </RowButton>
      </div>
      <input
        id={nameId}
        aria-label={creditWords.nameNumbered(row.role, number)}
        aria-describedby={unsaved ? `${id}-unsaved` : 'but-danh'}
        placeholder={creditWords.namePlaceholder}
        value={row.name}
        autoComplete="off"
        onChange={(event) => onChange({ name: event.target.value })}
        className={controlClass}
      />
      {unsaved && (
        <p id={`${id}-unsaved`} className="text-sm text-bad">
          {creditWords.nameToSave}
        </p>
      )}
      <label htmlFor={`${id}-office`} className="block text-xs font-semibold text-ink-faint">
        {creditWords.officeNumbered(row.role, number)}
      </label>
      <input
        id={`${id}-office`}
        value={row.office}
        autoComplete="off"
        onChange={(event) => onChange({ office: event.target.value })}
        className={controlClass}
      />
      {row.personId === null || row.personId === me.id ? (
        <CheckField
          label={creditWords.mine}
          checked={row.personId === me.id}
          onChange={(event) => onChange({ personId: event.target.checked ? me.id : null })}
        />
      ) : (
        <p className="text-sm text-ink-faint">{creditWords.linked}</p>
      )}
    </div>
  )
}

type RowButtonProps = { label: string; onPress: (() => void) | null; children: ReactNode }

function RowButton({ label, onPress, children }: RowButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={onPress === null}
      onClick={() => onPress?.()}
      className="grid size-8 place-items-center rounded-md text-ink-soft hover:bg-wash-deep hover:text-ink aria-disabled:opacity-35"
    >
      {children}
    </button>
  )
}
