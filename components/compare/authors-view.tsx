import type { PictureSizes } from '@/components/newsroom/article-sheet'
import { when } from '@/components/newsroom/when'
import type { Body } from '@/domain/content/body'
import type { Block } from '@/domain/content/nodes'
import { authorWords } from '@/domain/words/versions'
import { BlockSheet } from './block-sheet'
import type { Author } from './version-results'

// Told apart by name first; the tint only helps the eye along.
const tints = ['bg-info-soft', 'bg-good-soft', 'bg-warn-soft', 'bg-bad-soft', 'bg-wash-deep']

type Stretch = { author: Author; blocks: Block[] }
type Props = { body: Body; authors: Author[]; pictures: PictureSizes; zone: string }

/** A text with, beside each stretch, who wrote it last and when. */
export function AuthorsView({ body, authors, pictures, zone }: Props) {
  const people = [...new Set(authors.map(({ personId }) => personId))]
  const now = new Date()
  return (
    <div className="space-y-4">
      <p className="text-sm text-ink-soft">{authorWords.hint}</p>
      <ol className="space-y-3">
        {stretches(body, authors).map(({ author, blocks }, i) => (
          <li key={i} className="grid gap-x-4 gap-y-1 sm:grid-cols-[10rem_minmax(0,1fr)]">
            <p className={`self-start rounded px-2 py-1 text-sm ${tints[people.indexOf(author.personId) % tints.length] ?? ''}`}>
              <span className="block font-semibold">{author.who || authorWords.unknown}</span>
              <time dateTime={author.at.toISOString()} className="tabular-nums">
                {when(author.at, now, zone)}
              </time>
            </p>
            <div className="article-body min-w-0">
              <BlockSheet blocks={blocks} pictures={pictures} />
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}

// Neighbours of the same person and time are one stretch.
function stretches(body: Body, authors: Author[]): Stretch[] {
  const found: Stretch[] = []
  body.content.forEach((block, i) => {
    const author = authors[i]
    if (!author) return
    const last = found.at(-1)
    if (last && last.author.personId === author.personId && last.author.at.getTime() === author.at.getTime()) last.blocks.push(block)
    else found.push({ author, blocks: [block] })
  })
  return found
}
