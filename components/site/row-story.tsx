import { Photo } from './photo'
import type { Story } from './story'
import { StoryTime } from './story-time'
import { StoryTitle } from './story-title'

/** A story in a section's list. The first of a section stands larger than the others. */
export function RowStory({ story, large = false }: { story: Story; large?: boolean }) {
  const { picture } = story
  return (
    <article className={`relative gap-5 lg:gap-6 ${large ? 'sm:flex' : 'flex'}`}>
      {picture && (
        <div className={large ? 'mb-4 shrink-0 sm:mb-0 sm:w-1/2' : 'w-28 shrink-0 pt-1 sm:w-52'}>
          <Photo
            picture={picture}
            alt={large ? picture.alt : ''}
            sizes={large ? '(min-width: 1024px) 380px, (min-width: 640px) 50vw, 100vw' : '(min-width: 640px) 13rem, 7rem'}
            eager={large}
          />
        </div>
      )}
      <div className="min-w-0">
        <StoryTitle story={story} level={2} className={large ? 'text-xl sm:text-2xl' : 'text-base leading-snug sm:text-xl'} />
        <StoryTime iso={story.published.iso} text={story.published.dateline} className="mt-1.5 block" />
        {story.lead && (
          <p className={`mt-2 font-serif text-base text-ink-soft ${large ? 'line-clamp-6' : 'line-clamp-3 max-sm:hidden'}`}>
            {story.lead}
          </p>
        )}
      </div>
    </article>
  )
}
