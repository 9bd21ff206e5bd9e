import { CardStory } from './card-story'
import { SectionHeading } from './section-heading'
import type { Story } from './story'

type Props = { section: { name: string; path: string }; items: Story[] }

/** One section on the home page: three stories side by side. */
export function HomeBlock({ section, items }: Props) {
  return (
    <section aria-label={section.name}>
      <SectionHeading name={section.name} path={section.path} />
      <ul className="mt-4 grid gap-x-6 gap-y-5 sm:grid-cols-3">
        {items.map((story) => (
          <li key={story.id}>
            <CardStory story={story} />
          </li>
        ))}
      </ul>
    </section>
  )
}
