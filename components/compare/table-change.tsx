import type { ReactNode } from 'react'
import type { PictureSizes } from '@/components/newsroom/article-sheet'
import type { BlockChange, BlockPart, RowDetail } from '@/domain/content/compare/comparison'
import type { TableRow } from '@/domain/content/nodes'
import { compareWords } from '@/domain/words/compare'
import { BlockSheet } from './block-sheet'
import { WholeBlocks } from './whole-blocks'

type Cell = NonNullable<TableRow['content']>[number]
type Inner = (parts: BlockPart[]) => ReactNode
type Props = { change: Extract<BlockChange, { type: 'table' }>; pictures: PictureSizes; inner: Inner }

// What scrolls must be within reach of the Tab key (WCAG 2.1.1).
const IN_TAB_ORDER = 0

/** A table with its differences in place: cells, rows, columns. */
export function TableChange({ change, pictures, inner }: Props) {
  return (
    <div className="article-table" role="region" aria-label={compareWords.table} tabIndex={IN_TAB_ORDER}>
      <table>
        <tbody>
          {change.rows.map((row, i) => (
            <tr key={i}>
              {row.kind === 'changed'
                ? row.detail.map((cell, j) => <ChangedCell key={j} cell={cell} pictures={pictures} inner={inner} />)
                : (row.item.content ?? []).map((cell, j) => <WholeCell key={j} cell={cell} kind={row.kind} pictures={pictures} />)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ChangedCell({ cell, pictures, inner }: { cell: RowDetail[number]; pictures: PictureSizes; inner: Inner }) {
  if (cell.kind !== 'changed') return <WholeCell cell={cell.item} kind={cell.kind} pictures={pictures} />
  return (
    <Frame cell={cell.after} tint="bg-info-soft">
      {inner(cell.detail)}
    </Frame>
  )
}

function WholeCell({ cell, kind, pictures }: { cell: Cell; kind: 'same' | 'added' | 'removed'; pictures: PictureSizes }) {
  return (
    <Frame cell={cell}>
      {kind === 'same' ? <BlockSheet blocks={cell.content} pictures={pictures} /> : <WholeBlocks kind={kind} blocks={cell.content} pictures={pictures} />}
    </Frame>
  )
}

function Frame({ cell, tint, children }: { cell: Cell; tint?: string; children: ReactNode }) {
  const Tag = cell.type === 'tableHeader' ? 'th' : 'td'
  const { colspan, rowspan } = cell.attrs
  return (
    <Tag colSpan={colspan === 1 ? undefined : colspan} rowSpan={rowspan === 1 ? undefined : rowspan} className={tint}>
      {children}
    </Tag>
  )
}
