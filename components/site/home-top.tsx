import { siteWords } from '@/domain/words/site'
import { LeadStory } from './lead-story'
import { SideStory } from './side-story'
import type { Story } from './story'

/** The head of the home page: the newest story strong, the four before it beside it. */
export function HomeTop({ lead, next }: { lead: Story; next: Story[] }) {
  const beside = next.length > 0
  return (
    <section
      aria-label={siteWords.leading}
      className={`frame grid gap-x-10 gap-y-7 pt-6 pb-10 sm:pt-8 ${beside ? 'lg:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)]' : ''}`}
    >
      <LeadStory story={lead} />
      {beside && (
        <ul className="divide-y divide-line max-lg:border-t max-lg:border-line">
          {next.map((story) => (
            <li key={story.id} className="py-5 lg:first:pt-0 last:pb-0">
              <SideStory story={story} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
