import { siteWords } from '@/domain/words/site'

/** What opens a part of a page: a red rule, a name, perhaps a way to all of it. */
export function SectionHeading({ name, path, small = false }: { name: string; path?: string; small?: boolean }) {
  return (
    <div className={`flex flex-wrap items-baseline justify-between gap-x-4 ${small ? 'border-b-2 pb-2' : 'border-t-3 pt-3'} border-rule`}>
      <h2 className={small ? 'text-base font-bold' : 'text-xl font-bold'}>{path ? <a href={path} className="hover:text-accent-ink">{name}</a> : name}</h2>
      {path && (
        <a
          href={path}
          aria-label={siteWords.seeAllOf(name)}
          className="text-sm font-semibold text-accent-ink underline-offset-4 hover:underline"
        >
          {siteWords.seeAll} <span aria-hidden="true">→</span>
        </a>
      )}
    </div>
  )
}
