import { Photo } from './photo'
import type { Story } from './story'
import { StoryTime } from './story-time'
import { StoryTitle } from './story-title'

/** A story in a narrow column: a small picture at the left, where there is one. */
export function SideStory({ story, level = 3 }: { story: Story; level?: 2 | 3 }) {
  return (
    <article className="relative flex gap-4">
      {story.picture && (
        <div className="w-28 shrink-0 pt-1 sm:w-36">
          <Photo picture={story.picture} alt="" sizes="9rem" />
        </div>
      )}
      <div className="min-w-0">
        <StoryTitle story={story} level={level} className="text-base leading-snug sm:text-lg sm:leading-snug" />
        <StoryTime iso={story.published.iso} text={story.published.dateTime} className="mt-1.5 block" />
      </div>
    </article>
  )
}
