import { Photo } from './photo'
import { SectionHeading } from './section-heading'
import { SideStory } from './side-story'
import type { Story } from './story'
import { StoryTime } from './story-time'
import { StoryTitle } from './story-title'
import { WholeTitle } from '@/components/article/whole-title'

type Props = { section: { name: string; path: string }; items: Story[] }

/** The section that the office puts first: a band of its own across the home page. */
export function ChiefBlock({ section, items }: Props) {
  const [first, ...rest] = items
  if (!first) return null
  return (
    <section aria-label={section.name} className="bg-wash py-8 sm:py-10">
      <div className="frame">
        <SectionHeading name={section.name} path={section.path} />
        <div className="mt-5 grid gap-x-10 gap-y-6 lg:grid-cols-2">
          <First story={first} />
          {rest.length > 0 && (
            <ul className="divide-y divide-line max-lg:border-t max-lg:border-line">
              {rest.map((story) => (
                <li key={story.id} className="py-5 lg:first:pt-0 last:pb-0">
                  <SideStory story={story} />
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </section>
  )
}

function First({ story }: { story: Story }) {
  return (
    <article className="relative">
      {story.picture && (
        <Photo picture={story.picture} alt="" sizes="(min-width: 1024px) 548px, 100vw" />
      )}
      <StoryTitle story={story} level={3} className={`text-xl sm:text-2xl ${story.picture ? 'mt-4' : ''}`} />
      {story.lead && (
        <p className="mt-2 line-clamp-4 font-serif text-base text-ink-soft">
          <WholeTitle text={story.lead} />
        </p>
      )}
      <StoryTime iso={story.published.iso} text={story.published.dateline} className="mt-2 block" />
    </article>
  )
}
