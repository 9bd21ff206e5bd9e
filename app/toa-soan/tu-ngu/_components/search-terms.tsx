import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import { InputField } from '@/components/ui/field'
import { termWords as words } from '@/domain/words/terms'

/** Looks in the list, with or without tone marks. */
export function SearchTerms({ search, found }: { search: string; found: number }) {
  return (
    <form role="search" action="/toa-soan/tu-ngu" className="flex flex-wrap items-end gap-3">
      <div className="min-w-0 flex-1 basis-52">
        <InputField id="tim-tu-ngu" key={search} type="search" name="tim" label={words.search} defaultValue={search} />
      </div>
      <button type="submit" className={buttonClass()}>
        {words.find}
      </button>
      <p className="flex min-h-10 items-center gap-3 text-sm text-ink-soft tabular-nums">
        {words.count(found)}
        {search && (
          <Link href="/toa-soan/tu-ngu" className="text-link underline underline-offset-4">
            {words.all}
          </Link>
        )}
      </p>
    </form>
  )
}
