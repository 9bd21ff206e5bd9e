import { siteWords } from '@/domain/words/site'
import type { Story } from './story'
import { WholeTitle } from '@/components/article/whole-title'

type Props = { section: { name: string; path: string }; stories: Story[] }

/** "Các tin khác": what came before an article in its section. */
export function OtherStories({ section, stories }: Props) {
  return (
    <section aria-labelledby="cac-tin-khac" className="mt-12 print:hidden">
      <h2 id="cac-tin-khac" className="border-b-2 border-rule pb-2 text-base font-bold">
        {siteWords.others}
      </h2>
      <ul className="mt-3 list-disc space-y-2 ps-5 marker:text-accent-ink">
        {stories.map(({ id, path, title, published }) => (
          <li key={id}>
            <a href={path} className="font-serif text-lg decoration-accent-ink decoration-1 underline-offset-4 hover:underline">
              <WholeTitle text={title} />
            </a>{' '}
            <time dateTime={published.iso} className="text-sm whitespace-nowrap text-ink-faint tabular-nums">
              ({published.date})
            </time>
          </li>
        ))}
      </ul>
      <p className="mt-5">
        <a href={section.path} className="text-sm font-semibold text-accent-ink underline-offset-4 hover:underline">
          {siteWords.seeAllOf(section.name)} <span aria-hidden="true">→</span>
        </a>
      </p>
    </section>
  )
}
