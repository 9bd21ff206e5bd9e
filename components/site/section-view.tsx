import { siteWords } from '@/domain/words/site'
import { Breadcrumb } from './breadcrumb'
import { NewestList } from './newest-list'
import { RowStory } from './row-story'
import type { Story } from './story'

type Section = { name: string; path: string; items: Story[]; newer: string | null; older: string | null }
type Props = { section: Section; newest: Story[]; isFront: boolean }

/** A section's page: its articles in rows, the newest larger on the first page. */
export function SectionView({ section, newest, isFront }: Props) {
  const { name, path, items, newer, older } = section
  return (
    <div className={`frame grid gap-x-14 gap-y-12 pt-5 sm:pt-6 ${newest.length > 0 ? 'lg:grid-cols-[minmax(0,1fr)_20rem]' : ''}`}>
      <div className="min-w-0">
        <Breadcrumb section={{ name, path }} isCurrent />
        <div className="mt-4 flex flex-wrap items-baseline justify-between gap-x-4 border-t-3 border-rule pt-4">
          <h1 className="text-2xl font-bold sm:text-3xl">{name}</h1>
          <a href={`${path}/rss.xml`} aria-label={siteWords.rssOf(name)} className="text-sm text-ink-faint underline-offset-4 hover:underline">
            {siteWords.rss}
          </a>
        </div>
        {items.length === 0 && <Empty />}
        <ul className="mt-2 divide-y divide-line">
          {items.map((story, i) => (
            <li key={story.id} className="py-5">
              <RowStory story={story} large={isFront && i === 0} />
            </li>
          ))}
        </ul>
        {(newer ?? older) && <Pages newer={newer} older={older} />}
      </div>
      {newest.length > 0 && (
        <aside className="lg:pt-10 print:hidden">
          <NewestList stories={newest} />
        </aside>
      )}
    </div>
  )
}

function Empty() {
  return (
    <div className="mt-6 bg-wash px-6 py-10">
      <p className="font-serif text-xl font-bold">{siteWords.emptySection}</p>
      <p className="mt-2 text-ink-soft">{siteWords.emptySectionHint}</p>
    </div>
  )
}

function Pages({ newer, older }: { newer: string | null; older: string | null }) {
  return (
    <nav aria-label={siteWords.pages} className="flex flex-wrap justify-between gap-3 border-t border-line pt-5 print:hidden">
      {newer && <PageLink href={newer} rel="prev" arrow="←" word={siteWords.newerPage} />}
      {older && <PageLink href={older} rel="next" arrow="→" word={siteWords.olderPage} />}
    </nav>
  )
}

function PageLink({ href, rel, arrow, word }: { href: string; rel: 'prev' | 'next'; arrow: string; word: string }) {
  return (
    <a
      href={href}
      rel={rel}
      className={`inline-flex min-h-11 items-center gap-2 rounded-sm border border-line-strong px-4 py-2 text-sm font-semibold hover:bg-wash ${rel === 'next' ? 'ms-auto flex-row-reverse' : ''}`}
    >
      <span aria-hidden="true">{arrow}</span>
      {word}
    </a>
  )
}
