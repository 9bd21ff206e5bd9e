import { siteWords } from '@/domain/words/site'
import { SectionHeading } from './section-heading'
import type { Story } from './story'
import { StoryTime } from './story-time'
import { WholeTitle } from '@/components/article/whole-title'

/** "Tin mới" at the side of a page: titles and times. */
export function NewestList({ stories }: { stories: Story[] }) {
  return (
    <section aria-label={siteWords.newest}>
      <SectionHeading name={siteWords.newest} small />
      <ol className="divide-y divide-line">
        {stories.map(({ id, path, title, published }) => (
          <li key={id} className="py-3.5">
            <a
              href={path}
              className="font-serif text-base leading-snug font-semibold decoration-accent-ink decoration-1 underline-offset-4 hover:underline"
            >
              <WholeTitle text={title} />
            </a>
            <StoryTime iso={published.iso} text={published.dateTime} className="mt-1 block" />
          </li>
        ))}
      </ol>
    </section>
  )
}
