import Link from 'next/link'
import { Button, buttonClass } from '@/components/ui/button'
import { CheckField, InputField, SelectField } from '@/components/ui/field'
import { GENRES } from '@/domain/content/genre'
import { deskAddress, isFiltered, QUERY_NAMES as names, type DeskQuery } from '@/domain/desk/query'
import { filterWords as words } from '@/domain/words/desk'
import { genreWords } from '@/domain/words/genres'

type Choice = { id: string; name: string }

const genres: Choice[] = GENRES.map((id) => ({ id, name: genreWords[id] }))

type Props = { query: DeskQuery; sections: Choice[]; writers: Choice[]; holders: Choice[]; offices: string[] }

/** Narrows a list: words in sight, the rest behind a fold. A plain form, so its address can be kept and sent. */
export function FilterBar({ query, sections, writers, holders, offices }: Props) {
  const { view, q: _, ...more } = query
  const narrowed = isFiltered({ view, ...more })
  return (
    // Another list is another form: a browser keeps what was typed in the old one.
    <form key={deskAddress(query)} action="/toa-soan" role="search" className="mb-4 rounded-xl border border-line bg-surface p-4">
      {view !== 'waiting' && <input type="hidden" name={names.view} value={view} />}
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <InputField id="tim-bai" type="search" name={names.q} label={words.search} hint={words.searchHint} defaultValue={query.q} maxLength={200} />
        </div>
        <Button type="submit" className="mt-6 shrink-0">
          {words.find}
        </Button>
      </div>
      <details open={narrowed} className="group mt-1">
        <summary className="flex min-h-10 w-fit cursor-pointer list-none items-center gap-1.5 text-sm font-semibold text-link [&::-webkit-details-marker]:hidden">
          <span aria-hidden className="transition-transform group-open:rotate-90">
            ›
          </span>
          {words.more}
        </summary>
        <div className="grid gap-4 pt-2 sm:grid-cols-2 lg:grid-cols-3">
          <Choose id="loc-muc" name={names.sectionId} label={words.section} none={words.anySection} value={query.sectionId} choices={sections} />
          <Choose id="loc-loai" name={names.genre} label={words.genre} none={words.anyGenre} value={query.genre} choices={genres} />
          <Choose id="loc-viet" name={names.writerId} label={words.writer} none={words.anyWriter} value={query.writerId} choices={writers} />
          <Choose id="loc-giu" name={names.holderId} label={words.holder} none={words.anyHolder} value={query.holderId} choices={holders} />
          {offices.length > 0 && (
            <div>
              <InputField id="loc-co-quan" name={names.office} label={words.office} hint={words.officeHint} defaultValue={query.office} list="cac-co-quan" maxLength={120} />
              <datalist id="cac-co-quan">
                {offices.map((office) => (
                  <option key={office} value={office} />
                ))}
              </datalist>
            </div>
          )}
          <InputField id="loc-tu" type="date" name={names.from} label={words.from} defaultValue={query.from} />
          <InputField id="loc-den" type="date" name={names.to} label={words.to} defaultValue={query.to} />
          <CheckField name={names.late} value="1" label={words.late} defaultChecked={query.late === true} className="self-end pb-2" />
        </div>
        <div className="mt-4 flex flex-wrap gap-3">
          <Button type="submit" look="primary">
            {words.apply}
          </Button>
        </div>
      </details>
      {isFiltered(query) && (
        <Link href={deskAddress({ view })} prefetch={false} className={buttonClass('quiet', '-ms-4')}>
          {words.clear}
        </Link>
      )}
    </form>
  )
}

type ChooseProps = { id: string; name: string; label: string; none: string; value: string | undefined; choices: Choice[] }

function Choose({ id, name, label, none, value, choices }: ChooseProps) {
  if (choices.length === 0) return null
  return (
    <SelectField id={id} name={name} label={label} defaultValue={value ?? ''}>
      <option value="">{none}</option>
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.name}
        </option>
      ))}
    </SelectField>
  )
}
