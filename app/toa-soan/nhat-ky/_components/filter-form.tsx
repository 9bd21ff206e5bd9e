import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import { CheckField, InputField, SelectField } from '@/components/ui/field'
import { filterNames as names, SYSTEM, type AuditFilters } from '@/domain/audit/filters'
import { auditWords as words } from '@/domain/words/audit'
import { actionGroups, eventWords } from '@/domain/words/audit-events'
import type { filterChoices } from '@/server/audit/filter-choices'

type Props = {
  filters: AuditFilters
  /** Filters that say nothing, and what was typed for them. */
  unread: ReadonlyArray<keyof AuditFilters>
  given(name: string): string
  choices: Awaited<ReturnType<typeof filterChoices>>
}

/** What the trail is searched by; on a narrow screen folded away until it is wanted. */
export function FilterForm({ filters, unread, given, choices: { kind, people, sections } }: Props) {
  const active = Object.keys(filters).length > 0 || unread.length > 0
  const typed = (key: 'article' | 'from' | 'to' | 'address', words: string) => ({
    name: names[key],
    defaultValue: given(names[key]),
    error: unread.includes(key) ? words : null,
  })
  return (
    <details open={active} className="rounded-xl border border-line bg-surface">
      <summary className="min-h-11 cursor-pointer px-5 py-2.5 font-semibold">{words.filters}</summary>
      <form key={JSON.stringify([filters, unread])} role="search" action="/toa-soan/nhat-ky" className="space-y-4 border-t border-line p-5">
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2 xl:grid-cols-4">
          {kind !== 'own' && <Who people={people} value={filters.who} withSystem={kind === 'all'} />}
          <Action value={filters.action} />
          {kind !== 'own' && (
            <SelectField id="loc-muc" name={names.sectionId} label={words.section} defaultValue={filters.sectionId ?? ''}>
              <option value="">{words.anySection}</option>
              {sections.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </SelectField>
          )}
          <InputField id="loc-bai" label={words.article} hint={words.articleHint} {...typed('article', words.articleUnread)} />
          <InputField id="loc-tu" label={words.from} type="date" {...typed('from', words.dayUnread)} />
          <InputField id="loc-den" label={words.to} type="date" {...typed('to', filters.to ? words.daysTurned : words.dayUnread)} />
          {kind === 'all' && <InputField id="loc-dia-chi" label={words.address} inputMode="url" {...typed('address', words.addressUnread)} />}
        </div>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <CheckField name={names.denied} value="1" label={kind === 'all' ? words.deniedOnly : words.ownDeniedOnly} defaultChecked={filters.denied} />
          <span className="ms-auto flex flex-wrap gap-3">
            {active && (
              <Link href="/toa-soan/nhat-ky" className={buttonClass('quiet')}>
                {words.clear}
              </Link>
            )}
            <button type="submit" className={buttonClass()}>
              {words.search}
            </button>
          </span>
        </div>
      </form>
    </details>
  )
}

function Who({ people, value, withSystem }: { people: Props['choices']['people']; value: string | undefined; withSystem: boolean }) {
  return (
    <SelectField id="loc-nguoi" name={names.who} label={words.who} defaultValue={value ?? ''}>
      <option value="">{words.anyone}</option>
      {withSystem && <option value={SYSTEM}>{words.system}</option>}
      {people.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  )
}

function Action({ value }: { value: string | undefined }) {
  return (
    <SelectField id="loc-viec" name={names.action} label={words.action} defaultValue={value ?? ''}>
      <option value="">{words.anyAction}</option>
      {actionGroups.map(({ label, actions }) => (
        <optgroup key={label} label={label}>
          {actions.map((action) => (
            <option key={action} value={action}>
              {capital(eventWords(action))}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectField>
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
