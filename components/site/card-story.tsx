import { Photo } from './photo'
import type { Story } from './story'
import { StoryTime } from './story-time'
import { StoryTitle } from './story-title'

/** A story among equals: on a wide screen picture over text, on a phone a small picture at the left. */
export function CardStory({ story }: { story: Story }) {
  const { picture } = story
  return (
    <article className={`relative flex gap-4 sm:block ${picture ? '' : 'sm:h-full sm:bg-wash sm:p-5'}`}>
      {picture && (
        <div className="w-28 shrink-0 pt-1 sm:w-auto sm:pt-0">
          <Photo picture={picture} alt="" sizes="(min-width: 1024px) 240px, (min-width: 640px) 33vw, 7rem" />
        </div>
      )}
      <div className={`min-w-0 ${picture ? 'sm:mt-3' : ''}`}>
        <StoryTitle story={story} level={3} className="text-base leading-snug sm:text-lg sm:leading-snug" />
        <StoryTime iso={story.published.iso} text={story.published.date} className="mt-1.5 block" />
        {story.lead && (
          <p className={`mt-2 font-serif text-base text-ink-soft max-sm:hidden ${picture ? 'line-clamp-3' : 'line-clamp-6'}`}>
            {story.lead}
          </p>
        )}
      </div>
    </article>
  )
}
