import { Photo } from './photo'
import type { Story } from './story'
import { StoryTime } from './story-time'
import { StoryTitle } from './story-title'
import { WholeTitle } from '@/components/article/whole-title'

/** The one strong story at the top of the home page. Without a picture the title itself is what is strong. */
export function LeadStory({ story }: { story: Story }) {
  const { picture } = story
  return (
    <article className={`relative ${picture ? '' : 'border-t-4 border-rule bg-wash px-5 py-7 sm:px-8 sm:py-10'}`}>
      {picture && <Photo picture={picture} alt={picture.alt} sizes="(min-width: 1024px) 680px, 100vw" eager />}
      <StoryTitle
        story={story}
        level={2}
        className={picture ? 'mt-4 text-2xl sm:text-3xl' : 'text-2xl sm:text-3xl lg:text-4xl'}
      />
      {story.lead && (
        <p className="mt-3 font-serif text-lg text-ink-soft">
          <WholeTitle text={story.lead} />
        </p>
      )}
      <p className="mt-3 text-sm">
        <StoryTime iso={story.published.iso} text={story.published.dateline} />
        <span aria-hidden="true" className="mx-2 text-ink-faint">
          ·
        </span>
        {/* Above the link that covers the card. */}
        <a href={story.section.path} className="relative z-1 font-semibold text-accent-ink underline-offset-4 hover:underline">
          {story.section.name}
        </a>
      </p>
    </article>
  )
}
