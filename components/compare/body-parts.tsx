import type { PictureSizes } from '@/components/newsroom/article-sheet'
import type { BlockChange, BlockPart } from '@/domain/content/compare/comparison'
import { compareWords, formWords } from '@/domain/words/compare'
import { BlockSheet } from './block-sheet'
import { ChangeFrame } from './change-frame'
import { FigureChange } from './figure-change'
import { FoldedRun } from './folded-run'
import { ListChange } from './list-change'
import { Pieces } from './pieces'
import { TableChange } from './table-change'
import { WholeBlocks } from './whole-blocks'

type Props = {
  parts: BlockPart[]
  pictures: PictureSizes
  /** Within another difference: nothing is folded, and nothing can be stepped to. */
  inner?: boolean
}

/** A body with its differences, in the order of reading. */
export function BodyParts({ parts, pictures, inner }: Props) {
  return parts.map((part, i) => <BodyPart key={i} part={part} pictures={pictures} inner={inner} first={i === 0} last={i === parts.length - 1} />)
}

type PartProps = {
  part: BlockPart
  pictures: PictureSizes
  inner?: boolean
  first?: boolean
  last?: boolean
  /** What stands over blocks of one text alone, where neither is older than the other. */
  only?: { removed: string; added: string }
}

/** One part of a body. */
export function BodyPart({ part, pictures, inner, first = true, last = true, only }: PartProps) {
  if (part.kind === 'same') {
    if (inner) return <BlockSheet blocks={part.blocks} pictures={pictures} />
    return <FoldedRun blocks={part.blocks} pictures={pictures} showStart={!first} showEnd={!last} />
  }
  const { id } = part
  switch (part.kind) {
    case 'changed':
      if (inner) return <Changed change={part.change} pictures={pictures} />
      return (
        <ChangeFrame tone="changed" word={compareWords.changedBlock} id={id}>
          <Changed change={part.change} pictures={pictures} />
        </ChangeFrame>
      )
    case 'moved':
      return (
        <ChangeFrame tone={part.here ? 'added' : 'removed'} word={part.here ? compareWords.movedHere : compareWords.movedAway} id={id}>
          <BlockSheet blocks={[part.block]} pictures={pictures} />
        </ChangeFrame>
      )
    case 'replaced':
      if (inner) {
        return (
          <>
            <WholeBlocks kind="removed" blocks={part.removed} pictures={pictures} />
            <WholeBlocks kind="added" blocks={part.added} pictures={pictures} />
          </>
        )
      }
      return (
        <div data-difference={id} tabIndex={-1} className="scroll-my-24 space-y-3">
          {part.removed.length > 0 && (
            <ChangeFrame tone="removed" word={only?.removed ?? compareWords.removedBlock}>
              <WholeBlocks kind="removed" blocks={part.removed} pictures={pictures} />
            </ChangeFrame>
          )}
          {part.added.length > 0 && (
            <ChangeFrame tone="added" word={only?.added ?? compareWords.addedBlock}>
              <WholeBlocks kind="added" blocks={part.added} pictures={pictures} />
            </ChangeFrame>
          )}
        </div>
      )
  }
}

function Changed({ change, pictures }: { change: BlockChange; pictures: PictureSizes }) {
  switch (change.type) {
    case 'text': {
      const Tag = change.after.type === 'heading' ? (`h${change.after.attrs.level}` as const) : 'p'
      return (
        <>
          {change.form.length > 0 && (
            <p className="font-sans text-xs text-info">{compareWords.restyled(change.form.map(formWords).join(', '))}</p>
          )}
          <Tag>
            <Pieces pieces={change.pieces} />
          </Tag>
        </>
      )
    }
    case 'list':
      return <ListChange change={change} pictures={pictures} inner={(parts) => <BodyParts parts={parts} pictures={pictures} inner />} />
    case 'quote':
      return (
        <blockquote>
          <BodyParts parts={change.blocks} pictures={pictures} inner />
        </blockquote>
      )
    case 'table':
      return <TableChange change={change} pictures={pictures} inner={(parts) => <BodyParts parts={parts} pictures={pictures} inner />} />
    case 'figure':
      return <FigureChange change={change} pictures={pictures} />
  }
}
