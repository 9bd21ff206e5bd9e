import type { ReactNode } from 'react'
import type { Story } from './story'
import { WholeTitle } from '@/components/article/whole-title'

type Props = { story: Story; level: 2 | 3; className?: string; children?: ReactNode }

/** A story's title; its link covers the whole card, which has to be `relative`. */
export function StoryTitle({ story, level, className = '' }: Props) {
  const Tag = `h${level}` as const
  return (
    <Tag className={`font-serif font-bold ${className}`}>
      <a
        href={story.path}
        className="decoration-accent-ink decoration-1 underline-offset-4 after:absolute after:inset-0 hover:underline"
      >
        <WholeTitle text={story.title} />
      </a>
    </Tag>
  )
}
