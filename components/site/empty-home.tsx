import { siteWords } from '@/domain/words/site'

type Props = { siteName: string; sections: { label: string; href: string }[] }

/** The home page before the first article: what this place is, and what will be where. */
export function EmptyHome({ siteName, sections }: Props) {
  return (
    <div className="frame pt-10 sm:pt-16">
      <section aria-labelledby="chua-co-bai" className="max-w-column border-t-4 border-rule pt-6">
        <p className="font-semibold text-accent-ink">{siteName}</p>
        <h2 id="chua-co-bai" className="mt-2 font-serif text-3xl font-bold sm:text-4xl">
          {siteWords.emptyHome}
        </h2>
        <p className="mt-4 font-serif text-read text-ink-soft">{siteWords.emptyHomeHint}</p>
      </section>
      {sections.length > 0 && (
        <nav aria-label={siteWords.allSections} className="mt-12 sm:mt-16">
          <h2 className="text-base font-bold">{siteWords.sections}</h2>
          <ul className="mt-3 grid border-t border-line sm:grid-cols-2 sm:gap-x-10 lg:grid-cols-3">
            {sections.map(({ label, href }) => (
              <li key={href} className="border-b border-line">
                <a href={href} className="flex h-full items-center justify-between gap-4 py-4 font-serif text-lg font-semibold hover:text-accent-ink">
                  {label}
                  <span aria-hidden="true" className="text-accent-ink">
                    →
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  )
}
